import { OUT } from './probe-layout.mjs';

const TEXTS = 1024;
const HEAP = 262_144;
const PAGES = 8;

/**
 * The text of a core module that tries things and says how each went, a line each. It imports exactly what it tries,
 * so that a host without a grant shows itself, and nothing of any language's library.
 */
export function probe(entrance, ...tried) {
  const literals = [];
  let next = TEXTS;
  const text = (words) => {
    const bytes = Buffer.from(words);
    const at = next;
    next += bytes.length;
    literals.push(`(data (i32.const ${at}) "${[...bytes].map(escapeByte).join('')}")`);
    return `(i32.const ${at}) (i32.const ${bytes.length})`;
  };
  const parts = tried.map((step) => step(text));
  const gathered = (of) => [...new Set(parts.flatMap((part) => part[of] ?? []))];
  return `(module
    ${[...new Set([...entrance.imports, ...gathered('imports')])].join('\n')}
    (memory (export "memory") ${PAGES})
    ${literals.join('\n')}
    (global $heap (mut i32) (i32.const ${HEAP}))
    (global $said (mut i32) (i32.const 0))
    (func (export "cabi_realloc") (param i32 i32) (param $align i32) (param $size i32) (result i32)
      (local $at i32)
      (local.set $at (i32.and
        (i32.add (global.get $heap) (i32.sub (local.get $align) (i32.const 1)))
        (i32.sub (i32.const 0) (local.get $align))))
      (global.set $heap (i32.add (local.get $at) (local.get $size)))
      (local.get $at))
    (func $say (param $from i32) (param $length i32)
      (memory.copy (i32.add (i32.const ${OUT}) (global.get $said)) (local.get $from) (local.get $length))
      (global.set $said (i32.add (global.get $said) (local.get $length))))
    (func $say-number (param $number i32)
      (if (i32.ge_u (local.get $number) (i32.const 10))
        (then (call $say-number (i32.div_u (local.get $number) (i32.const 10)))))
      (i32.store8 (i32.const 32) (i32.add (i32.const 48) (i32.rem_u (local.get $number) (i32.const 10))))
      (call $say (i32.const 32) (i32.const 1)))
    ${gathered('functions').join('\n')}
    (func $try (local $at i32) (local $end i32)
      ${parts.map(({ code }) => code).join('\n')})
    ${entrance.code})`;
}

function escapeByte(byte) {
  return `\\${byte.toString(16).padStart(2, '0')}`;
}
