import { words } from '../cli/help-text.ts';
import { defineEntry } from '../define-entry.ts';
import { cite } from '../sources.ts';

export default defineEntry({
  id: 'wasi-nn',
  kind: 'interface',
  name: 'wasi:nn',
  package: 'wasi:nn',
  vendor: 'wasi-proposal',
  phase: 2,
  summary: {
    en: 'Machine-learning inference: tensors, graphs and inference contexts.',
    fr: 'L’inférence en apprentissage automatique : tenseurs, graphes et contextes d’inférence.',
  },
  maturity: 'experimental',
  reason: {
    en: 'A WASI proposal in phase 2; Wasmtime calls its support experimental.',
    fr: 'Une proposition WASI en phase 2 ; Wasmtime dit sa prise en charge expérimentale.',
  },
  aliases: ['wasi neural network'],
  versions: [{ version: '0.2.0-rc-2024-10-28', date: '2024-10-28' }],
  interfaces: [
    {
      id: 'wasi:nn/tensor',
      versions: ['0.2.0-rc-2024-10-28'],
      direction: 'import',
      capabilities: [],
      ambient: true,
      risk: 'high',
      functions: words(`
      [constructor]tensor [method]tensor.dimensions [method]tensor.ty [method]tensor.data
    `),
    },
    {
      id: 'wasi:nn/graph',
      versions: ['0.2.0-rc-2024-10-28'],
      direction: 'import',
      capabilities: ['inference'],
      ambient: true,
      risk: 'high',
      functions: ['[method]graph.init-execution-context', 'load', 'load-by-name'],
    },
    {
      id: 'wasi:nn/inference',
      versions: ['0.2.0-rc-2024-10-28'],
      direction: 'import',
      capabilities: ['inference'],
      ambient: true,
      risk: 'high',
      functions: ['[method]graph-execution-context.compute'],
    },
    {
      id: 'wasi:nn/errors',
      versions: ['0.2.0-rc-2024-10-28'],
      direction: 'import',
      capabilities: [],
      ambient: true,
      risk: 'high',
      functions: ['[method]error.code', '[method]error.data'],
    },
  ],
  hosts: { wasmtime: ['0.2.0-rc-2024-10-28'] },
  cautions: [
    {
      text: {
        en: 'Off by default in Wasmtime: `-S nn`.',
        fr: 'Désactivé par défaut dans Wasmtime : `-S nn`.',
      },
      sources: cite('WT-FLAGS'),
    },
  ],
  related: ['wasmtime', 'fermyon-spin-interfaces'],
  verified: true,
  sources: cite('NN', 'WT-FLAGS', 'WASI-PROP'),
});
