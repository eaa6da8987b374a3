import { CATALOGUE } from '../catalogue-source.ts';
import { bindPlaces } from '../mentions.ts';
import { passagesOf, type Passage } from '../passages.ts';
import { defineRule, type CheckContext } from '../rule.ts';
import { isTurnedDown, surroundings, type Surroundings } from '../tone.ts';

export const figuresSourced = defineRule({
  id: 'figures-sourced',
  severity: 'warning',
  source: { title: 'Catalogue: figures', url: CATALOGUE.url, read: CATALOGUE.read },
  text: {
    en: {
      asks: 'Figures for cold start, memory and density stand with a measurement or a source.',
      why: 'Start-up, memory and density depend on what was measured and on which machine; a figure without that promises what nobody can keep.',
      unsourced: '“{figure}” stands here without a measurement or a source.',
      cite: 'Say with which command it was measured, or give its source and its conditions; otherwise leave the figure out.',
    },
    fr: {
      asks: 'Les chiffres de démarrage à froid, de mémoire et de densité sont donnés avec une mesure ou une source.',
      why: 'Démarrage, mémoire et densité dépendent de ce qui a été mesuré et sur quelle machine ; un chiffre sans cela promet ce que personne ne peut tenir.',
      unsourced: '« {figure} » figure ici sans mesure ni source.',
      cite: 'Dites avec quelle commande il a été mesuré, ou donnez sa source et ses conditions ; sinon, retirez le chiffre.',
    },
  },
  *check(context) {
    const passages = passagesOf(context.document);
    const besides = textBeside(passages);
    const contract = linesOf(context.spans);
    for (const [index, passage] of passages.entries()) {
      const figure = contract.has(passage.line) ? undefined : figureIn(passage);
      if (!figure || [passage.text, passage.frame, besides[index]!].some((text) => SOURCED.test(text)))
        continue;
      yield {
        where: bindPlaces(passage.text, passage.line)(figure.index, figure.index + figure.text.length),
        what: ['unsourced', { figure: figure.text }],
        fix: 'cite',
      };
    }
  },
});

const FIGURE =
  /(?<![\w.@/:-])\d{1,9}(?:[.,   ]\d{1,9}){0,3}\s?(?:[-–]\s?\d{1,9}(?:[.,]\d{1,9})?\s?)?(?:ms|µs|μs|us|ns|millisecond(?:e?s)?|microsecond(?:e?s)?|[kKMG]i?B|[KMG]i?o|(?:×|x|times|fois)(?=\s)|(?:\p{L}+\s+){0,3}(?:per|par)\s+(?:host|node|hôte|nœud|machine|server|serveur))(?![\p{L}\p{N}])/u;

/** What the figure is about, in English and French. */
const SUBJECT =
  /(?<!\p{L})(?:cold[\s-]?starts?|start-?up|starts?|started|boots?|instantiat\p{L}*|(?:idle|resident|peak)\s+memory|memory(?=\W+(?:per|use|usage|footprint|consumption|overhead|of|is|was|drops?|falls?|\d))|[kKMG]i?[Bo]\s+(?:of\s+memory|de\s+mémoire)|footprint|rss|densit\p{L}*|per\s+(?:host|node|machine|server)|denser|démarr\p{L}*|mémoire(?=\W+(?:par|au\s+repos|consommée|résidente|de|est|tombe|passe|\d))|empreinte|par\s+(?:hôte|nœud|machine|serveur)|instanci\p{L}*)(?!\p{L})/iu;

/** A limit, a goal, a formula or the state of today is no claim. */
const NO_CLAIM =
  /(?<!\p{L})(?:limit\p{L}*|cap|capped|budget\p{L}*|quota|target\p{L}*|goals?|objective\p{L}*|slos?|must|at most|maximum|max|threshold\p{L}*|timeout\p{L}*|pages?|requests?\s+and\s+limits?|grant\p{L}*|reserv\p{L}*|alloc\p{L}*|plafon\p{L}*|objectif\p{L}*|cible\p{L}*|au plus|seuil\p{L}*|doit|doivent|accord\p{L}*|allou\p{L}*|réserv\p{L}*|today|current\p{L}*|aujourd[’']hui|actuel\p{L}*|example|exemple|e\.g|suppos\p{L}*|if|si)(?!\p{L})|[=÷⌊]|`memory\s/iu;

/** The size of a machine: beside its processor, or `gateways with 512 MiB`. */
const HARDWARE = {
  before:
    /(?<!\p{L})(?:(?:\d\s*(?:v?CPUs?|cores?|cœurs?)|arm64|aarch64|x86[-_]64|amd64)\s*(?:,|\/|\+|and|with|et|avec)|(?:gateways?|devices?|boards?|laptops?|vms?|passerelles?|appareils?|cartes?|portables?)\s+(?:with|of|avec|de|à|dotée?s? de))\s*$/iu,
  after:
    /^(?:\s+(?:of|de)\s+\p{L}+|\s+RAM)?\s*(?:,|\/|\+|and|et)\s*(?:\d+\s*(?:v?CPUs?|cores?|cœurs?)|arm64|aarch64|x86[-_]64|amd64)(?!\p{L})/iu,
};

const SOURCED =
  /https?:\/\/|\]\(|\[\^|\[\d{1,3}\]|doi|arxiv|wasm-architect:\/\/|(?<!\p{L})(?:measure[ds]?|measurement\p{L}*|benchmark\p{L}*|bench|hyperfine|sources?|according to|catalogue|catalog|quoted|publi(?:shed|é|ée|és|ées)|cited?|paper|study|studies|et al|reports?|reported|observed|mesur\p{L}*|banc d[’']essai|selon|d[’']après|cité\p{L}*|étude\p{L}*|article|relevé\p{L}*|observ\p{L}*|docs?|documentation|comput\p{L}*|calcul\p{L}*|formula|formule)(?!\p{L})/iu;

const SENTENCE = /[^.!?;\n|]+(?:[.!?;](?!\s)[^.!?;\n|]*)*/gu;

/** The first figure that a sentence states about start-up, memory or density; a row is read as a whole. */
function figureIn({ text, kind, frame }: Passage): { text: string; index: number } | undefined {
  if (kind === 'heading') return undefined;
  const sentences = kind === 'row' ? [{ 0: text, index: 0 }] : text.matchAll(SENTENCE);
  const header = kind === 'row' ? (frame.split('\n').at(-1) ?? '') : '';
  for (const { 0: sentence, index } of sentences) {
    const about = `${header} ${sentence}`;
    const isClaim = FIGURE.test(sentence) && SUBJECT.test(about) && !NO_CLAIM.test(about);
    const found = isClaim ? figuresIn(sentence).find((figure) => isPromise(sentence, figure)) : undefined;
    if (found) return { text: found.text.trim(), index: index + found.index };
  }
  return undefined;
}

function isHardware({ before, after }: Surroundings): boolean {
  return HARDWARE.before.test(before.slice(-60)) || HARDWARE.after.test(after);
}

interface Figure {
  readonly text: string;
  readonly index: number;
}

const MOST_FIGURES = 20;

function figuresIn(sentence: string): Figure[] {
  const figures: Figure[] = [];
  for (const { 0: text, index } of sentence.matchAll(new RegExp(FIGURE, 'gu'))) {
    if (figures.push({ text, index }) === MOST_FIGURES) break;
  }
  return figures;
}

/** What is left behind is promised by nobody: `from 900 ms to 3 ms`; neither is hardware. */
function isPromise(sentence: string, { text, index }: Figure): boolean {
  const around = surroundings(sentence, index, index + text.length);
  return !isTurnedDown(around) && !isHardware(around);
}

/** For each row the paragraphs around its table; nothing for other passages. */
function textBeside(passages: readonly Passage[]): string[] {
  const before = passages.map(() => '');
  const after = passages.map(() => '');
  for (let at = 1; at < passages.length; at++)
    if (passages[at]!.kind === 'row')
      before[at] = passages[at - 1]!.kind === 'row' ? before[at - 1]! : textOf(passages[at - 1]!);
  for (let at = passages.length - 2; at >= 0; at--)
    if (passages[at]!.kind === 'row')
      after[at] = passages[at + 1]!.kind === 'row' ? after[at + 1]! : textOf(passages[at + 1]!);
  return before.map((text, at) => `${text}\n${after[at]}`);
}

function textOf({ kind, text }: Passage): string {
  return kind === 'text' ? text : '';
}

function linesOf(spans: CheckContext['spans']): ReadonlySet<number> {
  const lines = new Set<number>();
  for (const { start, end } of spans) for (let line = start; line <= end; line++) lines.add(line);
  return lines;
}
