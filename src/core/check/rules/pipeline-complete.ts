import type { Section } from '../document.ts';
import type { Text } from '../../locales/locale.ts';
import { CATALOGUE } from '../catalogue-source.ts';
import { defineRule, type CheckContext } from '../rule.ts';

interface Step {
  readonly name: Text;
  /** The words and tools that show it, in both languages. */
  readonly shown: RegExp;
  /** Needed only where rows call each other. */
  readonly composes?: true;
}

/** Matches any of the words, whole, in any case; `~` at the end of one stands for any ending. */
const anyOf = (words: string) =>
  new RegExp(
    `(?<!\\p{L})(?:${words
      .split(' ')
      .map((word) => word.replace('~', '\\p{L}*').replaceAll('_', '[\\s-]+'))
      .join('|')})(?!\\p{L})`,
    'iu',
  );

/** The steps of `design.md` section 3, in their order. */
const STEPS: readonly Step[] = [
  {
    name: { en: 'build', fr: 'construction' },
    shown: anyOf('build~ built compil~ constru~ bâti~ componentize~ transpil~'),
  },
  { name: { en: 'test', fr: 'tests' }, shown: anyOf('test~ vitest pytest') },
  {
    name: { en: 'capability gate', fr: 'contrôle des capacités' },
    shown: anyOf(
      'audit~ wac_targets capabilit~ capacité~ permission~ least_privilege moindre_privilège gate gates gated gating imports granted_imports wasm-tools_component_wit compare~ compar~',
    ),
  },
  {
    name: { en: 'composition', fr: 'composition' },
    shown: anyOf(
      'compose compose[sd] composing composition~ composer composé~ composées? composent assembl~ wac plug link~',
    ),
    composes: true,
  },
  {
    name: { en: 'validation', fr: 'validation' },
    shown: anyOf('validat~ valid[eé]~ vérifi~ verif~ check_architecture wasm-tools_validate'),
  },
  {
    name: { en: 'signing', fr: 'signature' },
    shown: anyOf(
      'sign signs signed signing signature~ signer signé~ signe signent cosign sigstore notation wasmsign2',
    ),
  },
  {
    name: { en: 'publication', fr: 'publication' },
    shown: anyOf(
      'publish~ publi[eé]~ publication~ push~ pouss~ registr~ registre~ oci ghcr wkg upload~ release~',
    ),
  },
  {
    name: { en: 'deployment', fr: 'déploiement' },
    shown: anyOf(
      'deploy~ déploi~ déploy~ kubectl helm argo~ flux rollout~ roll_out canary mise_en_production',
    ),
  },
];

const PIPELINE =
  /(?<!\p{L})(?:ci\s?[/&+-]\s?cd|continuous\s+(?:integration|delivery|deployment)|(?:ci|build|delivery|release|deployment|devops|devsecops)\s+pipeline|pipeline\s+(?:ci|de\s+(?:build|construction|livraison|déploiement|mise en production))|(?:intégration|livraison|déploiement)\s+continue?s?|chaîne\s+(?:ci|de\s+(?:build|construction|livraison|déploiement)|d[’']intégration))(?!\p{L})/iu;

export const pipelineComplete = defineRule({
  id: 'pipeline-complete',
  severity: 'warning',
  source: { title: 'Catalogue: actions and tools', url: CATALOGUE.url, read: CATALOGUE.read },
  text: {
    en: {
      asks: 'A CI/CD section names every step from the build to the deployment.',
      why: 'A step that the pipeline does not take, nobody takes: what is built is then not what was reviewed.',
      missing: 'This pipeline does not speak of: {steps}.',
      add: 'Name each step and its tool, or say where it happens.',
    },
    fr: {
      asks: 'Une section CI/CD nomme chaque étape, de la compilation au déploiement.',
      why: 'Une étape que la chaîne ne fait pas, personne ne la fait : ce qui est construit n’est alors plus ce qui a été revu.',
      missing: 'Cette chaîne ne parle pas de : {steps}.',
      add: 'Nommez chaque étape et son outil, ou dites où elle a lieu.',
    },
  },
  *check(context) {
    const sections = pipelineSections(context);
    const [first] = sections;
    if (!first) return;
    const text = sections.map((section) => bodyOf(section, context)).join('\n');
    const missing = STEPS.filter(
      ({ shown, composes }) => (!composes || hasCalls(context)) && !shown.test(text),
    );
    if (missing.length === 0) return;
    const steps = {
      en: missing.map(({ name }) => name.en).join(', '),
      fr: missing.map(({ name }) => name.fr).join(', '),
    };
    yield { where: { line: first.line }, what: ['missing', { steps }], fix: 'add' };
  },
});

/** The sections about the pipeline; one inside another counts with it. */
function pipelineSections({ document }: CheckContext): Section[] {
  const found: Section[] = [];
  for (const section of document.sections)
    if (PIPELINE.test(section.heading) && section.line > (found.at(-1)?.end ?? 0)) found.push(section);
  return found;
}

/** What stands below the heading, headings of steps and code included; a title that holds the whole document is no pipeline. */
function bodyOf({ line, end }: Section, { document }: CheckContext): string {
  return document.lines.slice(line, end).join('\n');
}

function hasCalls({ rows }: CheckContext): boolean {
  return rows.granted.some(({ permission }) => permission.capability === 'call');
}
