import { loadCatalogue } from './catalogue.ts';
import { makePromptDigest } from './prompt-digest.ts';

/** The source of `virtual:prompt-digest`: prompts then need not load the catalogue, which is fifty times as heavy. */
export function digestSource(): string {
  const json = JSON.stringify(makePromptDigest(loadCatalogue()));
  return `export const digest = JSON.parse(${JSON.stringify(json)});`;
}
