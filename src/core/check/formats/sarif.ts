import type { Finding, Severity } from '../../finding.ts';
import type { Locale } from '../../locales/locale.ts';
import { say } from '../../locales/say.ts';
import type { Rule } from '../rule.ts';
import { RULES } from '../rules/index.ts';
import type { FoundInFile } from './reviewed-file.ts';

const LEVELS: Readonly<Record<Severity, 'error' | 'warning' | 'note'>> = {
  error: 'error',
  warning: 'warning',
  info: 'note',
};

const SCHEMA = 'https://json.schemastore.org/sarif-2.1.0.json';

/** A SARIF 2.1.0 log with one run. `version` is the tool's. A finding without a line has no region. */
export function asSarif(files: readonly FoundInFile[], locale: Locale, version: string): string {
  const found = new Set(files.flatMap(({ review }) => review.findings.map(({ rule }) => rule)));
  const described = new Map(RULES.map((rule) => [rule.id, rule]));
  const rules = [...found].sort().map((id) => describeRule(id, described.get(id), locale));
  const indexes = new Map(rules.map(({ id }, index) => [id, index]));
  const log = {
    $schema: SCHEMA,
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'Wasm Architect', semanticVersion: version, rules } },
        language: locale,
        columnKind: 'utf16CodeUnits',
        results: files.flatMap(({ path, review }) =>
          review.findings.map((finding) => resultOf(finding, uriOf(path), indexes.get(finding.rule)!)),
        ),
      },
    ],
  };
  return JSON.stringify(log, undefined, 2);
}

function describeRule(id: string, rule: Rule | undefined, locale: Locale) {
  if (!rule) return { id };
  const page = `docs/rules/${locale}/${id}.md`;
  return {
    id,
    shortDescription: { text: rule.asks[locale] },
    fullDescription: { text: rule.why[locale] },
    help: {
      text: say(locale, 'check.rule-help', { asks: rule.asks[locale], why: rule.why[locale], page }),
    },
    ...(rule.source.url !== undefined && { helpUri: rule.source.url.replace('{locale}', locale) }),
    defaultConfiguration: { level: LEVELS[rule.severity] },
  };
}

function resultOf(
  { rule, severity, where, what, why, fix, replacement }: Finding,
  uri: string,
  ruleIndex: number,
) {
  const region = regionOf(where);
  const artifactLocation = { uri };
  return {
    ruleId: rule,
    ruleIndex,
    level: LEVELS[severity],
    message: { text: `${what} ${why} ${fix}` },
    locations: [
      {
        physicalLocation: { artifactLocation, ...(region && { region }) },
        ...(where.component !== undefined && { logicalLocations: [{ name: where.component }] }),
      },
    ],
    ...(replacement !== undefined &&
      region && {
        fixes: [
          {
            description: { text: fix },
            artifactChanges: [
              {
                artifactLocation,
                replacements: [{ deletedRegion: region, insertedContent: { text: replacement } }],
              },
            ],
          },
        ],
      }),
  };
}

function regionOf({ line, column, endColumn }: Finding['where']) {
  if (line === undefined) return undefined;
  return {
    startLine: line,
    ...(column !== undefined && { startColumn: column }),
    ...(column !== undefined && endColumn !== undefined && { endLine: line, endColumn }),
  };
}

/** A path as a URI reference; what cannot stand in one is percent-encoded. */
function uriOf(path: string): string {
  const wellFormed = path.replaceAll('\\', '/').replace(/\p{Surrogate}/gu, '\ufffd');
  const encoded = wellFormed.split('/').map(encodeURIComponent).join('/');
  return wellFormed.startsWith('/') ? `file://${encoded}` : encoded;
}
