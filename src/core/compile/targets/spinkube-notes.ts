import { sayAll } from '../../locales/say.ts';
import type { Text } from '../../locales/locale.ts';
import { codeSpan } from '../../permissions/code-spans.ts';
import { shellLine } from '../shell-word.ts';
import type { Plan } from '../target.ts';
import { spinStores } from './spin-stores.ts';
import { spinNotes } from './spin.ts';
import { appNames, appVariables, SPIN_RUNTIME_CLASS } from './spinkube-app.ts';

/** The files that the notes speak of, by their paths. */
interface Files {
  readonly app: string;
  readonly config: string;
  readonly policies: readonly Readonly<Record<string, unknown>>[];
}

/** What the cluster needs and no file of SpinKube can say. */
export function spinkubeNotes(plan: Plan, { app, config, policies }: Files): readonly Text[] {
  return [
    sayAll('compile.spinkube-cluster', { class: codeSpan(SPIN_RUNTIME_CLASS) }),
    sayAll('compile.pin-digest', { file: app }),
    ...valueNotes(plan),
    ...storeNotes(plan, config),
    ...(policies.some(({ kind }) => kind === 'CiliumNetworkPolicy')
      ? [sayAll('compile.policy-needs-cilium')]
      : []),
    ...spinNotes(plan),
  ];
}

/** The commands that create what the variables refer to. */
function valueNotes(plan: Plan): readonly Text[] {
  const { secrets, config } = appNames(plan);
  const missing = appVariables(plan).filter(({ value }) => value === undefined);
  const flags = (isSecret: boolean, flag: (name: string) => string) =>
    missing.flatMap(({ name, secret }) => (secret === isSecret ? [flag(name)] : []));
  const ofSecrets = flags(true, (name) => `--from-file=${name}=FILE`);
  const ofConfig = flags(false, (name) => `--from-literal=${name}=VALUE`);
  return [
    ...(ofSecrets.length > 0
      ? [
          sayAll('compile.spinkube-secrets', {
            command: creation('secret', 'generic', secrets, ...ofSecrets),
          }),
        ]
      : []),
    ...(ofConfig.length > 0
      ? [sayAll('compile.spinkube-config', { command: creation('configmap', config, ...ofConfig) })]
      : []),
  ];
}

function creation(...words: readonly string[]): string {
  return codeSpan(shellLine(['kubectl', 'create', ...words]));
}

function storeNotes(plan: Plan, file: string): readonly Text[] {
  const stores = spinStores(plan);
  const labels = (type: string) =>
    stores.flatMap(({ label, backend }) => (backend?.['type'] === type ? [codeSpan(label)] : [])).join(', ');
  const [local, remote] = [labels('spin'), labels('redis')];
  return [
    ...(local === '' ? [] : [sayAll('compile.spinkube-local-stores', { labels: local })]),
    ...(remote === '' ? [] : [sayAll('compile.spinkube-credentials', { labels: remote, file })]),
  ];
}
