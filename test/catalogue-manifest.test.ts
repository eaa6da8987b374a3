import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ManifestSchema, NotOfferedSchema } from '../src/core/catalogue/entry.ts';
import {
  KEYS_NOT_OFFERED,
  MANIFESTS,
  findKeyNotOffered,
  findManifest,
  findResource,
  findResourceNotOffered,
  knowsKey,
} from '../src/core/catalogue/manifest/index.ts';

const keys: readonly (readonly [manifest: string, path: readonly string[], known: boolean])[] = [
  ['spin.toml', ['component', 'pay', 'allowed_outbound_hosts', '[]'], true],
  ['spin.toml', ['component', 'pay'], true],
  ['spin.toml', ['component', 'pay', 'dependencies_inherit_configuration'], true],
  ['spin.toml', ['component', 'pay', 'dependencies', 'a:b/c', 'inherit_configuration'], true],
  ['spin.toml', ['component', 'pay', 'dependencies', 'a:b/c', 'inherit_configuration', '[]'], true],
  ['spin.toml', ['component', 'pay', 'build', 'command'], true],
  ['spin.toml', ['component', 'pay', 'files', '[]', 'source'], true],
  ['spin.toml', ['trigger', 'http', '[]', 'route'], true],
  ['spin.toml', ['trigger', 'sqs', '[]', 'queue_url'], true],
  ['spin.toml', ['trigger', 'http', '[]', 'allowed_hosts'], false],
  ['spin.toml', ['component', 'pay', 'allowed_hosts', '[]'], false],
  ['spin.toml', ['component', 'pay', 'permissions'], false],
  ['spin.toml', ['component', '[]', 'source'], false],
  ['spin.toml', ['constructor'], false],
  ['runtime-config.toml', ['client_tls', '[]', 'ca_roots_file'], true],
  ['runtime-config.toml', ['outbound_networking', 'block_networks', '[]'], true],
  ['runtime-config.toml', ['allowed_outbound_hosts', '[]'], false],
  ['SpinApp', ['spec', 'runtimeConfig', 'loadFromSecret'], true],
  ['SpinApp', ['spec', 'allowedOutboundHosts', '[]'], false],
  ['SpinAppExecutor', ['spec', 'deploymentConfig', 'installDefaultCACerts'], true],
  ['Workload', ['spec', 'components', '[]', 'localResources', 'allowedIpNameLookups', '[]'], true],
  ['WorkloadDeployment', ['spec', 'template', 'spec', 'hostInterfaces', '[]', 'config', 'bucket'], true],
  ['WorkloadDeployment', ['spec', 'traits', '[]'], false],
  ['.wash/config.yaml', ['workload', 'allowedHosts', '[]'], true],
  ['policy.yaml', ['permissions', 'network', 'allow', '[]', 'host'], true],
  ['wkg.toml', ['overrides', 'wasi:http', 'version'], true],
  ['NetworkPolicy', ['spec', 'egress', '[]', 'to', '[]', 'ipBlock', 'except', '[]'], true],
  ['NetworkPolicy', ['spec', 'egress', '[]', 'toFQDNs', '[]', 'matchName'], false],
  ['CiliumNetworkPolicy', ['spec', 'egress', '[]', 'toFQDNs', '[]', 'matchName'], true],
  [
    'CiliumNetworkPolicy',
    ['spec', 'egress', '[]', 'toPorts', '[]', 'rules', 'dns', '[]', 'matchPattern'],
    true,
  ],
  ['RuntimeClass', ['handler'], true],
];

describe('manifests', () => {
  test.each(keys)('%s: %s is known: %s', (name, path, known) => {
    const manifest = findManifest(name);
    expect(manifest && knowsKey(manifest, path)).toBe(known);
  });

  test.each(MANIFESTS.map((manifest) => [manifest.name, manifest] as const))(
    '%s keeps its schema',
    (_, manifest) => {
      expect(() => ManifestSchema.parse(manifest)).not.toThrow();
      expect(manifest.keys.length).toBeGreaterThan(0);
      expect(manifest.keys.filter((key, at) => manifest.keys.indexOf(key) !== at)).toEqual([]);
      expect(
        manifest.keys.filter(
          (key) => !/^(\*|[A-Za-z_]\w*(\[\])*)(\.(\*{1,2}|[A-Za-z_]\w*(\[\])*))*$/.test(key),
        ),
      ).toEqual([]);
    },
  );

  test('each is named once and has its version', () => {
    const names = MANIFESTS.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    expect(findResource('core.spinkube.dev/v1alpha1', 'SpinApp')?.name).toBe('SpinApp');
    expect(findResource('core.spinkube.dev/v1', 'SpinApp')).toBeUndefined();
    expect(findResource('networking.k8s.io/v1', 'NetworkPolicy')?.name).toBe('NetworkPolicy');
    expect(findResource('runtime.wasmcloud.dev/v1alpha1', 'WorkloadDeployment')?.name).toBe(
      'WorkloadDeployment',
    );
  });

  test.each(KEYS_NOT_OFFERED.map((entry) => [entry.name, entry] as const))(
    '%s keeps its schema',
    (_, entry) => {
      expect(() => NotOfferedSchema.parse(entry)).not.toThrow();
    },
  );

  test('what is gone leads to what replaced it', () => {
    const local = ['components', '[]', 'localResources'];
    expect(findKeyNotOffered('spin.toml', ['component', 'pay', 'allowed_http_hosts', '[]'])?.instead).toBe(
      'spin.toml component.*.allowed_outbound_hosts',
    );
    expect(findKeyNotOffered('spin.toml', ['component', 'pay'])).toBeUndefined();
    expect(findKeyNotOffered('Workload', ['spec', ...local, 'allowIpNameLookup', '[]'])?.instead).toBe(
      'Workload spec.components[].localResources.allowedIpNameLookups',
    );
    expect(findKeyNotOffered('Workload', ['spec', ...local, 'allowedHosts', '[]'])).toBeUndefined();
    expect(findResourceNotOffered('core.spinoperator.dev/v1alpha1', 'SpinApp')?.instead).toBe(
      'core.spinkube.dev/v1alpha1 SpinApp',
    );
    expect(findResourceNotOffered('core.oam.dev/v1beta1', 'Application')?.instead).toBe(
      'runtime.wasmcloud.dev/v1alpha1 WorkloadDeployment',
    );
    expect(findResourceNotOffered('core.spinkube.dev/v1alpha1', 'SpinApp')).toBeUndefined();
  });

  test('what is gone from a manifest is named once', () => {
    const names = KEYS_NOT_OFFERED.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
  });

  test('a key path that is known keeps every shorter path known', () => {
    fc.assert(
      fc.property(
        fc
          .constantFrom(...MANIFESTS)
          .chain((manifest) => fc.tuple(fc.constant(manifest), fc.constantFrom(...manifest.keys))),
        ([manifest, key]) => {
          const path = key.replaceAll('[]', '.[]').replaceAll('*', 'any').split('.');
          for (let length = 1; length <= path.length; length++) {
            expect(knowsKey(manifest, path.slice(0, length))).toBe(true);
          }
          expect(knowsKey(manifest, ['__proto__', ...path])).toBe(false);
        },
      ),
    );
  });
});
