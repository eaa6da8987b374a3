import { defineTrap } from '../define-trap.ts';
import { cite } from '../sources.ts';

export default defineTrap({
  id: 'trap-dotnet-workload',
  name: 'wasi-experimental / .NET 9',
  summary: {
    en: 'The workload `wasi-experimental` is blocked in .NET 9.',
    fr: 'Le workload `wasi-experimental` est bloqué dans .NET 9.',
  },
  fix: { en: 'Use componentize-dotnet on .NET 10.', fr: 'Utilisez componentize-dotnet sur .NET 10.' },
  related: ['csharp', 'componentize-dotnet'],
  verified: true,
  sources: cite('DOTNET-WORKLOAD', 'DOTNET'),
});
