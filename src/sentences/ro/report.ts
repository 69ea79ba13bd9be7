import { agree, countOf, formatNumber, smallInWords } from '../../text/numbers.js';
import { nouns } from '../nouns.js';
import type { ReportSentences } from '../report-sentences.js';
import { charts } from './charts.js';
import { columns, tables } from './report-tables.js';
import { words } from './report-words.js';

/** What the report says by itself in Romanian. */
export const report: ReportSentences = {
  labels: {
    contents: 'Cuprins',
    dataUntil: 'Date până la {day}',
    table: 'Tabelul',
    figure: 'Figura',
    page: 'Pagina {page} din {pages}',
  },
  publisher: 'Administrația Națională a Penitenciarelor',
  annex: 'Anexa',
  columns,
  tables,
  charts,
  lists: {
    topDifficulties: { empty: 'Unitățile nu au semnalat nicio dificultate.' },
    practices: { empty: 'Nu au fost raportate modele de bună practică.' },
    authorities: { empty: 'Unitățile nu au indicat nicio autoritate publică centrală.' },
    missingSections: {
      lead: 'Secțiunile de mai jos lipsesc din raport, întrucât nu există date pentru ele.',
    },
    unitsWithoutData: { empty: 'Toate unitățile penitenciare din registru au trimis date.' },
    wonOrganisations: { empty: 'Nicio organizație nu a participat pentru prima dată.' },
  },
  ...words,
  phrases: {
    total: 'Total',
    between: (min, max) => `între ${min} și ${max}`,
    countedAsOne: 'una singură',
    countedAsTwo: 'două',
    none: '–',
    unpublishedName: 'nume nepublicat',
    distinctTotal: 'Total, fiecare numărat o singură dată',
    mostFrequent: (shown, all) =>
      `(cele mai frecvente ${formatNumber(shown, 'ro')} din ${formatNumber(all, 'ro')})`,
    noPreviousYear: 'Datele anului precedent nu sunt disponibile, astfel că nu există termen de comparație.',
    tooFewCommonUnits: (units) =>
      units === 0
        ? 'Nicio unitate penitenciară nu a trimis date în ambii ani, astfel că nu există termen de comparație.'
        : `În ambii ani ${units === 1 ? 'a trimis' : 'au trimis'} date numai ${countOf(units, nouns.unit, 'ro')}, prea puține pentru o comparație.`,
    perhapsInBoth: 'posibil în ambii ani',
    sentNothing: 'nu a trimis date',
    answeredNone: 'a răspuns că nu a organizat întâlniri',
    nationwide: 'La nivel național',
    outOf: (part, whole) => `${formatNumber(part, 'ro')} din ${formatNumber(whole, 'ro')}`,
    unitsOutOf: (part, whole) =>
      whole === 1 && part === 1
        ? 'de la singura unitate care a trimis date'
        : `de la ${formatNumber(part, 'ro')} din ${countOf(whole, nouns.unitWithData, 'ro')}`,
    wholeFile: 'fișierul întreg',
    andMore: (count) => `și încă ${countOf(count, nouns.place, 'ro')}`,
    alsoRaised: (difficulties, units, isMore) => {
      const many = countOf(difficulties, nouns.difficulty, 'ro');
      const which = isMore ? `${difficulties === 1 ? 'Încă' : 'Alte'} ${many}` : `Cele ${many}`;
      const verb = agree(difficulties, { one: 'a fost semnalată de', many: 'au fost semnalate fiecare de' });
      return `${which} ${verb} ${smallInWords(units, nouns.unit, 'ro')}.`;
    },
    raisedBy: (units, names) => `semnalată de ${units} (${names})`,
    evidence: (cells, places, file, pointer) =>
      `${countOf(cells, nouns.cell, 'ro')}${places && `: ${places}`}. Toate sunt în ${file}, la ${pointer}.`,
    partners: (names) => `Parteneri: ${names}.`,
  },
};
