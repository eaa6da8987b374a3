import { defineTrap } from '../define-trap.ts';
import { cite } from '../sources.ts';

export default defineTrap({
  id: 'trap-p3-http-spin4',
  name: 'Spin 4.0 / wasi:http@0.3.0',
  summary: {
    en: 'Spin 4.0.x takes `wasi:http/handler@0.3.0-rc-2026-03-15`, not `@0.3.0`; Spin 4.1 takes both. SpinKube’s shim embeds Spin 3.6.3 (0.24.0) or Spin 4.0.1 (0.25.1).',
    fr: 'Spin 4.0.x accepte `wasi:http/handler@0.3.0-rc-2026-03-15`, pas `@0.3.0` ; Spin 4.1 accepte les deux. Le shim de SpinKube embarque Spin 3.6.3 (0.24.0) ou Spin 4.0.1 (0.25.1).',
  },
  fix: {
    en: 'Build for the exact version that the host lists. 0.3.0 runs on Wasmtime 46 and later, wasmCloud 2.5 and later, Spin 4.1 and later; a mismatch is a type error at instantiation.',
    fr: 'Construisez pour la version exacte que l’hôte annonce. 0.3.0 tourne sur Wasmtime depuis 46, wasmCloud depuis 2.5, Spin depuis 4.1 ; un désaccord donne une erreur de type à l’instanciation.',
  },
  aliases: ['wasi 0.3 final', '0.3.0-rc-2026-03-15', 'release candidate'],
  related: ['wasi-http', 'spin', 'spinkube', 'containerd-shim-spin'],
  verified: true,
  sources: cite('SPIN-WIT', 'SPIN-41', 'SK-SHIM', 'SK-RD', 'WT-REL', 'WC-RUNTIME', 'CM-DOCS'),
});
