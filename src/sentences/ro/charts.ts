import { countOf, formatList, formatNumber, type Noun } from '../../text/numbers.js';
import { type ChartId, type ChartSentences, type Leaders, namesMax } from '../chart-sentences.js';
import { nouns } from '../nouns.js';

/** What Romanian reports say of figures. */
export const charts: Readonly<Record<ChartId, ChartSentences>> = {
  meetingsByMonth: {
    subject: 'Întâlniri pe luni',
    series: ['Întâlniri locale', 'Întâlniri interregionale'],
    reading: (leaders) => reading(leaders, nouns.meeting, held, months(leaders.names)),
    empty: 'În datele primite nu figurează nicio întâlnire, astfel că nu există o repartizare pe luni.',
  },
  meetingsByCounty: {
    subject: 'Întâlniri locale pe județe',
    series: ['Întâlniri locale'],
    reading: (leaders) => reading(leaders, nouns.localMeeting, held, `în ${counties(leaders.names, 'în')}`),
    source: mapSource(),
    empty: 'În datele primite nu figurează nicio întâlnire locală, astfel că nu există o hartă a acestora.',
  },
  institutionTypes: {
    subject: 'Organizații participante la întâlnirile locale, pe tipuri de instituții',
    series: ['Organizații participante'],
    reading: (leaders) =>
      reading(leaders, nouns.organisation, { one: 'este', many: 'sunt' }, types(leaders.names)),
    empty: 'Nicio organizație participantă nu figurează la întâlnirile locale.',
  },
  absences: {
    subject:
      'Organizații prezente la întâlnirile unităților cărora le lipsesc cele mai multe tipuri de instituții',
    series: ['Organizații prezente'],
    reading: absence,
    empty:
      'Tipurile de instituții publice prezente la cel puțin jumătate dintre unități au avut reprezentanți la toate unitățile organizatoare.',
  },
  difficultiesByDomain: {
    subject: 'Dificultăți semnalate, pe domenii de competențe și pe măsura propusă',
    series: ['Măsură strategică', 'Măsură operațională', 'Măsură neprecizată', 'Fără propunere'],
    reading: (leaders) => {
      const verb = { one: 'a fost semnalată', many: 'au fost semnalate' };
      return reading(leaders, nouns.difficulty, verb, domains(leaders.names));
    },
    empty: 'Nu a fost semnalată nicio dificultate.',
  },
};

const held = { one: 's-a desfășurat', many: 's-au desfășurat' };

interface Verb {
  readonly one: string;
  readonly many: string;
}

/** All nouns that figures count are feminine. */
function reading({ names, value, total, isEven }: Leaders, noun: Noun, verb: Verb, where: string): string {
  const { one, many } = noun.ro;
  if (total === 1) return `Singura ${one} ${verb.one} ${where}.`;
  if (value === total) return `${allOf(total, noun)} ${verb.many} ${where}.`;
  const each = names.length === 1 ? number(value) : `câte ${value === 1 ? 'una' : number(value)}`;
  if (isEven) return `Cele ${countOf(total, noun, 'ro')} ${verb.many} ${where} (${each}).`;
  return `Cele mai multe ${many} ${verb.many} ${where} (${each}).`;
}

function allOf(count: number, noun: Noun): string {
  return count === 2 ? `Ambele ${noun.ro.many}` : `Toate cele ${countOf(count, noun, 'ro')}`;
}

function absence({ names, value, total }: Leaders): string {
  const units = `${number(value)} din ${countOf(total, nouns.unit, 'ro')}`;
  if (names.length === 1) return `Cel mai des a lipsit instituția ${types(names)}: de la ${units}.`;
  return `Cel mai des au lipsit instituțiile ${types(names)}: de la câte ${units}.`;
}

function number(value: number): string {
  return formatNumber(value, 'ro');
}

function months(names: readonly string[]): string {
  if (names.length > namesMax) return `în ${countOf(names.length, nouns.month, 'ro')}`;
  return `în ${names.length === 1 ? 'luna' : 'lunile'} ${formatList(names, 'ro')}`;
}

function types(names: readonly string[]): string {
  if (names.length > namesMax) return `de ${countOf(names.length, nouns.type, 'ro')}`;
  return `de ${names.length === 1 ? 'tipul' : 'tipurile'} ${quoted(names)}`;
}

function domains(names: readonly string[]): string {
  if (names.length > namesMax) return `în ${countOf(names.length, nouns.domain, 'ro')}`;
  return `în ${names.length === 1 ? 'domeniul' : 'domeniile'} ${quoted(names)}`;
}

const capital = 'București';

/** The capital is a municipality and no county. */
function counties(names: readonly string[], preposition: 'în' | 'din'): string {
  const others = names.filter((name) => name !== capital);
  const parts: string[] = [];
  if (others.length > namesMax) parts.push(countOf(others.length, nouns.county, 'ro'));
  else if (others.length > 0)
    parts.push(`${others.length === 1 ? 'județul' : 'județele'} ${formatList(others, 'ro')}`);
  if (others.length < names.length) parts.push(`municipiul ${capital}`);
  return parts.join(` și ${preposition} `);
}

function quoted(names: readonly string[]): string {
  return formatList(
    names.map((name) => `„${name}”`),
    'ro',
  );
}

function mapSource(): string {
  return 'Conturul județelor: Popa Ioan Alexandru (svg-maps), după MapSVG, licența CC BY 4.0, simplificat.';
}
