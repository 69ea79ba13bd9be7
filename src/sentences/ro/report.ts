import { formatDays } from '../../text/dates.js';
import { countOf, formatList, formatNumber, smallInWords } from '../../text/numbers.js';
import { nouns } from '../nouns.js';
import type { ReportSentences } from '../report-sentences.js';
import { charts } from './charts.js';
import { columns, tables } from './report-tables.js';
import { words } from './report-words.js';

/** What the report says by itself in Romanian. */
export const report: ReportSentences = {
  labels: {
    contents: 'Cuprins',
    registered: 'Nr. {number}',
    dataUntil: 'Date până la {day}',
    table: 'Tabelul',
    figure: 'Figura',
    continued: '{caption} (continuare)',
    page: 'Pagina {page} din {pages}',
  },
  publisher: 'Administrația Națională a Penitenciarelor',
  ministry: 'Ministerul Justiției',
  place: 'București',
  draft: 'PROIECT',
  columns,
  tables,
  charts,
  lists: {
    difficulties: { empty: 'Nu a fost semnalată nicio dificultate.' },
    practices: { empty: 'Nu au fost raportate modele de bună practică.' },
    missingSections: {
      lead: 'Secțiunile de mai jos lipsesc din raport, întrucât nu există date pentru ele.',
    },
    unitsWithoutData: {
      empty: 'Toate unitățile penitenciare din registru au trimis date.',
      told: (units, names) => `${units === 1 ? 'Nu a trimis' : 'Nu au trimis'} date: ${names}.`,
    },
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
    wholeYear: (year) => `anul ${year}`,
    span: (days) => `intervalul ${formatDays(days, 'ro')}`,
    days: (days) => formatDays(days, 'ro'),
    counties: (names) => `${names.length === 1 ? 'județul' : 'județele'} ${formatList(names, 'ro')}`,
    nationwide: 'La nivel național',
    outOf: (part, whole) => `${formatNumber(part, 'ro')} din ${formatNumber(whole, 'ro')}`,
    unitsOutOf: (part, whole) =>
      whole === 1 && part === 1
        ? 'de la singura unitate care a trimis date'
        : `de la ${formatNumber(part, 'ro')} din ${countOf(whole, nouns.unit, 'ro')}`,
    wholeFile: 'fișierul întreg',
    quoted: (text) => `„${text}”`,
    leading: (names, units, more) =>
      `${listed(names, more)} (${each(names, more)}${countOf(units, nouns.unit, 'ro')})`,
    mostRaised: (names, units, of, more) =>
      `Cele mai multe unități semnalează: ${listed(names, more)} (${each(names, more)}${formatNumber(units, 'ro')} din ${countOf(of, nouns.unit, 'ro')}).`,
    raisedBy: (part, whole, names) => {
      if (whole === 1 && part === 1) return `Semnalată de singura unitate care a trimis date (${names}).`;
      const of = `cele ${countOf(whole, nouns.unit, 'ro')}`;
      if (part === whole) return `Semnalată de toate ${of} care au trimis date.`;
      return `Semnalată de ${part === 1 ? 'una' : formatNumber(part, 'ro')} dintre ${of}: ${names}.`;
    },
    remediedBy: (authorities) =>
      `${authorities.length === 1 ? 'Autoritatea' : 'Autoritățile'}: ${authorities.join('; ')}.`,
    raisedBefore: (year) => `Semnalată și în ${year}.`,
    perhapsRaisedBefore: (year) => `Posibil semnalată și în ${year}.`,
    measure: {
      strategic: 'Măsură strategică',
      operational: 'Măsură operațională',
      unstated: 'Măsură neprecizată',
    },
    partners: (names) => `Parteneri: ${names}.`,
  },
};

/** The names, and how many more there are like them. */
function listed(names: readonly string[], more: number): string {
  const others = more > 0 ? [`încă ${smallInWords(more, nouns.difficulty, 'ro')}`] : [];
  return [...names, ...others].join('; ');
}

function each(names: readonly string[], more: number): string {
  return names.length + more > 1 ? 'câte ' : '';
}
