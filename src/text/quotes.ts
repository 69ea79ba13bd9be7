import { address } from './address.js';

const romanianMarks = new RegExp(`${address}|,,|''|["“„”«»]`, 'g');
const englishMarks = new RegExp(`${address}|["']`, 'g');

/** A quote opens at the start, or after a space, a bracket, a dash or another opening quote. */
const opener = /^$|[\s([{„«“‘"'–—-]/;
const blank = /^\s?$/;

type Role = 'open' | 'close' | 'alone';

/**
 * Straight quotes, and those that Romanian keyboards lend (`,,`, `''` and `“`), as „…” and nested «…». A quote between
 * spaces means "the same" and one after a number means inches, so they stay as typed.
 */
export function romanianQuotes(text: string): string {
  let depth = 0;
  return replaceMarks(text, romanianMarks, (mark, before, after) => {
    const role = romanianRole(mark, before, after, depth);
    if (role === 'alone') return mark;
    if (role === 'open') return depth++ === 0 ? '„' : '«';
    depth = Math.max(0, depth - 1);
    return depth === 0 ? '”' : '»';
  });
}

/** Straight quotes as “…” and ‘…’, apostrophes as ’. */
export function englishQuotes(text: string): string {
  return replaceMarks(text, englishMarks, (mark, before, after) => {
    const role = roleBetween(before, after);
    if (role === 'alone') return mark;
    if (mark === '"') return role === 'open' ? '“' : '”';
    return role === 'open' ? '‘' : '’';
  });
}

function romanianRole(mark: string, before: string, after: string, depth: number): Role {
  if (mark === '„' || mark === '«') return 'open';
  if (mark === '”' || mark === '»') return 'close';
  if (mark === '"' && depth === 0 && /\d/.test(before)) return 'alone';
  const role = roleBetween(before, after);
  if (mark === ',,') return role === 'open' ? 'open' : 'alone';
  if (mark === "''") return role === 'close' && depth > 0 ? 'close' : 'alone';
  return role;
}

function roleBetween(before: string, after: string): Role {
  if (opener.test(before) && !blank.test(after)) return 'open';
  return blank.test(before) ? 'alone' : 'close';
}

/**
 * Replaces each mark by what `choose` gives for it and its neighbours, addresses excepted. The neighbour before it is
 * taken as already replaced, so that a second pass decides the same.
 */
function replaceMarks(
  text: string,
  marks: RegExp,
  choose: (mark: string, before: string, after: string) => string,
): string {
  let end = -1;
  let last = '';
  return text.replace(marks, (match, at: number) => {
    const before = end === at ? last : text.charAt(at - 1);
    end = at + match.length;
    // The longest mark has two characters; what is longer is an address.
    const written = match.length > 2 ? match : choose(match, before, text.charAt(end));
    last = written.slice(-1);
    return written;
  });
}
