/** A named figure or insert in a template: `{{localMeetings}}`, `{{localMeetings noun}}`, `{{table months}}`. */
export interface Placeholder {
  readonly words: readonly string[];
  readonly start: number;
  readonly end: number;
}

/** What stands between the braces is looked at as words, never executed. */
const pattern = /\{\{([^{}]{0,80})\}\}/g;

/** The placeholders of a text, in order. */
export function placeholdersIn(text: string): Placeholder[] {
  return [...text.matchAll(pattern)].map((match) => ({
    words: (match[1] ?? '').trim().split(/\s+/),
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/** Where braces remain that are no placeholder, such as one that emphasis cuts in two; undefined where none do. */
export function strayBraces(text: string): number | undefined {
  const blank = text.replace(pattern, (whole) => ' '.repeat(whole.length));
  const at = blank.search(/\{\{|\}\}/);
  return at < 0 ? undefined : at;
}
