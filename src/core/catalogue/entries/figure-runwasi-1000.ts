import { defineFigure } from '../define-figure.ts';
import { cite } from '../sources.ts';

export default defineFigure({
  id: 'figure-runwasi-1000',
  name: 'runwasi: 1000 tasks',
  summary: {
    en: 'runwasi’s own benchmark: 1000 tasks in 3.03 s with the wasmtime shim, in 11.80 s with runc that runs wasmtime in a container. Both sides run Wasm.',
    fr: 'Le banc de runwasi : 1000 tâches en 3,03 s avec le shim wasmtime, en 11,80 s avec runc qui exécute wasmtime dans un conteneur. Les deux côtés exécutent du Wasm.',
  },
  claim: {
    en: '1000 tasks take 3.03 s (329.85/s) with the wasmtime shim and 11.80 s (84.78/s) with runc running wasmtime in a distroless container.',
    fr: '1000 tâches prennent 3,03 s (329,85/s) avec le shim wasmtime et 11,80 s (84,78/s) avec runc exécutant wasmtime dans un conteneur distroless.',
  },
  measures: { en: 'The throughput of containerd tasks.', fr: 'Le débit de tâches containerd.' },
  publisher: 'containerd/runwasi',
  published: '2026-02-24',
  conditions: {
    en: 'The same Wasm workload on both sides: it shows the cost of runc plus a wasmtime process, not that of a native container.',
    fr: 'La même charge Wasm des deux côtés : cela montre le coût de runc plus un processus wasmtime, pas celui d’un conteneur natif.',
  },
  evidence: 'project-claim',
  related: ['runwasi'],
  verified: true,
  sources: cite('RW-BENCH'),
});
