// `scripts/build.mjs` bundles `precompile.ts` of this folder, runs it over the files of prompts/ (path → text) and
// serves the three module sources that `precompileTemplates` returns under these names.

/** What start-up needs of our templates. */
declare module 'virtual:template-metadata' {
  export const templates: readonly import('./template.ts').TemplateMetadata[];
}

/** Our precompiled bodies and partials; load on first use. */
declare module 'virtual:template-bodies' {
  export const bodies: import('./template.ts').TemplateBodies['bodies'];
  export const partials: import('./template.ts').TemplateBodies['partials'];
}

/** The guides; load on first use. */
declare module 'virtual:guides' {
  export const guides: readonly import('./guides.ts').Guide[];
}

/** Handlebars without its compiler. The package types its own `handlebars/runtime` as empty. */
declare module 'handlebars/dist/cjs/handlebars.runtime.js' {
  import Handlebars from 'handlebars';
  const runtime: Pick<typeof Handlebars, 'create' | 'template'>;
  export default runtime;
}

/** Handlebars with its compiler, without the Node loader hooks of its main file. */
declare module 'handlebars/dist/cjs/handlebars.js' {
  import Handlebars from 'handlebars';
  export default Handlebars;
}
