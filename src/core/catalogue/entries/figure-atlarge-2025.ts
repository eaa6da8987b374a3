import { defineFigure } from '../define-figure.ts';
import { cite } from '../sources.ts';

export default defineFigure({
  id: 'figure-atlarge-2025',
  name: 'AtLarge 2025',
  summary: {
    en: 'AtLarge, 2025: WAMR inside crun uses 11 to 78 % less memory for each container than other Wasm runtimes, and at least 16 % less than Python containers.',
    fr: 'AtLarge, 2025 : WAMR dans crun utilise 11 à 78 % de mémoire en moins par conteneur que d’autres runtimes Wasm, et au moins 16 % de moins que des conteneurs Python.',
  },
  claim: {
    en: 'WAMR inside crun uses 11 to 78 % less memory for each container than other Wasm runtimes; against Python containers, at least 16 % less memory and 3 to 18 % shorter startup.',
    fr: 'WAMR dans crun utilise 11 à 78 % de mémoire en moins par conteneur que d’autres runtimes Wasm ; face à des conteneurs Python, au moins 16 % de mémoire en moins et un démarrage 3 à 18 % plus court.',
  },
  measures: { en: 'Density on Kubernetes.', fr: 'La densité sur Kubernetes.' },
  publisher: 'AtLarge (VU Amsterdam)',
  published: '2025-06',
  conditions: {
    en: 'The abstract was read; the code stands in atlarge-research/continuum, branch wasm.',
    fr: 'Le résumé a été lu ; le code se trouve dans atlarge-research/continuum, branche wasm.',
  },
  evidence: 'independent',
  related: ['wamr', 'crun'],
  verified: true,
  sources: cite('P-ATLARGE'),
});
