import { api, frenchTableOf, tableOf, type Cases } from './case.ts';

export const tablePresent: Cases = {
  invalid: {
    en: [
      [{ title: 'a document that names a target', document: '# Plan\n\nThe service runs on Wasmtime.\n' }],
      [{ title: 'a target that is asked for', document: '# Plan\n\nText.\n', target: 'spin' }],
      [
        {
          title: 'a configured choice between targets',
          document: '# Plan\n\nSpin, not wasmCloud.\n\n```toml\nspin_manifest_version = 2\n```\n',
        },
      ],
      [{ title: 'an overview of targets', document: '# Overview\n\nSpin or wasmCloud would do.\n' }, 'info'],
      [{ title: 'a document about something else', document: '# Recipe\n\nEggs.\n' }, 'info'],
      [
        {
          title: 'a table without the column Language',
          document: '| Component | Function | Permissions |\n| --- | --- | --- |\n| api | routes | none |\n',
        },
      ],
      [
        {
          title: 'a table inside a code block only',
          document: `Wasmtime\n\n\`\`\`md\n${tableOf(api)}\`\`\`\n`,
        },
      ],
    ],
    fr: [
      [{ title: 'un document qui nomme une cible', document: '# Plan\n\nLe service tourne sur SpinKube.\n' }],
      [{ title: 'un tableau sans ligne', document: frenchTableOf() }],
    ],
  },
  valid: {
    en: [{ title: 'the four columns', document: tableOf(api) }],
    fr: [
      {
        title: 'les quatre colonnes, avec une de plus',
        document:
          '| Langage | Composant | Permissions | Fonction | Équipe |\n|---|---|---|---|---|\n| Rust | `a` | aucune | calcul | Noyau |\n',
      },
    ],
  },
};
