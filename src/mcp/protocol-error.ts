import { ProtocolError, ProtocolErrorCode } from '@modelcontextprotocol/server';
import { isUserError } from '../core/errors.ts';
import type { Locale } from '../core/locales/locale.ts';
import { say } from '../core/locales/say.ts';

/** Writes what is not for the caller's eyes. */
export type Log = (text: string) => void;

/** Runs a request; what the caller can mend becomes `-32602` in the locale, and a defect a fixed sentence. */
export async function answer<T>(locale: Locale, log: Log, action: () => Promise<T>): Promise<T> {
  try {
    return await action();
  } catch (error) {
    if (isUserError(error)) throw new ProtocolError(ProtocolErrorCode.InvalidParams, error.in(locale));
    log(traceOf(error));
    throw new ProtocolError(ProtocolErrorCode.InternalError, say(locale, 'tools.defect'));
  }
}

/** The trace of a defect, for the log. */
export function traceOf(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
