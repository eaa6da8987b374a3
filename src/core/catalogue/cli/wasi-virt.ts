import type { Cli } from '../entry.ts';
import { command, inRepository } from './help-text.ts';

export const wasiVirtCli: Cli = {
  binary: 'wasi-virt',
  version: '0.2.0 (19b174a)',
  complete: true,
  commands: [
    command(
      '',
      `
      --debug
      -o, --out OUT
      --allow-all
      --allow-clocks [=true|false]
      --allow-exit [=true|false]
      --allow-http [=true|false]
      --allow-random [=true|false]
      --allow-sockets [=true|false]
      --allow-env [=NAMES]
      -e, --env NAME=VALUE
      --allow-config [=NAMES]
      -c, --config NAME=VALUE
      --allow-fs [=true|false]
      --mount GUEST=HOST
      --preopen GUEST=HOST
      --allow-stdio [=true|false]
      --stdio [=allow|ignore|deny]
      --stderr [=allow|ignore|deny]
      --stdin [=allow|ignore|deny]
      --stdout [=allow|ignore|deny]
      --wasi-version WASI_VERSION
      -V, --version
      `,
    ),
  ],
  sources: [inRepository('bytecodealliance/WASI-Virt', '19b174a', 'src/bin/wasi-virt.rs')],
};
