/** Excel refuses a file with a longer cell. */
const textMax = 32_767;
/** Everything that XML 1.0 cannot hold. */
const unwritable = /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu;

/** The text with a sign in place of each character that XML cannot hold. */
export function writableText(text: string): string {
  return text.replace(unwritable, '\u{fffd}');
}

/** The text as a cell can hold it: without characters that XML forbids, cut with `…` where it is too long. */
export function cellText(text: string): string {
  const written = writableText(text);
  return written.length > textMax ? `${written.slice(0, textMax - 1)}…` : written;
}

/** A name that Excel takes for a sheet: 31 characters, none of `[ ] : * ? / \`, no apostrophe at an end. */
export function sheetName(name: string): string {
  const allowed = cellText(name).replace(/[[\]:*?/\\]/g, ' ');
  return allowed.slice(0, 31).replace(/^'|'$/g, ' ').trim() || 'Foaie';
}
