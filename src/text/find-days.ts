import { type DaySpan, parseDays } from './dates.js';

const month =
  '(?:ian|feb|mar|apr|mai|iun|iul|aug|sep|oct|noi|nov|dec)[a-zăâîșț]{0,8}\\.?|(?:[ivx]{1,4})(?=[ ./-])';
const day = `\\d{1,2}(?:[./-]\\d{1,2}[./-](?:20)?\\d{2}|[ ./-]{1,2}(?:${month})[ ./-]{0,2}(?:20)?\\d{2})`;
const span = new RegExp(`(?:\\d{1,2} ?(?:-|–|și|si) ?)?${day}(?: ?(?:-|–) ?${day})?(?!\\d)`, 'gi');
/** Longer texts are no titles and no minutes. */
const lettersMax = 2000;

/** A day, or span of days, within a longer text. */
export interface FoundDays {
  readonly days: DaySpan;
  /** As it stands in the text. */
  readonly text: string;
}

/** Every day that a text names somewhere in it, in its order: „Încheiat astăzi, 26 martie 2019, cu ocazia …”. */
export function findDays(text: string): readonly FoundDays[] {
  if (text.length > lettersMax || !/\d/.test(text)) return [];
  return [...text.matchAll(span)].flatMap(([found]) => {
    const days = parseDays(found);
    return days ? [{ days, text: found }] : [];
  });
}

/** The only day that a text names; nothing where it names none or several. */
export function onlyDay(text: string): FoundDays | undefined {
  const found = findDays(text);
  const [first] = found;
  return first && found.every(({ days }) => days.first === first.days.first && days.last === first.days.last)
    ? first
    : undefined;
}
