import { defineEntry } from '../define-entry.ts';
import { cite } from '../sources.ts';

export default defineEntry({
  id: 'wagi',
  kind: 'platform',
  form: 'framework',
  name: 'WAGI (WebAssembly Gateway Interface)',
  summary: {
    en: 'Runs a WASI command as an HTTP handler in the manner of CGI. The stand-alone server is idle since 2022; in Spin the executor `wagi` is being deprecated.',
    fr: 'Exécute une commande WASI comme gestionnaire HTTP, à la manière de CGI. Le serveur autonome est à l’arrêt depuis 2022 ; dans Spin, l’exécuteur `wagi` est en cours de dépréciation.',
  },
  maturity: 'deprecated',
  reason: {
    en: 'Spin warns about it since 4.1. The README of deislabs/wagi calls it experimental code and unsupported; its last commit dates from 2022-06-15.',
    fr: 'Spin avertit à son sujet depuis la 4.1. Le README de deislabs/wagi le dit expérimental et sans support ; son dernier commit date du 2022-06-15.',
  },
  aliases: ['deislabs/wagi', 'executor = { type = "wagi" }', 'WebAssembly Gateway Interface'],
  cautions: [
    {
      text: {
        en: 'Spin runs components through the Component Model by default; `executor = { type = "wagi" }` is what switches WAGI on.',
        fr: 'Par défaut, Spin exécute les composants par le Component Model ; c’est `executor = { type = "wagi" }` qui active WAGI.',
      },
      sources: cite('SPIN-HTTP'),
    },
  ],
  successors: ['spin'],
  verified: true,
  sources: cite('SPIN-41', 'SPIN-WAGI', 'WAGI'),
});
