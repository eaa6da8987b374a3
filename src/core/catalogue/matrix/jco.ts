import { inRepository } from '../cli/help-text.ts';
import type { EnforcementMatrix, EnforcementRow } from '../enforcement.ts';
import { cite } from '../sources.ts';
import { BLOBSTORE, KEYVALUE, MESSAGING, SQL } from './families.ts';
import { vary } from './vary.ts';

const rows: readonly EnforcementRow[] = [
  {
    capabilities: ['fs-read', 'fs-write'],
    default: 'allow',
    finest: { kind: 'directory', readOnly: false, anyHostPath: true },
    per: 'component',
    syntax: 'sandbox: { preopens: { "/GUEST_DIR": "/HOST_DIR" } }',
    example: 'new WASIShim({ sandbox: { preopens: { "/data": "/srv/guest-data" } } })',
    deny: 'sandbox: { preopens: {} }',
    note: {
      en: 'Without `sandbox` the host’s root directory is open up to preview2-shim 0.26.0. Until then a symbolic link also leads out of a mounted directory; 0.26.1 mends both.',
      fr: 'Sans `sandbox`, le répertoire racine de l’hôte est ouvert jusqu’à preview2-shim 0.26.0. Jusque-là, un lien symbolique sort aussi d’un répertoire monté ; 0.26.1 corrige les deux.',
    },
    cannot: { en: 'Mount read-only.', fr: 'Monter en lecture seule.' },
    compensate: {
      en: 'A read-only mount, or the file permissions of the user that runs Node.',
      fr: 'Un montage en lecture seule, ou les permissions de fichiers de l’utilisateur qui exécute Node.',
    },
    sources: cite('JCO-SHIM', 'CM-JCO', 'NPM-LAB'),
    verified: true,
  },
  {
    capabilities: ['http-out', 'tcp-connect', 'tcp-listen', 'udp', 'udp-listen', 'dns'],
    default: 'allow',
    finest: { kind: 'switch' },
    per: 'component',
    syntax: 'sandbox: { enableNetwork: true }',
    deny: 'sandbox: { enableNetwork: false }',
    opens: ['http-out', 'tcp-connect', 'tcp-listen', 'udp', 'udp-listen', 'dns'],
    note: {
      en: 'Up to preview2-shim 0.26.0, outbound HTTP goes out in spite of `enableNetwork: false` (measured); 0.26.1 refuses it.',
      fr: 'Jusqu’à preview2-shim 0.26.0, le HTTP sortant passe malgré `enableNetwork: false` (mesuré) ; 0.26.1 le refuse.',
    },
    cannot: {
      en: 'Filter by host or port; grant HTTP without sockets.',
      fr: 'Filtrer par hôte ou par port ; accorder HTTP sans les sockets.',
    },
    compensate: {
      en: 'An implementation of wasi:http of your own in the import object; a network namespace.',
      fr: 'Votre propre implémentation de wasi:http dans l’objet d’imports ; un espace de noms réseau.',
    },
    sources: cite('JCO-SHIM', 'NPM-LAB'),
    verified: true,
  },
  {
    capabilities: ['http-in'],
    default: 'allow',
    finest: { kind: 'route', path: false, from: false },
    per: 'process',
    syntax: 'new HTTPServer(component.incomingHandler).listen(PORT, HOST)',
    example: 'jco serve --host localhost --port 8000 component.wasm',
    note: {
      en: '`jco serve` has no sandbox: with one, start the server from the script that creates the shim.',
      fr: '`jco serve` n’a pas de bac à sable : pour en avoir un, démarrez le serveur depuis le script qui crée le shim.',
    },
    cannot: {
      en: 'Paths, callers, TLS, authentication.',
      fr: 'Chemins, appelants, TLS, authentification.',
    },
    compensate: { en: 'A reverse proxy in front.', fr: 'Un proxy inverse devant.' },
    sources: [
      ...cite('JCO-RUN'),
      inRepository('bytecodealliance/jco', '2103f72', 'packages/jco/src/cmd/run.ts'),
    ],
    verified: 'partial',
  },
  {
    capabilities: ['env'],
    default: 'inherit',
    finest: { kind: 'name', any: true },
    per: 'component',
    syntax: 'sandbox: { env: { NAME: "VALUE" } }',
    deny: 'sandbox: { env: {} }',
    note: {
      en: 'Without `env` the component has all variables of the process.',
      fr: 'Sans `env`, le composant a toutes les variables du processus.',
    },
    sources: cite('JCO-SHIM'),
    verified: true,
  },
  {
    capabilities: ['secret'],
    default: 'deny',
    finest: { kind: 'name' },
    per: 'component',
    syntax: 'sandbox: { env: { NAME: process.env.NAME } }',
    wider: {
      en: 'an ordinary environment variable, which all code in the component can read',
      fr: 'une variable d’environnement ordinaire, que tout le code du composant peut lire',
    },
    note: { en: 'The shim has no secret store.', fr: 'Le shim n’a pas de magasin de secrets.' },
    sources: cite('JCO-SHIM'),
    verified: true,
  },
  {
    capabilities: ['args'],
    default: 'inherit',
    finest: { kind: 'switch' },
    per: 'component',
    syntax: 'sandbox: { args: ["ARG"] }',
    deny: 'sandbox: { args: [] }',
    note: { en: 'Exactly the list written.', fr: 'Exactement la liste écrite.' },
    sources: cite('JCO-SHIM'),
    verified: true,
  },
  {
    capabilities: ['config', ...KEYVALUE, ...SQL, ...MESSAGING, ...BLOBSTORE, 'inference'],
    default: 'not-applicable',
    finest: { kind: 'never' },
    per: 'component',
    cannot: {
      en: 'Offer the interface: it is not part of the shim.',
      fr: 'Offrir l’interface : elle ne fait pas partie du shim.',
    },
    compensate: {
      en: 'Write the import in JavaScript and pass it in the import object.',
      fr: 'Écrivez l’import en JavaScript et passez-le dans l’objet d’imports.',
    },
    sources: cite('JCO-SHIM'),
    verified: true,
  },
  {
    capabilities: ['stdio', 'clocks', 'random', 'exit'],
    default: 'allow',
    finest: { kind: 'always' },
    per: 'component',
    cannot: {
      en: 'Refuse any of them by an option.',
      fr: 'En refuser un seul par une option.',
    },
    compensate: {
      en: 'Replace the entry in the import object.',
      fr: 'Remplacez l’entrée dans l’objet d’imports.',
    },
    sources: cite('JCO-SHIM'),
    verified: 'partial',
  },
  {
    capabilities: ['schedule'],
    default: 'not-applicable',
    finest: { kind: 'never' },
    per: 'process',
    cannot: {
      en: 'Start a component at a given time.',
      fr: 'Lancer un composant à heure dite.',
    },
    compensate: {
      en: 'Start the script from a systemd timer, cron or a Kubernetes CronJob.',
      fr: 'Lancez le script depuis un timer systemd, cron ou un CronJob Kubernetes.',
    },
    sources: cite('JCO-RUN'),
    verified: 'partial',
  },
  {
    capabilities: ['call'],
    default: 'deny',
    finest: { kind: 'component', function: false },
    per: 'component',
    syntax: 'wac plug app.wasm --plug dep.wasm -o out.wasm',
    note: {
      en: 'Or `jco transpile --map SPECIFIER=MODULE`, for each import.',
      fr: 'Ou `jco transpile --map SPECIFIER=MODULE`, pour chaque import.',
    },
    cannot: {
      en: 'Give the parts of a composition different grants.',
      fr: 'Donner des droits différents aux parties d’une composition.',
    },
    compensate: {
      en: 'A shim with a sandbox of its own for each component.',
      fr: 'Un shim avec son propre bac à sable pour chaque composant.',
    },
    sources: cite('JCO-RUN', 'JCO-SHIM', 'WAC'),
    verified: 'partial',
  },
  {
    capabilities: ['memory', 'timeout', 'instances'],
    default: 'unlimited',
    finest: { kind: 'always' },
    per: 'process',
    cannot: {
      en: 'Hold a limit: neither the shim nor the command has one for memory, fuel or time.',
      fr: 'Tenir une limite : ni le shim ni la commande n’en ont pour la mémoire, le fuel ou le temps.',
    },
    compensate: {
      en: 'A worker or child process that is ended from outside; a limit of the cgroup.',
      fr: 'Un worker ou un processus enfant arrêté de l’extérieur ; une limite du cgroup.',
    },
    sources: cite('JCO-SHIM', 'JCO-RUN'),
    verified: 'partial',
  },
];

/** A transpiled component that serves HTTP on Node.js, with the shim’s sandbox. */
export const jcoServe: EnforcementMatrix = {
  target: 'jco',
  mode: 'serve',
  platform: 'jco',
  checked: '2103f72 (2026-08-06); preview2-shim 0.26.0 and 0.26.1 measured (2026-11-22)',
  notes: [
    {
      en: 'Without a `sandbox` object the component has all that the Node process has. The sandbox needs `jco transpile --instantiation=async` and `instantiate(loader, shim.getImportObject())`; `jco run` and `jco serve` have no flags for permissions.',
      fr: 'Sans objet `sandbox`, le composant a tout ce qu’a le processus Node. Le bac à sable demande `jco transpile --instantiation=async` et `instantiate(loader, shim.getImportObject())` ; `jco run` et `jco serve` n’ont pas d’options de permissions.',
    },
    {
      en: 'The README of jco says that none of its isolation modes is a security sandbox.',
      fr: 'Le README de jco dit qu’aucun de ses modes d’isolation n’est un bac à sable de sécurité.',
    },
  ],
  rows,
};

/** A transpiled component that runs once on Node.js, with the shim’s sandbox. */
export const jcoRun: EnforcementMatrix = vary(jcoServe, { mode: 'run' }, [
  {
    capabilities: ['http-in'],
    default: 'deny',
    finest: { kind: 'never' },
    per: 'process',
    cannot: {
      en: 'Serve without a server: the script starts one, or `jco serve` does.',
      fr: 'Servir sans serveur : le script en démarre un, ou `jco serve` le fait.',
    },
    sources: cite('JCO-RUN'),
    verified: 'partial',
  },
]);
