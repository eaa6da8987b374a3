import { one, un, type Cases } from './case.ts';

export const socketsByAddress: Cases = {
  invalid: {
    en: [[one('a name on Spin', '`tcp-connect db.internal:5432`', { target: 'spin' })]],
    fr: [[un('un nom sur wasmCloud', '`tcp-connect db.internal:5432`', { target: 'wasmcloud' })]],
  },
  valid: {
    en: [
      one('an address on Spin', '`tcp-connect 10.0.0.5:5432`', { target: 'spin' }),
      one('a switch, which compares nothing', '`tcp-connect db.internal:5432`', { target: 'wasmtime' }),
    ],
    fr: [un('un nom sans cible', '`tcp-connect db.internal:5432`')],
  },
};
