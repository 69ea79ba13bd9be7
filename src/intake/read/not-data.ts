import type { SkippedReason } from '../intake-rules.js';

/** Thrown by a reader, and caught in `parse` alone, where a file is something else than a table. */
export class NotData extends Error {
  constructor(readonly reason: SkippedReason) {
    super(reason);
    this.name = 'NotData';
  }
}
