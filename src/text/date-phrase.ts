import { foldText } from './fold.js';

/** The longest date that anyone writes has some 70 characters; longer cells are refused before any matching. */
const lengthLimit = 120;

const weekday = '(?:luni|marti|miercuri|joi|vineri|sambata|duminica)';
const weekdays = new RegExp(`\\b${weekday}(?:(?: ?- ?| si )${weekday})?\\b[, ]*`, 'g');

const lead = /^(?:(?:in|din|la|pe|de|data|perioada|zilele|ziua)[: ]+)+/;

const hour = '(?:[01]?\\d|2[0-4])';
const minutes = '[0-5]\\d';
// The time of Romania alone: elsewhere another day may have begun.
const clock = `${hour}:${minutes}(?::${minutes}(?:\\.\\d{1,9})?)?(?:\\+0[23]:?00)?`;
const spoken = `${hour}(?:[:.]${minutes})?`;
const timeAtEnd = new RegExp(
  `(?:[ ,]+(?:ora|orele) ?${spoken}(?: ?- ?${spoken})?|(?:[ ,]+|t)${clock}(?: ?- ?${clock})?)$`,
);

/**
 * What is left of a typed date once the words around it are gone: weekdays, `în data de`, the time of day. Folded,
 * without spaces around marks; `-` joins the ends of a range, `&` two days that are both named.
 */
export function datePhrase(text: string): string | undefined {
  if (text.length > lengthLimit) return undefined;
  return foldText(text)
    .replace(weekdays, '')
    .replace(/^[ ,(]+|[ .,;()]+$/g, '')
    .replace(timeAtEnd, '')
    .replace(lead, '')
    .replace(/ (?:pana )?la /, '-')
    .replace(/ si /, '&')
    .replace(/ ?([-./,;&]) ?/g, '$1')
    .replace(/(?<=\d{4}) (?=\d)/g, ';');
}
