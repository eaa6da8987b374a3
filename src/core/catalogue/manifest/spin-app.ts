import { inRepository, words } from '../cli/help-text.ts';
import type { Manifest } from '../entry.ts';

const PROBES = ['liveness', 'readiness'].flatMap((probe) =>
  words(`
    failureThreshold httpGet.httpHeaders[].name httpGet.httpHeaders[].value httpGet.path initialDelaySeconds
    periodSeconds successThreshold timeoutSeconds
  `).map((key) => `spec.checks.${probe}.${key}`),
);

const REFERENCES = ['configMapKeyRef', 'secretKeyRef'].flatMap((reference) =>
  ['key', 'name', 'optional'].map((key) => `valueFrom.${reference}.${key}`),
);

const OPTIONS = ['type', ...['name', 'value', ...REFERENCES].map((key) => `options[].${key}`)];

export const spinApp: Manifest = {
  name: 'SpinApp',
  format: 'yaml',
  version: 'spin-operator 0.6.1',
  apiVersion: 'core.spinkube.dev/v1alpha1',
  kind: 'SpinApp',
  keys: [
    ...words(`
      apiVersion
      kind
      metadata.**
      spec.components[]
      spec.deploymentAnnotations.*
      spec.enableAutoscaling
      spec.executor
      spec.image
      spec.imagePullSecrets[].name
      spec.invocationLimits.*
      spec.podAnnotations.*
      spec.podLabels.*
      spec.replicas
      spec.resources.limits.*
      spec.resources.requests.*
      spec.runtimeConfig.loadFromSecret
      spec.runtimeConfig.keyValueStores[].name
      spec.runtimeConfig.sqliteDatabases[].name
      spec.serviceAccountName
      spec.serviceAnnotations.*
      spec.variables[].name
      spec.variables[].value
      spec.variables[].valueFrom.fieldRef.apiVersion
      spec.variables[].valueFrom.fieldRef.fieldPath
      spec.variables[].valueFrom.resourceFieldRef.containerName
      spec.variables[].valueFrom.resourceFieldRef.divisor
      spec.variables[].valueFrom.resourceFieldRef.resource
      spec.volumeMounts[].**
      spec.volumes[].**
      status.**
    `),
    ...PROBES,
    ...REFERENCES.map((key) => `spec.variables[].${key}`),
    ...['keyValueStores[]', 'sqliteDatabases[]', 'llmCompute'].flatMap((backend) =>
      OPTIONS.map((key) => `spec.runtimeConfig.${backend}.${key}`),
    ),
  ],
  complete: true,
  sources: [
    inRepository('spinframework/spin-operator', 'v0.6.1', 'config/crd/bases/core.spinkube.dev_spinapps.yaml'),
  ],
};
