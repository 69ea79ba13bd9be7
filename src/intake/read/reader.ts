import type { BookFormat } from './book.js';
import type { BookBuilder } from './book-builder.js';

/** What a reader finds besides the cells, which it hands to the builder. */
export interface Reading {
  readonly format: BookFormat;
  /** When the document says it was last saved (ISO 8601, UTC). */
  readonly modified?: string;
}

/**
 * Reads one format: bytes → cells.
 * @throws {Unreadable} where the file cannot be read as a whole, `NotData` where it is something else.
 */
export type Reader = (bytes: Uint8Array, book: BookBuilder) => Reading;
