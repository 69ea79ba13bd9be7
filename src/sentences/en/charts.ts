import { countOf, formatList, formatNumber, type Noun } from '../../text/numbers.js';
import { type ChartId, type ChartSentences, type Leaders, namesMax } from '../chart-sentences.js';
import { nouns } from '../nouns.js';

/** What English reports say of figures. */
export const charts: Readonly<Record<ChartId, ChartSentences>> = {
  meetingsByMonth: {
    subject: 'Meetings by month',
    series: ['Local meetings', 'Interregional meetings'],
    reading: (leaders) => reading(leaders, nouns.meeting, held, `in ${named(leaders.names, nouns.month)}`),
    empty: 'The data received hold no meeting, so there is nothing to show by month.',
  },
  meetingsByCounty: {
    subject: 'Local meetings by county',
    series: ['Local meetings'],
    reading: (leaders) =>
      reading(leaders, nouns.localMeeting, held, `in ${named(leaders.names, nouns.county)}`),
    source: mapSource(),
    empty: 'The data received hold no local meeting, so there is no map of them.',
  },
  institutionTypes: {
    subject: 'Organisations present at local meetings, by type of institution',
    series: ['Organisations present'],
    reading: (leaders) =>
      reading(leaders, nouns.organisation, { one: 'is', many: 'are' }, types(leaders.names)),
    empty: 'No organisation is recorded at the local meetings.',
  },
  absences: {
    subject: 'Organisations present at the meetings of the units that lack most types of institution',
    series: ['Organisations present'],
    reading: absence,
    empty:
      'The types of public institution present at half of the units or more were represented at every organising unit.',
  },
  difficultiesByDomain: {
    subject: 'Difficulties reported, by domain of competence and measure proposed',
    series: ['Strategic measure', 'Operational measure', 'Measure not stated', 'No proposal'],
    reading: (leaders) => {
      const verb = { one: 'was reported', many: 'were reported' };
      return reading(leaders, nouns.difficulty, verb, domains(leaders.names));
    },
    empty: 'No difficulty was reported.',
  },
};

const held = { one: 'was held', many: 'were held' };

interface Verb {
  readonly one: string;
  readonly many: string;
}

function reading({ names, value, total, isEven }: Leaders, noun: Noun, verb: Verb, where: string): string {
  const { one, many } = noun.en;
  if (total === 1) return `The only ${one} ${verb.one} ${where}.`;
  if (value === total)
    return `${total === 2 ? 'Both' : `All ${number(total)}`} ${many} ${verb.many} ${where}.`;
  const each = names.length === 1 ? number(value) : `${number(value)} each`;
  if (isEven) return `The ${countOf(total, noun, 'en')} ${verb.many} ${where} (${each}).`;
  return `Most ${many} ${verb.many} ${where} (${each}).`;
}

function absence({ names, value, total }: Leaders): string {
  const units = `${number(value)} of ${countOf(total, nouns.unit, 'en')}`;
  return `Institutions ${types(names)} were absent most often: from ${units}${names.length === 1 ? '' : ' each'}.`;
}

function number(value: number): string {
  return formatNumber(value, 'en');
}

function named(names: readonly string[], noun: Noun): string {
  return names.length > namesMax ? countOf(names.length, noun, 'en') : formatList(names, 'en');
}

function types(names: readonly string[]): string {
  if (names.length > namesMax) return `of ${countOf(names.length, nouns.type, 'en')}`;
  return `of the ${names.length === 1 ? 'type' : 'types'} ${quoted(names)}`;
}

function domains(names: readonly string[]): string {
  if (names.length > namesMax) return `in ${countOf(names.length, nouns.domain, 'en')}`;
  return `in the ${names.length === 1 ? 'domain' : 'domains'} ${quoted(names)}`;
}

function quoted(names: readonly string[]): string {
  return formatList(
    names.map((name) => `“${name}”`),
    'en',
  );
}

function mapSource(): string {
  return 'County outlines: Popa Ioan Alexandru (svg-maps), after MapSVG, licence CC BY 4.0, simplified.';
}
