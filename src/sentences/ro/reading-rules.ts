import type { Rules } from '../../rules.js';
import { formatDay } from '../../text/dates.js';
import { columnHeader, quoted } from '../columns.js';
import type { Facts, SentencesOfRules } from '../rule-sentences.js';
import { shortList } from '../short-list.js';

/** `„03/05/2018” ca 5 martie 2018` */
const example = (p: Facts<Rules['date-order']>) => `${quoted(p.found)} ca ${formatDay(p.text('day'), 'ro')}`;

const dateOrder: Readonly<Record<string, (p: Facts<Rules['date-order']>) => string>> = {
  'month-first': (p) =>
    `Coloana are luna înaintea zilei: ${quoted(p.text('telling'))} nu se poate citi altfel. Așa s-au citit ${shortList(p.list('cells'))}, de exemplu ${example(p)}.`,
  exchanged: (p) =>
    `În ${shortList(p.list('cells'))} ziua și luna și-au schimbat locul la deschiderea cu setări americane, care au lăsat text celule ca ${quoted(p.text('telling'))}; s-au citit la locul lor, de exemplu ${example(p)}.`,
  'exchanged-perhaps': (p) =>
    `În ${shortList(p.list('cells'))} ziua și luna și-ar putea fi schimbat locul la deschiderea cu setări americane, care lasă text celule ca ${quoted(p.text('telling'))}; s-au citit cum se văd, de exemplu ${example(p)}.`,
  mixed: (p) =>
    `Coloana are și date cu luna înaintea zilei, ca ${quoted(p.text('telling'))}; ${shortList(p.list('cells'))} se pot citi în două feluri și s-au citit cu ziua înaintea lunii, de exemplu ${example(p)}.`,
};

const hidden: Readonly<Record<string, (p: Facts<Rules['hidden-read']>) => string>> = {
  sheet: () => 'Foaia este ascunsă; tabelele ei s-au citit.',
  rows: (p) => `Rândurile ascunse ${shortList(p.list('ranges'))} s-au citit ca toate celelalte.`,
  columns: (p) => `Coloanele ascunse ${shortList(p.list('ranges'))} s-au citit ca toate celelalte.`,
};

const hiddenCauses: Readonly<Record<string, string>> = {
  sheet: 'Foaie ascunsă, citită',
  rows: 'Rânduri ascunse, citite',
  columns: 'Coloane ascunse, citite',
};

/** Sentences of what is noticed where tables are read as a whole, by rule. */
export const rules = {
  'hidden-read': {
    title: 'Rândurile, coloanele și foile ascunse s-au citit',
    why: 'Ce este ascuns nu este șters: se numără, iar cine trimite fișierul poate nu îl vede.',
    ignore: 'Când ceea ce este ascuns trebuie numărat.',
    example: {
      accepted: 'toate rândurile tabelului la vedere',
      refused: 'rândurile 5:8 ascunse de un filtru, cu participanți în ele',
    },
    cause: (p) => hiddenCauses[p.text('reason')] ?? '',
    message: (p) => hidden[p.text('reason')]?.(p) ?? '',
    fix: () => 'Dacă nu trebuie numărate, ștergeți-le; altfel nu trebuie făcut nimic.',
  },
  'no-error-value': {
    title: 'Formulele nu dau erori în celulele după care se numără',
    why: 'O eroare, ca #REF!, nu este o instituție, o temă sau o dată; numărată, ar strica cifrele.',
    ignore: 'Niciodată: rândul nu se numără.',
    cause: (p) => `Eroare de formulă în coloana ${columnHeader(p)}`,
    message: (p) => `Celula din coloana ${columnHeader(p)} conține eroarea ${p.found}.`,
    fix: () => 'Corectați formula sau scrieți valoarea de mână.',
  },
  'no-error-beside': {
    title: 'Formulele nu dau erori în celelalte celule',
    why: 'Se arată că o celulă cu eroare a fost citită ca goală.',
    ignore: 'Când celula poate rămâne goală.',
    cause: (p) => `Eroare de formulă în coloana ${columnHeader(p)}`,
    message: (p) =>
      `Celula din coloana ${columnHeader(p)} conține eroarea ${p.found}; a fost citită ca goală.`,
    fix: () => 'Corectați formula sau scrieți valoarea de mână.',
  },
  'date-order': {
    title: 'Ziua stă înaintea lunii',
    why: 'O zi și o lună schimbate între ele mută întâlnirea în altă lună; ordinea se hotărăște pe coloană, nu pe celulă.',
    ignore: 'Când zilele date ca exemplu sunt cele bune.',
    example: {
      accepted: '15/03/2018 și 05/03/2018, pe aceeași coloană',
      refused: '03/15/2018 și 03/05/2018: luna stă înaintea zilei',
    },
    cause: () => 'Ordinea zilei și a lunii',
    message: (p) => dateOrder[p.text('reason')]?.(p) ?? '',
    fix: () => 'Verificați aceste zile și scrieți-le ca 15.03.2018.',
  },
} satisfies Partial<SentencesOfRules>;
