import type { PromptDigest } from './prompt-digest.ts';

/** The digest that the build made of the catalogue; it loads on the first call, without the catalogue. */
export async function loadPromptDigest(): Promise<PromptDigest> {
  return (await import('virtual:prompt-digest')).digest;
}
