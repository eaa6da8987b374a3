import { one, un, type Cases } from './case.ts';

export const httpsOnly: Cases = {
  invalid: {
    en: [[one('a remote host', '`http-out http://bank.example`')]],
    fr: [[un('une adresse', '`http-out http://10.0.0.5:8080`')]],
  },
  valid: {
    en: [
      one('TLS', '`http-out https://bank.example`'),
      one('inside Spin', '`http-out http://core.spin.internal`'),
    ],
    fr: [un('la machine elle-même', '`http-out http://localhost:8080, http://127.0.0.1`')],
  },
};
