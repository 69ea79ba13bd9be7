import type { Language } from '../../../model/language.js';
import type { PageData } from '../page-data.js';

/** A file that was chosen or dropped. */
export interface Upload {
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** In milliseconds since 1970. */
  readonly modified: number;
}

/** Why a file is not read again: the thread that read it had to be ended. */
export type Failure = 'time-out' | 'crashed';

export interface CheckRequest {
  readonly uploads: readonly Upload[];
  /** Files that ended an earlier thread, by name. */
  readonly failures: Readonly<Record<string, Failure>>;
  readonly year?: number;
  readonly language: Language;
  /** Milliseconds since 1970. */
  readonly now: number;
}

/** What the thread is told. */
export type Request =
  | { readonly type: 'start'; readonly data: PageData }
  | ({ readonly type: 'check' } & CheckRequest)
  | { readonly type: 'copy'; readonly file: string };

/** What the thread answers. */
export type Answer =
  | { readonly type: 'reading'; readonly file: string }
  | ({ readonly type: 'checked' } & CheckAnswer)
  | { readonly type: 'copied'; readonly copy: Download };

export interface CheckAnswer {
  /** The verdict in one line. */
  readonly verdict: string;
  /** The whole of the check, escaped. */
  readonly html: string;
  /** The check for programs, the same as the command line writes. */
  readonly json: string;
  readonly receipts: readonly Download[];
  /** Files of which there can be an annotated copy. */
  readonly annotatable: readonly string[];
}

/** A file for the user to keep. */
export interface Download {
  readonly name: string;
  readonly content: string | Uint8Array<ArrayBuffer>;
}
