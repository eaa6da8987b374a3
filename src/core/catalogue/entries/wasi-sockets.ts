import { words } from '../cli/help-text.ts';
import { defineEntry } from '../define-entry.ts';
import { cite } from '../sources.ts';
import {
  WASI_02,
  WASI_03,
  WASI_HOSTS,
  WASI_HOSTS_NOTE,
  WASI_RELEASES,
  WASI_TRAIN,
} from '../wasi-releases.ts';
import { IMPORTS_02, IMPORTS_03 } from '../wasi-worlds.ts';

export default defineEntry({
  id: 'wasi-sockets',
  kind: 'interface',
  name: 'wasi:sockets',
  package: 'wasi:sockets',
  vendor: 'wasi',
  phase: 3,
  summary: {
    en: 'TCP, UDP and name look-up. In 0.2 a network handle opens all of it; in 0.3 the import of `types` alone grants TCP and UDP, client and server.',
    fr: 'TCP, UDP et résolution de noms. En 0.2, une poignée réseau ouvre le tout ; en 0.3, le seul import de `types` accorde TCP et UDP, client et serveur.',
  },
  maturity: 'stable',
  reason: WASI_TRAIN,
  versions: WASI_RELEASES,
  interfaces: [
    {
      id: 'wasi:sockets/instance-network',
      versions: WASI_02,
      direction: 'import',
      capabilities: ['tcp-connect', 'tcp-listen', 'udp', 'udp-listen', 'dns'],
      ambient: true,
      risk: 'high',
      functions: ['instance-network'],
      note: {
        en: 'The only interface that hands out the network: without it the other six can do nothing. Gone in 0.3.',
        fr: 'La seule interface qui donne le réseau : sans elle, les six autres ne peuvent rien. Disparue en 0.3.',
      },
    },
    {
      id: 'wasi:sockets/network',
      versions: WASI_02,
      direction: 'import',
      capabilities: [],
      ambient: false,
      risk: 'none',
      functions: ['network-error-code'],
      note: {
        en: 'Types. `network-error-code` is `@unstable` since 0.2.2.',
        fr: 'Des types. `network-error-code` est `@unstable` depuis 0.2.2.',
      },
    },
    {
      id: 'wasi:sockets/tcp',
      versions: WASI_02,
      direction: 'import',
      capabilities: ['tcp-connect', 'tcp-listen'],
      ambient: false,
      risk: 'high',
      functions: words(`
      [method]tcp-socket.start-bind [method]tcp-socket.finish-bind [method]tcp-socket.start-connect
      [method]tcp-socket.finish-connect [method]tcp-socket.start-listen
      [method]tcp-socket.finish-listen [method]tcp-socket.accept [method]tcp-socket.local-address
      [method]tcp-socket.remote-address [method]tcp-socket.is-listening
      [method]tcp-socket.address-family [method]tcp-socket.set-listen-backlog-size
      [method]tcp-socket.keep-alive-enabled [method]tcp-socket.set-keep-alive-enabled
      [method]tcp-socket.keep-alive-idle-time [method]tcp-socket.set-keep-alive-idle-time
      [method]tcp-socket.keep-alive-interval [method]tcp-socket.set-keep-alive-interval
      [method]tcp-socket.keep-alive-count [method]tcp-socket.set-keep-alive-count
      [method]tcp-socket.hop-limit [method]tcp-socket.set-hop-limit
      [method]tcp-socket.receive-buffer-size [method]tcp-socket.set-receive-buffer-size
      [method]tcp-socket.send-buffer-size [method]tcp-socket.set-send-buffer-size
      [method]tcp-socket.subscribe [method]tcp-socket.shutdown
    `),
      note: { en: 'Its methods need a network handle.', fr: 'Ses méthodes demandent une poignée réseau.' },
      becomes: 'wasi:sockets/types',
    },
    {
      id: 'wasi:sockets/tcp-create-socket',
      versions: WASI_02,
      direction: 'import',
      capabilities: ['tcp-connect', 'tcp-listen'],
      ambient: false,
      risk: 'medium',
      functions: ['create-tcp-socket'],
      note: {
        en: 'Without a network handle the socket can neither bind nor connect.',
        fr: 'Sans poignée réseau, le socket ne peut ni se lier ni se connecter.',
      },
      becomes: 'wasi:sockets/types',
    },
    {
      id: 'wasi:sockets/udp',
      versions: WASI_02,
      direction: 'import',
      capabilities: ['udp', 'udp-listen'],
      ambient: false,
      risk: 'high',
      functions: words(`
      [method]udp-socket.start-bind [method]udp-socket.finish-bind [method]udp-socket.stream
      [method]udp-socket.local-address [method]udp-socket.remote-address
      [method]udp-socket.address-family [method]udp-socket.unicast-hop-limit
      [method]udp-socket.set-unicast-hop-limit [method]udp-socket.receive-buffer-size
      [method]udp-socket.set-receive-buffer-size [method]udp-socket.send-buffer-size
      [method]udp-socket.set-send-buffer-size [method]udp-socket.subscribe
      [method]incoming-datagram-stream.receive [method]incoming-datagram-stream.subscribe
      [method]outgoing-datagram-stream.check-send [method]outgoing-datagram-stream.send
      [method]outgoing-datagram-stream.subscribe
    `),
      note: { en: 'Its methods need a network handle.', fr: 'Ses méthodes demandent une poignée réseau.' },
      becomes: 'wasi:sockets/types',
    },
    {
      id: 'wasi:sockets/udp-create-socket',
      versions: WASI_02,
      direction: 'import',
      capabilities: ['udp', 'udp-listen'],
      ambient: false,
      risk: 'medium',
      functions: ['create-udp-socket'],
      becomes: 'wasi:sockets/types',
    },
    {
      id: 'wasi:sockets/ip-name-lookup',
      versions: WASI_02,
      direction: 'import',
      capabilities: ['dns'],
      ambient: false,
      risk: 'medium',
      functions: [
        '[method]resolve-address-stream.resolve-next-address',
        '[method]resolve-address-stream.subscribe',
        'resolve-addresses',
      ],
      note: {
        en: 'Needs a network handle. DNS can carry data out.',
        fr: 'Demande une poignée réseau. Le DNS peut faire sortir des données.',
      },
      becomes: 'wasi:sockets/ip-name-lookup',
    },
    {
      id: 'wasi:sockets/types',
      versions: WASI_03,
      direction: 'import',
      capabilities: ['tcp-connect', 'tcp-listen', 'udp', 'udp-listen'],
      ambient: true,
      risk: 'critical',
      functions: words(`
      [static]tcp-socket.create [method]tcp-socket.bind [method]tcp-socket.connect
      [method]tcp-socket.listen [method]tcp-socket.send [method]tcp-socket.receive
      [method]tcp-socket.get-local-address [method]tcp-socket.get-remote-address
      [method]tcp-socket.get-is-listening [method]tcp-socket.get-address-family
      [method]tcp-socket.set-listen-backlog-size [method]tcp-socket.get-keep-alive-enabled
      [method]tcp-socket.set-keep-alive-enabled [method]tcp-socket.get-keep-alive-idle-time
      [method]tcp-socket.set-keep-alive-idle-time [method]tcp-socket.get-keep-alive-interval
      [method]tcp-socket.set-keep-alive-interval [method]tcp-socket.get-keep-alive-count
      [method]tcp-socket.set-keep-alive-count [method]tcp-socket.get-hop-limit
      [method]tcp-socket.set-hop-limit [method]tcp-socket.get-receive-buffer-size
      [method]tcp-socket.set-receive-buffer-size [method]tcp-socket.get-send-buffer-size
      [method]tcp-socket.set-send-buffer-size
      [static]udp-socket.create [method]udp-socket.bind [method]udp-socket.connect
      [method]udp-socket.disconnect [method]udp-socket.send [method]udp-socket.receive
      [method]udp-socket.get-local-address [method]udp-socket.get-remote-address
      [method]udp-socket.get-address-family [method]udp-socket.get-unicast-hop-limit
      [method]udp-socket.set-unicast-hop-limit [method]udp-socket.get-receive-buffer-size
      [method]udp-socket.set-receive-buffer-size [method]udp-socket.get-send-buffer-size
      [method]udp-socket.set-send-buffer-size
    `),
      note: {
        en: '`tcp-socket.create` and `udp-socket.create` are static: one import is TCP and UDP, client and server. There is no network handle any more.',
        fr: '`tcp-socket.create` et `udp-socket.create` sont statiques : un seul import, c’est TCP et UDP, client et serveur. Il n’y a plus de poignée réseau.',
      },
    },
    {
      id: 'wasi:sockets/ip-name-lookup',
      versions: WASI_03,
      direction: 'import',
      capabilities: ['dns'],
      ambient: true,
      risk: 'medium',
      functions: ['resolve-addresses'],
      note: { en: 'No network handle any more.', fr: 'Plus de poignée réseau.' },
    },
  ],
  worlds: [
    { id: 'wasi:sockets/imports', versions: WASI_02, exports: [], imports: IMPORTS_02.sockets },
    { id: 'wasi:sockets/imports', versions: WASI_03, exports: [], imports: IMPORTS_03.sockets },
  ],
  hosts: WASI_HOSTS,
  cautions: [
    {
      text: WASI_HOSTS_NOTE,
      sources: cite('WT-REL', 'SPIN-WIT', 'SPIN-41', 'SK-SHIM', 'SK-RD', 'WC-RUNTIME', 'NPM-LAB'),
    },
    {
      text: {
        en: 'Allowed addresses are not expressible in WIT; Wasmtime 48 denies TCP and UDP unless allowed.',
        fr: 'Les adresses permises ne s’expriment pas en WIT ; Wasmtime 48 refuse TCP et UDP sauf accord.',
      },
      sources: cite('WT-REL'),
    },
  ],
  related: ['trap-p3-sockets-ambient', 'wasi-cli'],
  verified: true,
  sources: cite('WIT-02', 'WIT-03', 'WIT-RC', 'WASI-RELEASES', 'WASI-PROP', 'WASI-WIT'),
});
