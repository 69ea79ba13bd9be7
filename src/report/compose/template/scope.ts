import type { RootContent } from 'mdast';
import type { Language } from '../../../model/language.js';
import { reportSentences } from '../../../sentences/report.js';
import { formatMonthSpan } from '../../../text/dates.js';
import { formatNumber, type Noun } from '../../../text/numbers.js';
import type { Range } from '../../../year/count/counts.js';
import {
  countOfPersons,
  numberOfPersons,
  roundedCountOfPersons,
  smallInWordsOfPersons,
} from '../person-words.js';
import type { PersonCount } from '../small-groups/hidden.js';

/** What a name of a template stands for: a text, or a number with what it counts. */
export type Value = string | CountValue;

export interface CountValue {
  readonly count: PersonCount;
  readonly noun: Noun;
  /** The days over which it was counted (`YYYY-MM-DD`). */
  readonly span: { readonly first: string; readonly last: string };
  /** Where the number is too unsure to be told: from which to which it may be. */
  readonly range?: Range;
}

/** The forms of a number: `{{localMeetings noun}}`; without one it stands in digits. */
export const forms: Readonly<Record<string, (value: CountValue, language: Language) => string>> = {
  noun: orBetween(({ count, noun }, language) => countOfPersons(count, noun, language)),
  words: orBetween(({ count, noun }, language) => smallInWordsOfPersons(count, noun, language)),
  rounded: orBetween(({ count, noun }, language) => roundedCountOfPersons(count, noun, language)),
  months: ({ span }, language) => formatMonthSpan(span.first, span.last, language),
};

/** All that the names of a template may stand for. */
export interface Scope {
  readonly language: Language;
  readonly values: ReadonlyMap<string, Value>;
  /** By what stands between the braces: `table months`, `each domains`, `contents`. */
  readonly inserts: ReadonlyMap<string, () => RootContent[]>;
}

/** The value in the form asked for; undefined where it has no such form. */
export function written(value: Value, form: string | undefined, language: Language): string | undefined {
  if (typeof value === 'string') return form === undefined ? value : undefined;
  const { range } = value;
  if (form === undefined && range)
    return `${formatNumber(range.min, language)}–${formatNumber(range.max, language)}`;
  if (form === undefined) return numberOfPersons(value.count, language);
  return Object.hasOwn(forms, form) ? forms[form]?.(value, language) : undefined;
}

/** `între 44 și 68 de dificultăți distincte` where the number is too unsure, else the form. */
function orBetween(form: (value: CountValue, language: Language) => string): typeof form {
  return (value, language) =>
    value.range
      ? reportSentences[language].phrases.between(
          formatNumber(value.range.min, language),
          countOfPersons(value.range.max, value.noun, language),
        )
      : form(value, language);
}
