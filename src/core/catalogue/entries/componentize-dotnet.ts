import { defineEntry } from '../define-entry.ts';
import { cite } from '../sources.ts';

export default defineEntry({
  id: 'componentize-dotnet',
  kind: 'tool',
  purposes: ['build'],
  name: 'componentize-dotnet',
  summary: {
    en: 'Builds a component from C# with NativeAOT-LLVM on the .NET 10 SDK; published as preview packages.',
    fr: 'Construit un composant à partir de C# avec NativeAOT-LLVM sur le SDK .NET 10 ; publié en paquets preview.',
  },
  maturity: 'experimental',
  reason: {
    en: 'Only preview NuGet packages exist; the compiler comes from the dotnet-experimental feed.',
    fr: 'Il n’existe que des paquets NuGet en preview ; le compilateur vient du flux dotnet-experimental.',
  },
  aliases: [
    'bytecodealliance/componentize-dotnet',
    'BytecodeAlliance.Componentize.DotNet.Wasm.SDK',
    'BytecodeAlliance.Componentize.DotNet.Templates',
    'componentize.wasi.lib',
    'componentize.wasi.cli',
  ],
  versions: [{ version: '0.8.0-preview00011', date: '2026-06-12' }],
  governance: { en: 'Bytecode Alliance', fr: 'Bytecode Alliance' },
  related: ['wasi-experimental'],
  verified: true,
  sources: cite('BUILD', 'COMPONENTIZE-DOTNET'),
});
