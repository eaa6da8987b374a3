/** Sizes, durations and counts of the limits. */

const SIZE_UNITS: Readonly<Record<string, number>> = {
  b: 1,
  o: 1,
  k: 1e3,
  kb: 1e3,
  ko: 1e3,
  m: 1e6,
  mb: 1e6,
  mo: 1e6,
  g: 1e9,
  gb: 1e9,
  go: 1e9,
  ki: 1024,
  kib: 1024,
  kio: 1024,
  mi: 1024 ** 2,
  mib: 1024 ** 2,
  mio: 1024 ** 2,
  gi: 1024 ** 3,
  gib: 1024 ** 3,
  gio: 1024 ** 3,
};

const DURATION_UNITS: Readonly<Record<string, number>> = {
  ms: 1,
  s: 1e3,
  sec: 1e3,
  m: 6e4,
  min: 6e4,
  h: 36e5,
};

function readQuantity(text: string, units: Readonly<Record<string, number>>): number | undefined {
  const [, number, unit] = /^(\d{1,15}(?:\.\d{1,6})?) ?([A-Za-z]{1,3})$/.exec(text) ?? [];
  if (number === undefined || !Object.hasOwn(units, unit!.toLowerCase())) return undefined;
  const value = Number(number) * units[unit!.toLowerCase()]!;
  return Number.isSafeInteger(value) && value > 0 ? value : undefined;
}

/** Bytes of `64MiB`, `128 MiB`, `1GB`, `64Mio`; undefined for anything else, zero included. */
export function readSize(text: string): number | undefined {
  return readQuantity(text, SIZE_UNITS);
}

/** Milliseconds of `500ms`, `2s`, `1m`, `1h`. */
export function readDuration(text: string): number | undefined {
  return readQuantity(text, DURATION_UNITS);
}

export function readCount(text: string): number | undefined {
  const count = /^\d{1,15}$/.test(text) ? Number(text) : 0;
  return count > 0 ? count : undefined;
}

function printQuantity(value: number, units: readonly (readonly [string, number])[]): string {
  const [unit, size] = units.find(([, unitSize]) => value % unitSize === 0)!;
  return `${value / size}${unit}`;
}

export function printSize(bytes: number): string {
  return printQuantity(bytes, [
    ['GiB', 1024 ** 3],
    ['MiB', 1024 ** 2],
    ['GB', 1e9],
    ['MB', 1e6],
    ['KiB', 1024],
    ['KB', 1e3],
    ['B', 1],
  ]);
}

export function printDuration(milliseconds: number): string {
  return printQuantity(milliseconds, [
    ['h', 36e5],
    ['m', 6e4],
    ['s', 1e3],
    ['ms', 1],
  ]);
}
