import { defineEntry } from '../define-entry.ts';
import { alwaysImports } from '../plumbing.ts';
import { cite } from '../sources.ts';

export default defineEntry({
  id: 'csharp',
  kind: 'language',
  name: 'C# / .NET',
  summary: {
    en: 'componentize-dotnet builds WASI 0.2 components on .NET 10 from preview NuGet packages.',
    fr: 'componentize-dotnet construit des composants WASI 0.2 sur .NET 10 à partir de paquets NuGet en préversion.',
  },
  maturity: 'experimental',
  reason: {
    en: 'Only preview packages exist; the compiler is NativeAOT-LLVM from the dotnet-experimental feed. wasmCloud’s documentation calls it stable, the project’s README does not.',
    fr: 'Il n’existe que des préversions ; le compilateur est NativeAOT-LLVM, du flux dotnet-experimental. La documentation de wasmCloud le dit stable, le README du projet non.',
  },
  aliases: ['c#', '.net', 'dotnet', 'cs', 'c-sharp', 'c# / .net'],
  wasi: ['0.2'],
  toolchains: [
    {
      name: 'BytecodeAlliance.Componentize.DotNet.Wasm.SDK',
      version: '0.8.0-preview00011',
      date: '2026-06-12',
      note: { en: 'Needs the .NET 10 SDK.', fr: 'Demande le SDK .NET 10.' },
      entry: 'componentize-dotnet',
    },
  ],
  build: [
    'dotnet new install BytecodeAlliance.Componentize.DotNet.Templates',
    'dotnet new componentize.wasi.lib -o MyLib',
    '# or componentize.wasi.cli',
    'dotnet build MyLib -c Release',
  ],
  output: 'bin/<Config>/net10.0/wasi-wasm/native/*.wasm',
  ci: [
    'actions/setup-dotnet@v6 with dotnet-version: 10.x',
    '# nuget.config with the dotnet-experimental feed',
  ],
  size: {
    en: 'About 3 MB: an HTTP hello built in 2024.',
    fr: 'Environ 3 Mo : un « hello » HTTP construit en 2024.',
  },
  alwaysImports: alwaysImports('csharp'),
  limitations: [
    {
      text: {
        en: 'Trimming breaks code that relies on reflection.',
        fr: 'L’élagage (trimming) casse le code qui repose sur la réflexion.',
      },
    },
    {
      text: {
        en: 'Only linux-x64 and win-x64 are documented as build hosts.',
        fr: 'Seules linux-x64 et win-x64 sont documentées comme machines de construction.',
      },
    },
  ],
  related: ['componentize-dotnet', 'trap-dotnet-workload', 'actions-setup-dotnet'],
  notOffered: [
    {
      name: 'dotnet workload install wasi-experimental',
      why: 'removed',
      since: '.NET 9',
      note: {
        en: 'The workload `wasi-experimental` is blocked in .NET 9. Use componentize-dotnet on .NET 10.',
        fr: 'Le workload `wasi-experimental` est bloqué dans .NET 9. Utilisez componentize-dotnet sur .NET 10.',
      },
      instead: 'dotnet new install BytecodeAlliance.Componentize.DotNet.Templates',
      sources: cite('DOTNET-WORKLOAD'),
    },
  ],
  verified: true,
  sources: cite('DOTNET', 'DOTNET-WORKLOAD', 'DOTNET-FIXTURE', 'WC-LANG'),
});
