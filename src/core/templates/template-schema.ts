import * as z from 'zod';
import { COMPLETION_SOURCES } from './template.ts';

/** Folder names; they are prompt names, so they hold only what every host accepts. */
export const NAME = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;

const line = (longest: number) =>
  z
    .string()
    .trim()
    .min(1)
    .max(longest)
    .regex(/^[^\r\n]*$/);

const PlaceholderSchema = z.strictObject({
  name: z.string().regex(/^[a-z][a-z0-9_]{0,63}$/),
  required: z.boolean().default(false),
  completion: z.enum(COMPLETION_SOURCES).optional(),
});

/** `prompt.yaml`: nothing in any language. */
export const PromptFileSchema = z.strictObject({
  /** Templates are listed by this number, then by name. */
  order: z.int().min(0).max(1000).default(1000),
  placeholders: z.array(PlaceholderSchema).max(32),
});

/** The front matter of `<locale>.md`. */
export const FrontMatterSchema = z.strictObject({
  title: line(80),
  description: line(300),
  placeholders: z.record(z.string(), z.strictObject({ label: line(120), example: line(200) })).default({}),
});

/** The front matter of a guide. */
export const GuideFrontMatterSchema = z.strictObject({ title: line(80), description: line(300) });

export type PromptFile = z.output<typeof PromptFileSchema>;
export type FrontMatter = z.output<typeof FrontMatterSchema>;
