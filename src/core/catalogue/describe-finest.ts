import type { Locale } from '../locales/locale.ts';
import { say, type PhraseKey } from '../locales/say.ts';
import type { Finest } from './enforcement.ts';

type Part = PhraseKey extends infer K ? (K extends `catalogue.finest.${infer P}` ? P : never) : never;

/** What a target tells apart, in words. */
export function describeFinest(locale: Locale, finest: Finest): string {
  return partsOf(finest)
    .map((part) => say(locale, `catalogue.finest.${part}`))
    .join(', ');
}

function partsOf(finest: Finest): readonly Part[] {
  switch (finest.kind) {
    case 'origin':
      return chosen('scheme', finest.host === 'suffix' ? 'suffix' : 'host', {
        port: finest.port === true,
        'unusual-port': finest.port === 'unusual',
      });
    case 'endpoint':
      return chosen({ name: finest.name }, 'address', { cidr: finest.cidr, port: finest.port });
    case 'listener':
      return ['address', 'port'];
    case 'route':
      return chosen({ path: finest.path, from: finest.from });
    case 'host':
      return ['suffix'];
    case 'directory':
      return chosen(finest.readOnly ? 'read-only' : 'writable', { beside: !finest.anyHostPath });
    case 'name':
      return chosen(finest.byServer ? 'server' : 'each-name', { directions: finest.readOnly === true });
    case 'component':
      return [finest.function ? 'function' : 'component'];
    default:
      return [finest.kind];
  }
}

/** Names stand as they are; of a record, those with `true`. */
function chosen(...parts: readonly (Part | Partial<Record<Part, boolean>>)[]): Part[] {
  return parts.flatMap((part) =>
    typeof part === 'string' ? [part] : (Object.keys(part) as Part[]).filter((name) => part[name]),
  );
}
