import type {
  CompleteResult,
  ReadResourceResult,
  Resource,
  ResourceTemplateType,
} from '@modelcontextprotocol/server';
import { nearest, quote, userError } from '../core/errors.ts';
import type { ToolContext } from '../tools/define-tool.ts';
import { completion } from './complete.ts';
import { RESOURCE_FAMILIES, type Page, type ResourceFamily } from './resource-families.ts';

const MARKDOWN = 'text/markdown';

/** Every page that can be read. */
export async function listResources(context: ToolContext): Promise<Resource[]> {
  const pages = await Promise.all(RESOURCE_FAMILIES.map((family) => pagesOf(family, context)));
  return pages
    .flat()
    .map(({ uri, name, title, description }) => ({ uri, name, title, description, mimeType: MARKDOWN }));
}

export function listResourceTemplates(context: ToolContext): ResourceTemplateType[] {
  return RESOURCE_FAMILIES.filter(({ variables }) => variables.length > 0).map((family) => ({
    uriTemplate: uriTemplateOf(family),
    name: family.name,
    title: family.title(context.locale),
    description: family.description(context.locale),
    mimeType: MARKDOWN,
  }));
}

/** Reads a page as Markdown. A URI that names none is a `UserError` with the nearest one. */
export async function readResource(context: ToolContext, uri: string): Promise<ReadResourceResult> {
  for (const family of RESOURCE_FAMILIES) {
    const page = (await family.pages(context)).find((known) => uriOf(family, known.path) === uri);
    if (page) return { contents: [{ uri, mimeType: MARKDOWN, text: await page.read() }] };
  }
  const listed = await listResources(context);
  const near = nearestUri(
    uri,
    listed.map((resource) => resource.uri),
  );
  if (near !== undefined) throw userError('resources.unknown-near', { uri: quote(uri), near });
  throw userError('resources.unknown', {
    uri: quote(uri),
    accepted: RESOURCE_FAMILIES.map(uriTemplateOf).join(', '),
  });
}

/** Proposes values for a variable of a resource template, among the pages that fit the variables given so far. */
export async function completeResource(
  context: ToolContext,
  uriTemplate: string,
  variable: string,
  typed: string,
  given: Readonly<Record<string, string>> = {},
): Promise<CompleteResult> {
  const family = RESOURCE_FAMILIES.find((known) => uriTemplateOf(known) === uriTemplate);
  const index = family?.variables.indexOf(variable) ?? -1;
  if (!family || index === -1) {
    throw userError('prompts.unknown-reference', { name: quote(family ? variable : uriTemplate) });
  }
  const pages = (await family.pages(context)).filter(({ path }) =>
    family.variables.every(
      (name, at) =>
        at === index || !Object.hasOwn(given, name) || given[name] === '' || given[name] === path[at],
    ),
  );
  return completion([...new Set(pages.map(({ path }) => path[index]!))], typed);
}

async function pagesOf(
  family: ResourceFamily,
  context: ToolContext,
): Promise<readonly (Page & { readonly uri: string })[]> {
  const pages = await family.pages(context);
  return pages.map((page) => Object.assign(page, { uri: uriOf(family, page.path) }));
}

function uriOf(family: ResourceFamily, path: readonly string[]): string {
  return ['wasm-architect:/', family.name, ...path.map(encodeURIComponent)].join('/');
}

function uriTemplateOf({ name, variables }: ResourceFamily): string {
  return ['wasm-architect:/', name, ...variables.map((variable) => `{${variable}}`)].join('/');
}

function nearestUri(uri: string, known: readonly string[]): string | undefined {
  const found = nearest(withoutScheme(uri), known.map(withoutScheme));
  return known.find((candidate) => withoutScheme(candidate) === found);
}

/** The scheme is long and always the same: it would make any two URIs look alike. */
function withoutScheme(uri: string): string {
  return uri.replace(/^[a-z-]*:?\/*/i, '');
}
