import { defineEntry } from '../define-entry.ts';
import { cite } from '../sources.ts';

export default defineEntry({
  id: 'wasi-experimental',
  kind: 'tool',
  purposes: ['build'],
  name: '.NET workload wasi-experimental',
  summary: {
    en: 'Workload of the .NET SDK for WASI. It is blocked in .NET 9; use componentize-dotnet on .NET 10.',
    fr: 'Workload du SDK .NET pour WASI. Il est bloqué dans .NET 9 ; employez componentize-dotnet sur .NET 10.',
  },
  maturity: 'deprecated',
  reason: {
    en: 'Building with it fails in .NET 9, which says that the workload is not supported.',
    fr: 'Construire avec lui échoue dans .NET 9, qui dit le workload non pris en charge.',
  },
  aliases: ['dotnet workload install wasi-experimental', 'wasiconsole'],
  successors: ['componentize-dotnet'],
  verified: true,
  sources: cite('DOTNET-WASI'),
});
