import { inRepository, words } from '../cli/help-text.ts';
import type { Manifest } from '../entry.ts';

export const spinAppExecutor: Manifest = {
  name: 'SpinAppExecutor',
  format: 'yaml',
  version: 'spin-operator 0.6.1',
  apiVersion: 'core.spinkube.dev/v1alpha1',
  kind: 'SpinAppExecutor',
  keys: words(`
    apiVersion
    kind
    metadata.**
    spec.createDeployment
    spec.deploymentConfig.caCertSecret
    spec.deploymentConfig.installDefaultCACerts
    spec.deploymentConfig.otel.exporter_otlp_endpoint
    spec.deploymentConfig.otel.exporter_otlp_logs_endpoint
    spec.deploymentConfig.otel.exporter_otlp_metrics_endpoint
    spec.deploymentConfig.otel.exporter_otlp_traces_endpoint
    spec.deploymentConfig.runtimeClassName
    spec.deploymentConfig.spinImage
    status.**
  `),
  complete: true,
  sources: [
    inRepository(
      'spinframework/spin-operator',
      'v0.6.1',
      'config/crd/bases/core.spinkube.dev_spinappexecutors.yaml',
    ),
  ],
};
