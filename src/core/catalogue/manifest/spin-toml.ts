import { inRepository, words } from '../cli/help-text.ts';
import type { Manifest } from '../entry.ts';

const V4 = 'v4.0.2';

const DEPENDENCY = [
  'version',
  'registry',
  'package',
  'path',
  'url',
  'digest',
  'component',
  'export',
  'inherit_configuration',
];

export const spinToml: Manifest = {
  name: 'spin.toml',
  format: 'toml',
  version: '2 (Spin 4.0.2)',
  keys: [
    ...words(`
      spin_manifest_version
      application.name
      application.version
      application.description
      application.authors[]
      application.targets[]
      application.targets[].url
      application.targets[].path
      application.trigger.*.**
      application.tool.*.**
      variables.*.description
      variables.*.required
      variables.*.default
      variables.*.secret
      trigger.http[].id
      trigger.http[].component.**
      trigger.http[].components.**
      trigger.http[].route
      trigger.http[].route.private
      trigger.http[].executor.type
      trigger.http[].executor.entrypoint
      trigger.http[].executor.argv
      trigger.http[].static_response.status_code
      trigger.http[].static_response.headers.*
      trigger.http[].static_response.body
      trigger.redis[].id
      trigger.redis[].component.**
      trigger.redis[].components.**
      trigger.redis[].channel
      trigger.redis[].address
      trigger.command[].**
      trigger.cron[].**
      trigger.kinesis[].**
      trigger.mqtt[].**
      trigger.sqs[].**
      component.*.source
      component.*.source.url
      component.*.source.digest
      component.*.source.registry
      component.*.source.package
      component.*.source.version
      component.*.description
      component.*.variables.*
      component.*.environment.*
      component.*.files[]
      component.*.files[].source
      component.*.files[].destination
      component.*.exclude_files[]
      component.*.allowed_http_hosts[]
      component.*.allowed_outbound_hosts[]
      component.*.key_value_stores[]
      component.*.sqlite_databases[]
      component.*.ai_models[]
      component.*.targets[]
      component.*.targets[].url
      component.*.targets[].path
      component.*.build.command
      component.*.build.command[]
      component.*.build.workdir
      component.*.build.watch[]
      component.*.tool.*.**
      component.*.dependencies_inherit_configuration
      component.*.dependencies.*
      component.*.dependencies.*.inherit_configuration[]
      component.*.profile.*.source.**
      component.*.profile.*.environment.*
      component.*.profile.*.dependencies.**
      component.*.profile.*.build.command
      component.*.profile.*.build.command[]
    `),
    ...DEPENDENCY.map((key) => `component.*.dependencies.*.${key}`),
  ],
  complete: true,
  sources: [
    inRepository('spinframework/spin', V4, 'crates/manifest/src/schema/v2.rs'),
    inRepository('spinframework/spin', V4, 'crates/manifest/src/schema/common.rs'),
    inRepository('spinframework/spin', V4, 'crates/http/src/config.rs'),
    inRepository('spinframework/spin', V4, 'crates/trigger-redis/src/lib.rs'),
  ],
};
