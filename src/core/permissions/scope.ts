import { readHost, readHostName, readIpv6, isIpv4, readPort, hostKind } from './address.ts';
import { capabilityDeclaration, type Capability, type ScopeKind } from './capability.ts';
import type { Scope } from './permission.ts';
import { readCount, readDuration, readSize } from './quantity.ts';

/** A scope that was read, or the nearest text that could be, where there is one. */
export type ScopeReading =
  | { readonly scope: Scope }
  | { readonly problem: 'invalid' | 'origin-path' | 'parent-directory'; readonly nearest?: string };

const PARAMETER = /\$\{([A-Za-z_][A-Za-z0-9_]*)\}/g;

/** The names of the deployment parameters in a text, in order, each once. */
export function parameterNames(text: string): string[] {
  return [...new Set([...text.matchAll(PARAMETER)].map(([, name]) => name!))];
}

/**
 * Reads one scope of a capability. `quoted` text is literal: `"any"` is a name. An unquoted text with a space,
 * comma, semicolon or parenthesis is no scope, but for `from ROW`, a cron expression and `64 MiB`.
 */
export function readScope(capability: Capability, text: string, quoted = false): ScopeReading {
  const { scope: kind } = capabilityDeclaration(capability);
  if (text === '' || /[\u0000-\u001f\u007f-\u009f\u2028\u2029]/.test(text) || kind === 'nothing')
    return { problem: 'invalid' };
  if (!quoted && takesAny(kind) && (/^any$/i.test(text) || (text === '*' && kind !== 'subject'))) {
    return { scope: { kind: 'any' } };
  }
  if (!quoted && /[\s;("]/.test(text) && !mayHoldSpace(kind, text)) {
    const read = READERS[kind](text, capability);
    const nearest = 'scope' in read ? `"${text.replace(/[\\"]/g, '\\$&')}"` : read.nearest;
    return { problem: 'invalid', ...(nearest !== undefined && { nearest }) };
  }
  if (kind !== 'route' || !/^from\s/i.test(text)) {
    if (parameterNames(text).length > 0) return { scope: { kind: 'parameter', text } };
  }
  return READERS[kind](text, capability);
}

/** True where `any` may stand for every scope of that kind. */
export function takesAny(kind: ScopeKind): boolean {
  return !['cron', 'call', 'size', 'duration', 'count', 'nothing'].includes(kind);
}

function mayHoldSpace(kind: ScopeKind, text: string): boolean {
  return (
    (kind === 'route' && /^(?:from|depuis)\s/i.test(text)) ||
    kind === 'cron' ||
    kind === 'size' ||
    kind === 'duration'
  );
}

const READERS: Readonly<Record<ScopeKind, (text: string, capability: Capability) => ScopeReading>> = {
  route: readRoute,
  origin: readOrigin,
  endpoint: readEndpoint,
  listener: readListener,
  host: (text) => {
    const suffix = text.startsWith('*.') ? text.slice(2) : text;
    const name = readHostName(suffix);
    return name === undefined
      ? { problem: 'invalid' }
      : { scope: { kind: 'host', name: suffix === text ? name : `*.${name}` } };
  },
  directory: readDirectory,
  name: (text, capability) => {
    const isAssignment = capability === 'env' && text.includes('=');
    return isAssignment
      ? { problem: 'invalid', ...(text.indexOf('=') > 0 && { nearest: text.slice(0, text.indexOf('=')) }) }
      : { scope: { kind: 'name', name: text } };
  },
  subject: (text) => ({ scope: { kind: 'subject', subject: text } }),
  cron: readCron,
  call: (text) => {
    const [component, name, ...rest] = text.split('#').map((part) => part.trim());
    if (!component || name === '' || rest.length > 0) return { problem: 'invalid' };
    return { scope: { kind: 'call', component, ...(name !== undefined && { function: name }) } };
  },
  size: (text) => ofNumber(readSize(text), (bytes) => ({ kind: 'size', bytes })),
  duration: (text) => ofNumber(readDuration(text), (milliseconds) => ({ kind: 'duration', milliseconds })),
  count: (text) => ofNumber(readCount(text), (count) => ({ kind: 'count', count })),
  nothing: () => ({ problem: 'invalid' }),
};

function ofNumber(value: number | undefined, scope: (value: number) => Scope): ScopeReading {
  return value === undefined ? { problem: 'invalid' } : { scope: scope(value) };
}

function readRoute(text: string): ScopeReading {
  const caller = /^(?:from|depuis)\s+(.+)$/i.exec(text)?.[1];
  if (caller !== undefined) {
    const row = /^"(.*)"$/.exec(caller)?.[1]?.replace(/\\(["\\])/g, '$1') ?? caller;
    return row === '' ? { problem: 'invalid' } : { scope: { kind: 'from', row } };
  }
  if (!text.startsWith('/')) {
    const path = /^(?:[A-Z]+ +)?(?:https?:\/\/[^/\s]+)?(\/\S*)$/i.exec(text)?.[1];
    return { problem: 'invalid', ...(path !== undefined && { nearest: path }) };
  }
  const open = /^(.*)\/(?:\.\.\.|\*\*?|…)$/.exec(text)?.[1];
  if (text.split('/').includes('..')) return { problem: 'parent-directory' };
  return {
    scope: { kind: 'route', path: open === undefined ? text : open || '/', prefix: open !== undefined },
  };
}

function readOrigin(text: string): ScopeReading {
  const [, scheme, authority, path] = /^(?:(https?):\/\/)?([^/?#@\s]+)(.*)$/i.exec(text) ?? [];
  if (authority === undefined || /\s/.test(text)) return { problem: 'invalid', ...nearestOrigin(text) };
  const [, host, port] = /^(\[[^\]]*\]|[^:]*)(?::(\d+))?$/.exec(authority) ?? [];
  if (host === undefined || (port !== undefined && readPort(port) === undefined))
    return { problem: 'invalid' };
  const suffix = host.startsWith('*.') ? readHostName(host.slice(2)) : undefined;
  const read = suffix === undefined ? readHost(host) : `*.${suffix}`;
  if (read === undefined || hostKind(read) === 'range')
    return { problem: 'invalid', ...(host === '*' && { nearest: 'any' }) };
  const isBareWord =
    scheme === undefined &&
    port === undefined &&
    !read.includes('.') &&
    read !== 'localhost' &&
    !read.includes(':');
  if (isBareWord) return { problem: 'invalid', nearest: `https://${read}` };
  const protocol = scheme?.toLowerCase() === 'http' ? 'http' : 'https';
  const number = port === undefined ? undefined : readPort(port);
  const isDefault = number === (protocol === 'http' ? 80 : 443);
  const scope: Scope = {
    kind: 'origin',
    scheme: protocol,
    host: read,
    ...(number !== undefined && !isDefault && { port: number }),
  };
  if (path !== '' && path !== '/')
    return { problem: 'origin-path', nearest: text.slice(0, text.length - path!.length) };
  return { scope };
}

function nearestOrigin(text: string): { nearest?: string } {
  const [origin] = /https?:\/\/[\w.*-]+(?::\d{1,5})?/i.exec(text) ?? [];
  return origin === undefined ? {} : { nearest: origin };
}

function readEndpoint(text: string): ScopeReading {
  const bare = text.replace(/^(?:tcp|udp):\/\//i, '');
  const [, host, port] = /^(\[[^\]]*\]|[^:[\]]*):(\d+)$/.exec(bare) ?? [];
  const read = host === undefined ? undefined : readHost(host);
  const number = port === undefined ? undefined : readPort(port);
  if (read === undefined || number === undefined) return { problem: 'invalid' };
  return { scope: { kind: 'endpoint', host: read, port: number } };
}

function readListener(text: string): ScopeReading {
  const [, host, port] = /^(?:(\[[^\]]*\]|[\d.]*):)?(\d+)$/.exec(text) ?? [];
  const number = port === undefined ? undefined : readPort(port);
  if (number === undefined) return { problem: 'invalid' };
  if (host === undefined || host === '') return { scope: { kind: 'listener', port: number } };
  const ip = isIpv4(host) ? host : readIpv6(/^\[(.*)\]$/.exec(host)?.[1] ?? '');
  return ip === undefined ? { problem: 'invalid' } : { scope: { kind: 'listener', ip, port: number } };
}

function readDirectory(text: string): ScopeReading {
  const [guest, host, ...rest] = text.split('=');
  if (rest.length > 0) return { problem: 'invalid' };
  const paths = [guest!, ...(host === undefined ? [] : [host])].map((path) => path.trim());
  if (paths.some((path) => path.split(/[/\\]/).includes('..'))) return { problem: 'parent-directory' };
  if (paths.some((path) => !path.startsWith('/'))) {
    const mode = /^(\/[^:]*):(?:ro|rw)$/.exec(text)?.[1];
    const nearest = mode ?? (/^\.?[\w-][\w./-]*$/.test(text) ? `/${text.replace(/^\.?\/?/, '')}` : undefined);
    return { problem: 'invalid', ...(nearest !== undefined && { nearest }) };
  }
  if (paths.some((path) => /:(?:ro|rw)$/.test(path)))
    return { problem: 'invalid', nearest: text.replace(/:(?:ro|rw)$/, '') };
  const [inside, outside] = paths.map(
    (path) => path.replace(/\/+(?:\.\/+)*/g, '/').replace(/(?<=.)\/\.?$/, '') || '/',
  );
  return { scope: { kind: 'directory', guest: inside!, ...(outside !== undefined && { host: outside }) } };
}

const CRON_FIELD = /^(?:\*|\?|[\w*][\w*,/#-]*)$/;

function readCron(text: string): ScopeReading {
  const fields = text.trim().split(/\s+/);
  const isMacro =
    fields.length === 1 && /^@(?:yearly|annually|monthly|weekly|daily|midnight|hourly)$/.test(fields[0]!);
  const isExpression =
    (fields.length === 5 || fields.length === 6) && fields.every((field) => CRON_FIELD.test(field));
  return isMacro || isExpression
    ? { scope: { kind: 'cron', expression: fields.join(' ') } }
    : { problem: 'invalid' };
}
