import type { SpellingDifference } from '../../intake/recognise/header-spelling.js';
import type { HeaderMatch } from '../../intake/recognise/table.js';
import { formatList } from '../../text/numbers.js';
import { quoted } from '../columns.js';
import type { HeaderSentences } from '../headers.js';
import { ro as words } from './words.js';

const matches: Readonly<Record<HeaderMatch, (known: string) => string>> = {
  decided: () => 'așa s-a hotărât, în antete.csv',
  canonical: () => 'antetul din model',
  synonym: (known) => `alt nume cunoscut, ${quoted(known)}`,
  abbreviation: (known) => `prescurtare pentru ${quoted(known)}`,
  misspelt: (known) => `scris greșit în loc de ${quoted(known)}`,
  within: (known) => `conține ${quoted(known)}`,
  words: () => 'după cuvintele antetului și după ce conține',
  values: () => 'după ce conține',
  similar: (known) => `aceleași cuvinte ca ${quoted(known)}, la alt număr sau caz`,
};

const spellings: Readonly<Record<SpellingDifference, string>> = {
  capitals: 'cu majuscule',
  'no-diacritics': 'fără diacritice',
  cedillas: 'cu ş, ţ în loc de ș, ț',
  'line-breaks': 'pe mai multe rânduri',
  spaces: 'cu spații duble',
  brackets: 'cu o lămurire între paranteze',
  marks: 'cu un semn la sfârșit',
};

/** What is said of headers. */
export const headers: HeaderSentences = {
  title: 'Antete',
  none: 'Nu s-a recunoscut niciun antet.',
  tables: (kinds, unusable) => {
    if (kinds.length === 0) return 'nu este antetul niciunui tabel';
    const names = `${kinds.length === 1 ? 'tabelul' : 'tabelele'} ${formatList(kinds.map(words.table), 'ro')}`;
    const lost = formatList(unusable.map(words.table), 'ro');
    return unusable.length === 0 ? names : `${names}; nu se poate număra ${lost}`;
  },
  more: (count) => `… și încă ${count}`,
  missing: (header, kind) =>
    `lipsește coloana obligatorie ${quoted(header)} a tabelului ${words.table(kind)}`,
  became: (outcome, header) => {
    switch (outcome.type) {
      case 'taken': {
        const spelling = outcome.spelling.map((each) => spellings[each]);
        const why = [matches[outcome.match](outcome.known), ...spelling].join(', ');
        return `→ ${header} (${outcome.kind}.${outcome.key}): ${why}`;
      }
      case 'competing':
        return `nu se folosește: înseamnă ${quoted(header)}, ca și ${formatList(outcome.others, 'ro')}, dar cu alte valori; nu se ghicește care este bună`;
      case 'outdone':
        return `nu se folosește: ${quoted(header)} s-a citit din ${outcome.others.join()}, unde se află tot ce este aici`;
      case 'running-number':
        return 'nu se folosește: numără rândurile';
      case 'unused': {
        const proposals = words.either(outcome.proposals.map(quoted));
        return `nu se folosește${proposals && `; poate ${proposals}?`}`;
      }
    }
  },
};
