import type { Text } from '../locales/locale.ts';
import type { Entry, NotOffered, Source } from './entry.ts';

/** One thing that an entry says, with what carries it. */
export interface Statement {
  readonly text: Text;
  readonly sources: readonly Source[];
}

/** Everything that an entry says beyond its summary, in the order of its page. */
export function statementsOf(entry: Entry): Statement[] {
  const say = (text: Text | undefined, sources: readonly Source[] = entry.sources): Statement[] =>
    text === undefined ? [] : [{ text, sources }];
  const named = (name: string, text: Text | undefined): Statement[] =>
    say(text && { en: `${name}: ${text.en}`, fr: `${name} : ${text.fr}` });
  return [
    ...say(entry.reason).filter(() => entry.kind !== 'trap'),
    ...ownStatements(entry, say, named),
    ...(entry.cautions ?? []).flatMap(({ text, sources }) => say(text, sources)),
    ...(entry.versions ?? []).flatMap(({ version, note }) => named(version, note)),
    ...(entry.notOffered ?? []).map(notOfferedStatement),
  ];
}

/** What is known of a name that is gone or never was. */
export function notOfferedStatement({ name, note, instead, sources }: NotOffered): Statement {
  const leads = instead === undefined ? '' : ` → \`${instead}\``;
  return { text: { en: `\`${name}\`${leads}: ${note.en}`, fr: `\`${name}\`${leads} : ${note.fr}` }, sources };
}

type Say = (text: Text | undefined, sources?: readonly Source[]) => Statement[];

function steps(build: readonly string[], say: Say): Statement[] {
  if (build.length === 0) return [];
  const lines = build.map((line) => `\`${line.replaceAll('`', "'")}\``).join(' ; ');
  return say({ en: `Build a component: ${lines}`, fr: `Construire un composant : ${lines}` });
}

function ownStatements(
  entry: Entry,
  say: Say,
  named: (name: string, text: Text | undefined) => Statement[],
): Statement[] {
  switch (entry.kind) {
    case 'platform':
      return [
        ...named('WASI 0.1', entry.wasi?.p1.note),
        ...named('WASI 0.2', entry.wasi?.p2.note),
        ...named('WASI 0.3', entry.wasi?.p3.note),
        ...named('Component Model', entry.componentModel?.note),
        ...named('HTTP', entry.httpServer?.note),
      ];
    case 'language':
      return [
        ...steps(entry.build, say),
        ...entry.toolchains.flatMap(({ name, note }) => named(name, note)),
        ...(entry.limitations ?? []).flatMap(({ text, sources }) => say(text, sources)),
        ...say(entry.size),
      ];
    case 'interface':
      return entry.interfaces.flatMap(({ id, note, becomes }) => [
        ...named(`\`${id}\``, note),
        ...named(
          `\`${id}\``,
          becomes === undefined ? undefined : { en: `→ \`${becomes}\``, fr: `→ \`${becomes}\`` },
        ),
      ]);
    case 'figure':
      return [...say(entry.claim), ...say(entry.measures), ...say(entry.conditions)];
    case 'trap':
      return say(entry.fix);
    default:
      return [];
  }
}
