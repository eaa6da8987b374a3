import { defineFigure } from '../define-figure.ts';
import { cite } from '../sources.ts';

export default defineFigure({
  id: 'figure-zeiss-2024',
  name: 'ZEISS: −60 %',
  summary: {
    en: 'Ampere and ZEISS tell of about 60 % lower cost for sample applications; processor and runtime effects are mixed.',
    fr: 'Ampere et ZEISS parlent d’un coût inférieur d’environ 60 % pour des applications d’exemple ; les effets du processeur et du runtime sont mêlés.',
  },
  claim: {
    en: 'About 60 % lower cost for sample applications.',
    fr: 'Environ 60 % de coût en moins pour des applications d’exemple.',
  },
  measures: {
    en: 'The cost of Arm machines with SpinKube against x86; the quotation concerns a Node.js workload on Ampere against x86.',
    fr: 'Le coût de machines Arm avec SpinKube face à x86 ; la citation concerne une charge Node.js sur Ampere face à x86.',
  },
  publisher: 'Ampere / ZEISS',
  published: '2024-12-30',
  conditions: {
    en: 'Mixes the effects of processor architecture and runtime.',
    fr: 'Mêle les effets de l’architecture du processeur et du runtime.',
  },
  evidence: 'vendor-claim',
  related: ['spinkube'],
  verified: true,
  sources: cite('P-ZEISS'),
});
