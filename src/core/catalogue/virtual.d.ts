// `scripts/build.mjs` runs `makePromptDigest` and serves its result under this name.

/** What prompts need of the catalogue; loads on first use. */
declare module 'virtual:prompt-digest' {
  export const digest: import('./prompt-digest.ts').PromptDigest;
}
