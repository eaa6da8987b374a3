/** Hosts, ports and address ranges as the notation writes them. */

const HOST_NAME = /^(?=.{1,253}$)[a-z0-9_](?:[a-z0-9_-]{0,62})(?:\.[a-z0-9_](?:[a-z0-9_-]{0,62}))*$/;
const IPV4 = /^(?:(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(?:\.(?!$)|$)){4}$/;

/** A lower-cased host name, or undefined. Digits alone with dots are no name: they are read as an address or not at all. */
export function readHostName(text: string): string | undefined {
  const name = text.toLowerCase();
  if (!HOST_NAME.test(name) || /^[\d.]+$/.test(name)) return undefined;
  return name.split('.').some((label) => label.endsWith('-')) ? undefined : name;
}

export function isIpv4(text: string): boolean {
  return IPV4.test(text);
}

/** The canonical form of an IPv6 address without brackets, or undefined. */
export function readIpv6(text: string): string | undefined {
  const groups = ipv6Groups(text);
  return groups && printIpv6(groups);
}

function ipv6Groups(text: string): number[] | undefined {
  if (!/^[0-9a-fA-F:.]{2,45}$/.test(text) || text.includes(':::')) return undefined;
  const halves = text.split('::');
  if (halves.length > 2) return undefined;
  const [head, tail] = halves.map((half) => (half === '' ? [] : half.split(':')));
  const last = (tail ?? head)!;
  const dotted = last.at(-1);
  if (dotted?.includes('.')) {
    if (!isIpv4(dotted)) return undefined;
    const bytes = dotted.split('.').map(Number);
    const pairs = [bytes[0]! * 256 + bytes[1]!, bytes[2]! * 256 + bytes[3]!];
    last.splice(-1, 1, ...pairs.map((pair) => pair.toString(16)));
  }
  const known = [...head!, ...(tail ?? [])];
  if (known.some((group) => !/^[0-9a-fA-F]{1,4}$/.test(group))) return undefined;
  const missing = 8 - known.length;
  if (tail ? missing < 1 : missing !== 0) return undefined;
  const filled = tail ? [...head!, ...Array<string>(missing).fill('0'), ...tail] : known;
  return filled.map((group) => Number.parseInt(group, 16));
}

/** RFC 5952: lower case, no leading zeros, the longest run of zero groups as `::`. */
function printIpv6(groups: readonly number[]): string {
  let best = { start: -1, length: 1 };
  for (let start = 0; start < 8; start++) {
    let length = 0;
    while (start + length < 8 && groups[start + length] === 0) length++;
    if (length > best.length) best = { start, length };
  }
  if (best.start < 0) return hexGroups(groups);
  return `${hexGroups(groups.slice(0, best.start))}::${hexGroups(groups.slice(best.start + best.length))}`;
}

function hexGroups(groups: readonly number[]): string {
  return groups.map((group) => group.toString(16)).join(':');
}

/** A port from 1 to 65535, or undefined. */
export function readPort(text: string): number | undefined {
  if (!/^\d{1,5}$/.test(text)) return undefined;
  const port = Number(text);
  return port >= 1 && port <= 65_535 ? port : undefined;
}

/** A name, an address, or an address range in CIDR form, canonical and without brackets. */
export function readHost(text: string): string | undefined {
  const bracketed = /^\[(.*)\]$/.exec(text)?.[1];
  const bare = bracketed ?? text;
  const [address, bits, ...rest] = bare.split('/');
  if (rest.length > 0 || (bits !== undefined && !/^\d{1,3}$/.test(bits))) return undefined;
  if (bracketed === undefined && isIpv4(address!)) return withBits(address!, bits, 32);
  const v6 = bracketed === undefined ? undefined : readIpv6(address!);
  if (v6 !== undefined) return withBits(v6, bits, 128);
  return bracketed === undefined && bits === undefined ? readHostName(bare) : undefined;
}

function withBits(address: string, bits: string | undefined, width: number): string | undefined {
  if (bits === undefined) return address;
  return Number(bits) <= width ? `${address}/${Number(bits)}` : undefined;
}

/** A host as it stands before a port: IPv6 in brackets. */
export function printHost(host: string): string {
  return host.includes(':') ? `[${host}]` : host;
}

/** What a host is, as `readHost` gives it. */
export function hostKind(host: string): 'name' | 'address' | 'range' {
  if (host.includes('/')) return 'range';
  return host.includes(':') || isIpv4(host) ? 'address' : 'name';
}

/** The address or range as a number of `width` bits and the bits that count; undefined for a name. */
function addressBits(host: string): { value: bigint; bits: number; width: number } | undefined {
  const [address, bits] = host.split('/');
  if (isIpv4(address!)) {
    const value = address!.split('.').reduce((sum, byte) => sum * 256n + BigInt(byte), 0n);
    return { value, bits: bits === undefined ? 32 : Number(bits), width: 32 };
  }
  const groups = address!.includes(':') ? ipv6Groups(address!) : undefined;
  if (!groups) return undefined;
  const value = groups.reduce((sum, group) => sum * 65_536n + BigInt(group), 0n);
  return { value, bits: bits === undefined ? 128 : Number(bits), width: 128 };
}

/** True where the wide host, address or range holds all of the narrow one; a name holds itself alone. */
export function hostCovers(wide: string, narrow: string): boolean {
  if (wide === narrow) return true;
  const [outer, inner] = [addressBits(wide), addressBits(narrow)];
  if (!outer || !inner || outer.width !== inner.width || outer.bits > inner.bits) return false;
  const shift = BigInt(outer.width - outer.bits);
  return outer.value >> shift === inner.value >> shift;
}
