import { defineTrap } from '../define-trap.ts';
import { cite } from '../sources.ts';

export default defineTrap({
  id: 'trap-jco-serve-reuse',
  name: 'jco serve / fetch-event',
  summary: {
    en: 'By default `jco serve` reuses the instance, and a fetch-event component fails on the second request.',
    fr: 'Par défaut, `jco serve` réutilise l’instance, et un composant à événement fetch échoue à la deuxième requête.',
  },
  fix: {
    en: 'Start it with `--isolate-requests=instance`.',
    fr: 'Démarrez-le avec `--isolate-requests=instance`.',
  },
  aliases: ["FetchEvent#respondWith can't be called twice"],
  related: ['jco', 'javascript'],
  verified: true,
  sources: cite('NPM-LAB'),
});
