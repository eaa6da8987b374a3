import type { Locale } from '../locales/locale.ts';

export const GUIDE_TOPICS = ['faq', 'why-it-works', 'insight', 'before-after'] as const;

export type GuideTopic = (typeof GUIDE_TOPICS)[number];

/** A page to read, in every locale. */
export interface Guide {
  readonly topic: GuideTopic;
  readonly texts: Readonly<Record<Locale, GuideText>>;
}

export interface GuideText {
  readonly title: string;
  readonly description: string;
  /** Markdown, its own heading included. */
  readonly text: string;
}

/** Every guide, in the order of `GUIDE_TOPICS`; they load on the first call. */
export async function loadGuides(): Promise<readonly Guide[]> {
  return (await import('virtual:guides')).guides;
}
