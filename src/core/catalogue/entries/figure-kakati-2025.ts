import { defineFigure } from '../define-figure.ts';
import { cite } from '../sources.ts';

export default defineFigure({
  id: 'figure-kakati-2025',
  name: 'Kakati & Brorsson 2025',
  summary: {
    en: 'University of Luxembourg, 2025: native containers start slightly faster; Wasm images have about 27 % of the native size, and pulling takes up to 25 % less time.',
    fr: 'Université du Luxembourg, 2025 : les conteneurs natifs démarrent un peu plus vite ; les images Wasm font environ 27 % de la taille native et se téléchargent jusqu’à 25 % plus vite.',
  },
  claim: {
    en: 'Native containers start slightly faster; Wasm images have about 27 % of the native size; pull time is up to 25 % lower.',
    fr: 'Les conteneurs natifs démarrent un peu plus vite ; les images Wasm font environ 27 % de la taille native ; le temps de téléchargement baisse jusqu’à 25 %.',
  },
  measures: {
    en: 'Docker and containerd, the Wasmtime shim, three workloads.',
    fr: 'Docker et containerd, le shim Wasmtime, trois charges.',
  },
  publisher: 'University of Luxembourg',
  published: '2025',
  conditions: {
    en: 'AMD64 bare metal (AWS), Jetson Nano ARM64, VisionFive2 RISC-V; the abstract was read.',
    fr: 'AMD64 nu (AWS), Jetson Nano ARM64, VisionFive2 RISC-V ; le résumé a été lu.',
  },
  evidence: 'peer-reviewed',
  related: ['trap-130-mb-versus-4-mb', 'runwasi'],
  verified: true,
  sources: cite('P-KAKATI'),
});
