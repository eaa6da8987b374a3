import { defineTrap } from '../define-trap.ts';
import { cite } from '../sources.ts';

export default defineTrap({
  id: 'trap-wasi-0-3-release-candidate',
  name: '0.3.0, 0.3.0-rc-2026-03-15',
  summary: {
    en: '0.3.0 and 0.3.0-rc-2026-03-15 do not mix: Spin 4.0.x and the current SpinKube shim take only the release candidate, Wasmtime 46 and later only 0.3.0, Spin 4.1 and later both.',
    fr: '0.3.0 et 0.3.0-rc-2026-03-15 ne se mélangent pas : Spin 4.0.x et le shim SpinKube actuel ne prennent que la version candidate, Wasmtime dès 46 seulement 0.3.0, Spin dès 4.1 les deux.',
  },
  related: ['standard-wasi-release-candidate', 'spin', 'containerd-shim-spin', 'wasmtime'],
  verified: true,
  sources: cite('WT-REL', 'SPIN-41', 'SK-SHIM', 'CM-DOCS'),
});
