import type { Locale } from '../../locales/locale.ts';
import { answerOf } from '../answer.ts';
import type { ReviewedFile } from './reviewed-file.ts';

/** What the tool answers in detail, for each file, with every finding and row. */
export function asJson(files: readonly ReviewedFile[], locale: Locale): string {
  const answers = files.map(({ path, review }) => ({ path, ...answerOf(review, locale, 'everything') }));
  return JSON.stringify({ files: answers }, undefined, 2);
}
