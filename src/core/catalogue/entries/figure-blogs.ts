import { defineFigure } from '../define-figure.ts';
import { cite } from '../sources.ts';

export default defineFigure({
  id: 'figure-blogs',
  name: '1–5 s / 1–10 ms; 50–200 MB / 1–10 MB',
  summary: {
    en: 'Blogs repeat “1 to 5 s against 1 to 10 ms”, “50 to 200 MB against 1 to 10 MB” and “20 times the density”: claimed without a reproducible method.',
    fr: 'Des blogs répètent « 1 à 5 s contre 1 à 10 ms », « 50 à 200 Mo contre 1 à 10 Mo » et « 20 fois la densité » : affirmé sans méthode reproductible.',
  },
  claim: {
    en: 'Claimed by blog posts without a reproducible method: containers take 1 to 5 s and 50 to 200 MB, Wasm 1 to 10 ms and 1 to 10 MB, with 20 times the density.',
    fr: 'Affirmé par des blogs sans méthode reproductible : les conteneurs prennent 1 à 5 s et 50 à 200 Mo, Wasm 1 à 10 ms et 1 à 10 Mo, avec 20 fois la densité.',
  },
  measures: { en: 'Mixed and undefined.', fr: 'Mélangé et non défini.' },
  publisher: 'blog posts',
  published: '2024-2026',
  conditions: { en: 'No reproducible method.', fr: 'Aucune méthode reproductible.' },
  evidence: 'secondary',
  aliases: ['950 ms', '20x density'],
  related: ['trap-950-ms-versus-3-ms', 'figure-tosem-2025', 'figure-kakati-2025'],
  verified: true,
  sources: cite('P-BLOGS'),
});
