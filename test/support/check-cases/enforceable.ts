import { celluleDe, one, un, type Cases } from './case.ts';

export const enforceable: Cases = {
  invalid: {
    en: [
      [one('a listener on Spin', '`tcp-listen 8080`', { target: 'spin' }), 'info', 'error'],
      [
        one('outbound HTTP that nothing limits', '`http-out https://a.example`', { target: 'wasmtime' }),
        'info',
        'warning',
      ],
      [
        one('the same, with a note that says what holds it', '`http-out https://a.example (egress proxy)`', {
          target: 'wasmtime',
        }),
        'info',
        'info',
      ],
    ],
    fr: [
      [
        {
          ...un('la même chose, et une politique réseau', '', { target: 'wasmtime' }),
          document: `${celluleDe('`http-out https://a.example`')}\nUne NetworkPolicy limite la sortie.\n`,
        },
        'info',
        'info',
      ],
      [un('rien de plus que ce que tout composant a', 'aucune', { target: 'spin' }), 'info'],
    ],
  },
  valid: {
    en: [one('no target', '`tcp-listen 8080`')],
    fr: [un('sans cible', '`http-out https://a.example`')],
  },
};
