import { defineEntry } from '../define-entry.ts';
import { cite } from '../sources.ts';

export default defineEntry({
  id: 'go',
  kind: 'language',
  name: 'Go',
  summary: {
    en: 'componentize-go compiles stock Go to a component. Spin 4 and wasmCloud adopted it; Go itself has no wasip2 or wasip3 port.',
    fr: 'componentize-go compile Go standard en composant. Spin 4 et wasmCloud l’ont adopté ; Go lui-même n’a pas de portage wasip2 ou wasip3.',
  },
  maturity: 'maturing',
  reason: {
    en: 'componentize-go belongs to the Bytecode Alliance but is below 1.0: it compiles Go as a wasip1 `c-shared` module and adapts it.',
    fr: 'componentize-go appartient à la Bytecode Alliance mais n’a pas atteint 1.0 : il compile Go en module wasip1 `c-shared` puis l’adapte.',
  },
  aliases: ['golang', 'go cmd/compile'],
  wasi: ['0.2', '0.3'],
  toolchains: [
    {
      name: 'componentize-go',
      version: '0.3.4',
      date: '2026-05-20',
      note: { en: 'Needs Go 1.25.5 or newer.', fr: 'Demande Go 1.25.5 ou plus récent.' },
      entry: 'componentize-go',
    },
    {
      name: 'go.bytecodealliance.org/pkg with wit-bindgen go',
      version: '0.60.0',
      date: '2026-07-22',
      entry: 'wit-bindgen',
    },
    { name: 'GOOS=wasip1', note: { en: 'Core modules only.', fr: 'Modules seulement.' } },
    {
      name: 'GOOS=wasip2',
      note: {
        en: 'Not there: golang/go#65333 is open and not planned.',
        fr: 'N’existe pas : golang/go#65333 est ouverte, rien n’est prévu.',
      },
    },
    {
      name: 'wasip3 port',
      note: {
        en: 'A proposal: golang/go#77141 (2026-01-09), open.',
        fr: 'Une proposition : golang/go#77141 (2026-01-09), ouverte.',
      },
    },
  ],
  build: [
    'go mod init example.com/app && mkdir wit',
    'componentize-go --world adder bindings && go mod tidy',
    'componentize-go build',
    '# or pinned as a tool: go get -tool github.com/bytecodealliance/componentize-go ; go tool componentize-go build',
  ],
  output: 'main.wasm',
  ci: [
    'actions/setup-go@v7 with go-version: >=1.25.5',
    'bytecodealliance/componentize-go/.github/actions/setup-componentize-go with version: v0.3.4',
  ],
  limitations: [
    {
      text: {
        en: 'WASI 0.3 worlds with async functions need a patched Go (golang/go PR 76775), which the tool downloads itself.',
        fr: 'Les mondes WASI 0.3 à fonctions asynchrones demandent un Go modifié (PR golang/go 76775), que l’outil télécharge lui-même.',
      },
      sources: cite('COMPONENTIZE-GO', 'GO-ASYNC'),
    },
    {
      text: {
        en: 'The tool builds with `GOOS=wasip1 GOARCH=wasm go build -buildmode=c-shared -ldflags=-checklinkname=0`; that linker flag is required.',
        fr: 'L’outil construit avec `GOOS=wasip1 GOARCH=wasm go build -buildmode=c-shared -ldflags=-checklinkname=0` ; cette option de l’éditeur de liens est obligatoire.',
      },
    },
    {
      text: {
        en: 'Generated code fails the default `go vet` (unsafeptr, composites).',
        fr: 'Le code généré échoue au `go vet` par défaut (unsafeptr, composites).',
      },
    },
    { text: { en: 'Single-threaded.', fr: 'Un seul thread.' } },
  ],
  related: ['tinygo', 'componentize-go', 'trap-go-tinygo', 'actions-setup-go'],
  notOffered: [
    {
      name: 'GOOS=wasip2',
      why: 'never-existed',
      note: {
        en: 'Upstream Go has no wasip2 port. componentize-go builds components from stock Go.',
        fr: 'Go n’a pas de portage wasip2. componentize-go construit des composants à partir de Go standard.',
      },
      instead: 'componentize-go build',
      sources: cite('GO-P2'),
    },
    {
      name: 'GOOS=wasip3',
      why: 'never-existed',
      note: {
        en: 'The wasip3 port is an open proposal. componentize-go builds components from stock Go.',
        fr: 'Le portage wasip3 est une proposition ouverte. componentize-go construit des composants à partir de Go standard.',
      },
      instead: 'componentize-go build',
      sources: cite('GO-P3'),
    },
  ],
  verified: true,
  sources: cite('COMPONENTIZE-GO', 'CD-GO', 'WB-GO', 'GO-P2', 'GO-P3', 'SPIN-40'),
});
