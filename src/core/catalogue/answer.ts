import type { Locale } from '../locales/locale.ts';
import type { Capability } from '../permissions/capability.ts';
import { loadCatalogue, type Catalogue } from './catalogue.ts';
import { describeFinest } from './describe-finest.ts';
import { describeLimits } from './describe-limits.ts';
import { TARGETS, type EnforcementRow, type Mode, type TargetId } from './enforcement.ts';
import type { Entry, Kind, Maturity, NotOffered, Source } from './entry.ts';
import { fold } from './fold.ts';
import { nearest } from '../errors.ts';
import type { Status } from './kinds.ts';
import { renderEntry } from './render-entry.ts';
import { renderSource } from './source-list.ts';
import { createSearch, isRetired, type Found, type Query, type SearchAnswer } from './search.ts';
import { statementsOf, type Statement } from './statement.ts';

export interface Question extends Query {
  /** One entry in full, by id, name or alias. */
  readonly id?: string | undefined;
  readonly locale: Locale;
  readonly detail: 'concise' | 'detailed';
}

/** A statement in one locale; a source reads `[title](url), read DATE`. */
export interface Told {
  text: string;
  sources: string[];
}

export interface AnsweredEntry {
  id: string;
  kind: Kind;
  name: string;
  maturity: Maturity;
  summary: string;
  match?: string;
  reason?: string;
  versions?: string[];
  successors?: { id: string; name: string }[];
  /** What the entry says about the words; with `detailed`, everything that it says. */
  says: Told[];
  sources: string[];
}

export interface AnsweredEnforcement {
  target: TargetId;
  modes: Mode[];
  checked: string;
  capabilities: Capability[];
  default: EnforcementRow['default'];
  tells_apart: string;
  read_only?: boolean;
  syntax?: string;
  deny?: string;
  limits?: string;
  sources: string[];
}

export interface AnsweredNotOffered {
  name: string;
  why: NotOffered['why'];
  note: string;
  instead?: string;
  sources: string[];
}

export interface Answer {
  date: string;
  locale: Locale;
  status: Status;
  /** What the status speaks of. */
  subject?: string;
  entries: AnsweredEntry[];
  total: number;
  not_offered: AnsweredNotOffered[];
  enforcement: AnsweredEnforcement[];
  nearest: string[];
  /** The page of the one entry that was asked for by id, in Markdown. */
  page?: string;
}

let search: ((query: Query) => SearchAnswer) | undefined;

/** Answers from the catalogue that ships; the index is made at the first call. */
export function answer(question: Question): Answer {
  const catalogue = loadCatalogue();
  if (question.id !== undefined) return answerById(question.id, question, catalogue);
  search ??= createSearch(catalogue);
  const { status, subject, found, notOffered, nearest: near } = search(question);
  const meant = question.target === undefined ? targetIn(question.words) : undefined;
  const enforcement = enforcementOf({ ...question, target: question.target ?? meant }, catalogue);
  const most = meant === undefined ? question.limit : Math.min(question.limit, BESIDE_ENFORCEMENT);
  return {
    date: catalogue.date,
    locale: question.locale,
    status: found.length === 0 && enforcement.length > 0 ? 'in-catalogue' : status,
    ...(subject === undefined ? {} : { subject }),
    entries: found.slice(0, most).map((one) => answeredEntry(one, question, catalogue)),
    total: found.length,
    not_offered: notOffered.map((item) => answeredNotOffered(item, question.locale)),
    enforcement,
    nearest: [...near],
  };
}

/** The entries shown beside what a target enforces, where only the words led to it. */
const BESIDE_ENFORCEMENT = 2;

const ASKS_FOR_DEFAULTS = /\b(default|deny|denies|denied|refuse[sd]?|enforces?|defaut|interdit|impose)\b/;

/** The target that a question about what is denied or enforced names. */
function targetIn(words = ''): TargetId | undefined {
  const asked = fold(words);
  if (!ASKS_FOR_DEFAULTS.test(asked)) return undefined;
  const named = asked.split(' ');
  return TARGETS.find((target) => named.includes(target));
}

function answerById(id: string, question: Question, catalogue: Catalogue): Answer {
  const entry = catalogue.byId(id) ?? catalogue.byName(id);
  const frame = {
    date: catalogue.date,
    locale: question.locale,
    subject: id,
    not_offered: [],
    enforcement: [],
  };
  if (!entry) {
    const ids = catalogue.entries.map((known) => known.id);
    const near = nearest(fold(id).replaceAll(' ', '-'), ids);
    return {
      ...frame,
      status: 'not-in-catalogue',
      entries: [],
      total: 0,
      nearest: near === undefined ? [] : [near],
    };
  }
  return {
    ...frame,
    status: isRetired(entry) ? 'retired' : 'in-catalogue',
    entries: [answeredEntry({ entry, answers: [] }, question, catalogue)],
    total: 1,
    nearest: [],
    page: renderEntry(entry, question.locale, catalogue),
  };
}

function answeredEntry(
  { entry, match, answers }: Found,
  { locale, detail }: Question,
  { byId }: Catalogue,
): AnsweredEntry {
  const isDetailed = detail === 'detailed';
  const said = isDetailed ? statementsOf(entry) : answers;
  return {
    id: entry.id,
    kind: entry.kind,
    name: entry.name,
    maturity: entry.maturity,
    summary: entry.summary[locale],
    ...(match === undefined ? {} : { match }),
    ...(isStatement(entry) ? {} : { reason: entry.reason[locale] }),
    ...(isDetailed && entry.versions ? { versions: entry.versions.map(versionText) } : {}),
    ...(entry.successors
      ? { successors: entry.successors.map((id) => ({ id, name: byId(id)?.name ?? id })) }
      : {}),
    says: said.map((statement) => told(statement, locale, isDetailed)),
    sources: citedSources(entry.sources, locale, isDetailed),
  };
}

/** The first source alone, unless all are asked for. */
function citedSources(sources: readonly Source[], locale: Locale, all: boolean): string[] {
  return (all ? sources : sources.slice(0, 1)).map((source) => renderSource(source, locale));
}

function isStatement({ kind }: Entry): boolean {
  return kind === 'trap' || kind === 'figure';
}

function versionText({ version, date }: { version: string; date?: string | undefined }): string {
  return date === undefined ? version : `${version} (${date})`;
}

function told({ text, sources }: Statement, locale: Locale, isDetailed: boolean): Told {
  return { text: text[locale], sources: citedSources(sources, locale, isDetailed) };
}

function answeredNotOffered(
  { name, why, note, instead, sources }: NotOffered,
  locale: Locale,
): AnsweredNotOffered {
  return {
    name,
    why,
    note: note[locale],
    ...(instead === undefined ? {} : { instead }),
    sources: citedSources(sources, locale, false),
  };
}

/** The rows of the matrix that the filters name; modes that do not differ share one. */
function enforcementOf(
  { target, capability, kind, maturity, locale, detail }: Question,
  { matrices }: Catalogue,
): AnsweredEnforcement[] {
  if ((target === undefined && capability === undefined) || kind !== undefined || maturity !== undefined)
    return [];
  const rows = new Map<string, AnsweredEnforcement>();
  for (const matrix of matrices) {
    if (!('mode' in matrix) || (target !== undefined && matrix.target !== target)) continue;
    for (const row of matrix.rows) {
      if (capability !== undefined && !row.capabilities.includes(capability)) continue;
      const key = `${matrix.target} ${JSON.stringify(row)}`;
      const same = rows.get(key);
      if (same) same.modes.push(matrix.mode);
      else rows.set(key, answeredRow(row, matrix, locale, detail));
    }
  }
  return [...rows.values()];
}

function answeredRow(
  row: EnforcementRow,
  { target, mode, checked }: { target: TargetId; mode: Mode; checked: string },
  locale: Locale,
  detail: Question['detail'],
): AnsweredEnforcement {
  const { finest, syntax, deny, compensate, ...rest } = row;
  const limits = describeLimits(locale, detail === 'detailed' ? { ...rest, compensate } : rest);
  return {
    target,
    modes: [mode],
    checked,
    capabilities: [...row.capabilities],
    default: row.default,
    tells_apart: describeFinest(locale, finest),
    ...(finest.kind === 'directory' ? { read_only: finest.readOnly } : {}),
    ...(syntax === undefined ? {} : { syntax }),
    ...(deny === undefined ? {} : { deny }),
    ...(limits === '' ? {} : { limits }),
    sources: citedSources(row.sources, locale, detail === 'detailed'),
  };
}
