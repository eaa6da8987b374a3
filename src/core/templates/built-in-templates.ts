import { templates } from 'virtual:template-metadata';
import { bindTemplates } from './bind-templates.ts';
import { createLibrary, type TemplateLibrary } from './template-library.ts';
import type { TemplateBodies } from './template.ts';

/** Our compiled texts; own templates may use the partials. */
export function loadBuiltInBodies(): Promise<TemplateBodies> {
  return import('virtual:template-bodies');
}

/** Our templates. */
export function builtInTemplates(): TemplateLibrary {
  return createLibrary(bindTemplates(templates, loadBuiltInBodies));
}
