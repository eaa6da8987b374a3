import { defineFigure } from '../define-figure.ts';
import { cite } from '../sources.ts';

export default defineFigure({
  id: 'figure-instaboot',
  name: 'Wasmer Instaboot',
  summary: {
    en: 'Wasmer’s documentation: snapshots cut cold starts, to roughly half for WinterJS and 100 to 200 times for PHP.',
    fr: 'La documentation de Wasmer : les instantanés réduisent les démarrages à froid, d’environ moitié pour WinterJS et de 100 à 200 fois pour PHP.',
  },
  claim: {
    en: 'Snapshots cut cold starts: roughly half for WinterJS, 100 to 200 times for PHP with Instaboot.',
    fr: 'Les instantanés réduisent les démarrages à froid : environ la moitié pour WinterJS, 100 à 200 fois pour PHP avec Instaboot.',
  },
  measures: {
    en: 'The start of an application on Wasmer Edge.',
    fr: 'Le démarrage d’une application sur Wasmer Edge.',
  },
  publisher: 'Wasmer documentation',
  published: '2026-05-08',
  conditions: { en: 'Depends on the application.', fr: 'Dépend de l’application.' },
  evidence: 'vendor-claim',
  related: ['wasmer-edge'],
  verified: true,
  sources: cite('WASMER-EDGE'),
});
