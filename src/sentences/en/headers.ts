import type { SpellingDifference } from '../../intake/recognise/header-spelling.js';
import type { HeaderMatch } from '../../intake/recognise/table.js';
import { formatList } from '../../text/numbers.js';
import { quoted } from '../columns.js';
import type { HeaderSentences } from '../headers.js';
import { en as words } from './words.js';

const matches: Readonly<Record<HeaderMatch, (known: string) => string>> = {
  decided: () => 'so it was decided, in antete.csv',
  canonical: () => 'the header of the model',
  synonym: (known) => `another known name, ${quoted(known)}`,
  abbreviation: (known) => `short for ${quoted(known)}`,
  misspelt: (known) => `misspelt for ${quoted(known)}`,
  within: (known) => `holds ${quoted(known)}`,
  words: () => 'by the words of the header and what it holds',
  values: () => 'by what it holds',
  similar: (known) => `the words of ${quoted(known)} in another number or case`,
};

const spellings: Readonly<Record<SpellingDifference, string>> = {
  capitals: 'in capitals',
  'no-diacritics': 'without diacritics',
  cedillas: 'with ş, ţ for ș, ț',
  'line-breaks': 'on several lines',
  spaces: 'with doubled spaces',
  brackets: 'with a remark in brackets',
  marks: 'with a mark at its end',
};

/** What is said of headers. */
export const headers: HeaderSentences = {
  title: 'Headers',
  none: 'No header was recognised.',
  tables: (kinds, unusable) => {
    if (kinds.length === 0) return 'is the header of no table';
    const names = `${kinds.length === 1 ? 'table' : 'tables'} ${formatList(kinds.map(words.table), 'en')}`;
    const lost = formatList(unusable.map(words.table), 'en');
    return unusable.length === 0 ? names : `${names}; ${lost} cannot be counted`;
  },
  more: (count) => `… and ${count} more`,
  missing: (header, kind) =>
    `the required column ${quoted(header)} of the table ${words.table(kind)} is missing`,
  became: (outcome, header) => {
    switch (outcome.type) {
      case 'taken': {
        const spelling = outcome.spelling.map((each) => spellings[each]);
        const why = [matches[outcome.match](outcome.known), ...spelling].join(', ');
        return `→ ${header} (${outcome.kind}.${outcome.key}): ${why}`;
      }
      case 'competing':
        return `is not used: it means ${quoted(header)}, as ${formatList(outcome.others, 'en')} does, but with other values; no guess is made`;
      case 'outdone':
        return `is not used: ${quoted(header)} was read from ${outcome.others.join()}, where all of it stands`;
      case 'running-number':
        return 'is not used: it numbers the rows';
      case 'unused': {
        const proposals = words.either(outcome.proposals.map(quoted));
        return `is not used${proposals && `; did you mean ${proposals}?`}`;
      }
    }
  },
};
