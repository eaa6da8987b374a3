import type { z } from 'zod';
import type { PackageTexts } from '../core/compile/vendored-packages.ts';
import type { Locale, Text } from '../core/locales/locale.ts';
import type { ReadableFiles } from '../core/readable-files.ts';
import type { TemplateLibrary } from '../core/templates/template-library.ts';
import type { WitTools } from '../core/wit/wit-tools.ts';

/** What the host process lends a tool. A tool says so plainly where it needs something that is absent. */
export interface ToolContext {
  /** The server's locale, for a call that names none. */
  readonly locale: Locale;
  /** The package's version, for pipelines that install it. */
  readonly version: string;
  /** The names of the registered tools; texts name no other. */
  readonly tools: readonly string[];
  /** The templates as they are at this moment: own ones may change while the server runs. */
  templates(): TemplateLibrary;
  /** `wasm-tools`, opened at the first call. */
  readonly wit?: () => Promise<WitTools>;
  /** The WIT packages that written worlds refer to. */
  readonly witPackages?: () => Promise<PackageTexts>;
  /** Absent where the server was started without `--files`. */
  readonly files?: ReadableFiles;
}

/** One operation, protocol-neutral: the MCP server and the command line both run it. */
export interface Tool<Input extends z.ZodObject = z.ZodObject, Output extends z.ZodObject = z.ZodObject> {
  /** `snake_case`, the words of the file's name. */
  readonly name: string;
  readonly title: Text;
  /** English: models read it. What it does, then when to use it. */
  readonly description: string;
  readonly input: Input;
  readonly output: Output;
  run(input: z.output<Input>, context: ToolContext): Promise<z.input<Output>>;
  /** The same answer as text that stands alone. */
  present(output: z.input<Output>, context: ToolContext): string;
}

/** Declares a tool; the method syntax of `Tool` lets tools of any shape stand in one list. */
export function defineTool<Input extends z.ZodObject, Output extends z.ZodObject>(
  tool: Tool<Input, Output>,
): Tool<Input, Output> {
  return tool;
}
