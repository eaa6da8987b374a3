import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { compile, enforcementOf, place, run } from './workshop.mjs';

/** A core module of WASI preview 1 that reads and writes in the folder that it is given first, and says the outcomes. */
const MODULE = `(module
  (import "wasi_snapshot_preview1" "path_open"
    (func $open (param i32 i32 i32 i32 i32 i64 i64 i32 i32) (result i32)))
  (import "wasi_snapshot_preview1" "fd_write" (func $write (param i32 i32 i32 i32) (result i32)))
  (memory (export "memory") 1)
  (data (i32.const 64) "in.txtout.txt../secret.txtread write above done\\nrefused\\n")
  (func $say (param $at i32) (param $length i32)
    (i32.store (i32.const 0) (local.get $at))
    (i32.store (i32.const 4) (local.get $length))
    (drop (call $write (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 8))))
  (func $outcome (param $error i32)
    (if (local.get $error)
      (then (call $say (i32.const 112) (i32.const 8)))
      (else (call $say (i32.const 107) (i32.const 5)))))
  (func (export "_start")
    (call $say (i32.const 90) (i32.const 5))
    (call $outcome (call $open (i32.const 3) (i32.const 0) (i32.const 64) (i32.const 6) (i32.const 0) (i64.const 2) (i64.const 0) (i32.const 0) (i32.const 16)))
    (call $say (i32.const 95) (i32.const 6))
    (call $outcome (call $open (i32.const 3) (i32.const 0) (i32.const 70) (i32.const 7) (i32.const 1) (i64.const 64) (i64.const 0) (i32.const 0) (i32.const 16)))
    (call $say (i32.const 101) (i32.const 6))
    (call $outcome (call $open (i32.const 3) (i32.const 0) (i32.const 77) (i32.const 13) (i32.const 0) (i64.const 2) (i64.const 0) (i32.const 0) (i32.const 16)))))`;

/** Start scripts of core modules under the real `wasmedge`. */
export async function tryWasmedge({ folder, maker, env, check }) {
  for (const capability of ['fs-read', 'fs-write']) {
    const rows = { app: { permissions: [`${capability} /data`, 'stdio'] } };
    const compiled = await compile(join(folder, `wasmedge-${capability}`), 'wasmedge', rows);
    await place(compiled, 'app', await maker.make({ wat: MODULE }));
    await mkdir(join(compiled.folder, 'data'));
    await writeFile(join(compiled.folder, 'data/in.txt'), 'from data');
    await writeFile(join(compiled.folder, 'secret.txt'), 'secret');
    const held = enforcementOf(compiled, 'app', capability);
    const writing = capability === 'fs-write' || held !== 'enforced' ? 'done' : 'refused';
    const { output, complaints } = await run('sh', ['run-app.sh'], { cwd: compiled.folder, env });
    const expected = `read done\nwrite ${writing}\nabove refused\n`;
    check('wasmedge', `${capability} /data (${held})`, expected, output || complaints);
  }
}
