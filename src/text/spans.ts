/** From `start` to before `end`, offsets in a text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Where a pattern (with the flag `g`) matches. */
export function spansOf(text: string, pattern: RegExp): Span[] {
  return [...text.matchAll(pattern)].map(({ 0: found, index }) => ({
    start: index,
    end: index + found.length,
  }));
}

export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** The text with something else in place of each span, or of several that overlap. */
export function replaceSpans(text: string, spans: readonly Span[], by: string): string {
  let replaced = '';
  let done = 0;
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (start >= done) replaced += text.slice(done, start) + by;
    done = Math.max(done, end);
  }
  return replaced + text.slice(done);
}
