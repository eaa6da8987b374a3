import type { Finding } from '../../finding.ts';
import type { Review } from '../review.ts';

/** Findings and the file that their lines count in, relative and with `/` where a machine reads it. */
export interface FoundInFile {
  readonly path: string;
  readonly review: { readonly findings: readonly Finding[] };
}

/** A review and the name of its file, as the user wrote it; `-` is the standard input. */
export interface ReviewedFile extends FoundInFile {
  readonly review: Review;
}
