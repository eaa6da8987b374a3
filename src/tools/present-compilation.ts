import type { z } from 'zod';
import { say } from '../core/locales/say.ts';
import { codeSpan } from '../core/permissions/code-spans.ts';
import type { CompileOutput } from './compile-permissions.ts';

/** The list of files, then the asked contents; the report is one of them. */
export function presentCompilation(output: z.input<typeof CompileOutput>): string {
  const { locale, target, refused, files, contents, unsupported, coarse } = output;
  if (refused) return say(locale, 'compile.refused', { target, unsupported, coarse });
  const list = files.map(({ path, bytes, main }) => `- \`${path}\` (${bytes}${main ? ', main' : ''})`);
  return [
    say(locale, 'compile.written', { target, count: files.length, unsupported, coarse }),
    list.join('\n'),
    ...contents.map(({ path, content }) =>
      path.endsWith('.md') ? content.trimEnd() : `## ${codeSpan(path)}\n\n${fenced(content)}`,
    ),
  ].join('\n\n');
}

/** A fence longer than any run of backticks inside. */
function fenced(content: string): string {
  const longest = (content.match(/`+/g) ?? []).reduce((most, run) => Math.max(most, run.length), 2);
  const fence = '`'.repeat(longest + 1);
  return `${fence}\n${content.trimEnd()}\n${fence}`;
}
