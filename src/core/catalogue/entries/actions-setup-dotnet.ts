import { defineEntry } from '../define-entry.ts';
import { cite } from '../sources.ts';

export default defineEntry({
  id: 'actions-setup-dotnet',
  kind: 'action',
  name: 'setup-dotnet',
  uses: 'actions/setup-dotnet',
  summary: {
    en: 'Installs the .NET SDK on the runner; componentize-dotnet needs 10.',
    fr: 'Installe le SDK .NET sur le runner ; componentize-dotnet demande la version 10.',
  },
  maturity: 'stable',
  reason: {
    en: 'Official action of GitHub, released with version tags.',
    fr: 'Action officielle de GitHub, publiée avec des étiquettes de version.',
  },
  tag: 'v6.0.0',
  versions: [{ version: 'v6.0.0' }],
  commit: 'a98b56852c35b8e3190ac28c8c2271da59106c68',
  inputs: [
    'dotnet-version',
    'dotnet-quality',
    'dotnet-channel',
    'global-json-file',
    'source-url',
    'owner',
    'config-file',
    'cache',
    'cache-dependency-path',
    'workloads',
    'architecture',
  ],
  outputs: ['cache-hit', 'dotnet-version'],
  related: ['csharp'],
  verified: true,
  sources: cite('ACTION-PINS', 'SETUP-DOTNET'),
});
