import { defineEntry } from '../define-entry.ts';
import { cite } from '../sources.ts';

export default defineEntry({
  id: 'standard-wasi-0-3-final',
  kind: 'trap',
  name: 'WASI 0.3.0',
  summary: {
    en: 'WASI 0.3.0 is final: tag v0.3.0 of 2026-06-11. The 0.2 line continues (v0.2.12, 2026-06-02).',
    fr: 'WASI 0.3.0 est final : étiquette v0.3.0 du 2026-06-11. La ligne 0.2 continue (v0.2.12, 2026-06-02).',
  },
  maturity: 'stable',
  reason: { en: 'Released with a tag.', fr: 'Publié avec une étiquette.' },
  aliases: ['WASI 0.3', 'WASI 0.3.0', 'WASI preview 3', 'wasip3', 'WASI P3'],
  versions: [
    { version: '0.3.0', date: '2026-06-11' },
    { version: '0.2.12', date: '2026-06-02' },
  ],
  cautions: [
    {
      text: {
        en: 'Of the hosts read, Wasmtime 46 and later, Spin 4.1 and later and wasmCloud 2.5 and later run 0.3.0. Spin 4.0.x and the SpinKube shim 0.25.1 run only 0.3.0-rc-2026-03-15.',
        fr: 'Parmi les hôtes lus, Wasmtime dès 46, Spin dès 4.1 et wasmCloud dès 2.5 exécutent 0.3.0. Spin 4.0.x et le shim SpinKube 0.25.1 n’exécutent que 0.3.0-rc-2026-03-15.',
      },
      sources: cite('WT-REL', 'SPIN-41', 'SK-SHIM', 'WC-CARGO'),
    },
  ],
  related: ['standard-wasi-phases', 'standard-wasi-release-candidate', 'wasmtime', 'spin', 'wasmcloud'],
  verified: true,
  sources: cite('WASI-TAGS'),
});
