import { loadRegistries } from '../../../src/field/registries/load.js';
import { personFinderOf } from '../../../src/field/registries/persons.js';
import { finding } from '../../../src/model/finding.js';
import type { Language } from '../../../src/model/language.js';
import type { Place } from '../../../src/model/place.js';
import type { Problem } from '../../../src/model/problem.js';
import type { ComposeInput } from '../../../src/report/compose/compose.js';
import { loadTemplates } from '../../../src/report/compose/load-templates.js';
import { rules } from '../../../src/rules.js';
import { createPrivacy } from '../../../src/text/persons/privacy.js';
import type { Counts, Difficulty, Figure } from '../../../src/year/count/counts.js';
import { type FigureId, figureIds } from '../../../src/year/count/figure-table.js';
import type { Meeting, Participant, Year } from '../../../src/year/merge/year.js';
import { organisationMentions } from '../../../src/year/resolve/mentions.js';
import type { Organisation, Resolution } from '../../../src/year/resolve/organisation.js';

import { knowledge } from '../../support/knowledge.js';

/** A small year with something in every part of the report. Persons in it must reach no output. */

export const registries = loadRegistries();

/** The published figures of 2018, with 343 and 79 for „peste 340” and „aproximativ 80”. */
export const figures2018: Partial<Record<FigureId, number>> = {
  localMeetings: 38,
  interregionalMeetings: 8,
  units: 39,
  unitsInRegistry: 44,
  unitsWithoutData: 5,
  publicStructures: 343,
  ngos: 61,
  privateInstitutions: 18,
  ngosAndPrivate: 79,
  participants: 1204,
  difficultiesReported: 134,
  difficultiesDistinct: 70,
};

export const finder = personFinderOf(knowledge.persons, knowledge.organisations);

/** Who is named in the columns of persons. */
export const persons: ReadonlySet<string> = new Set([
  'Popescu Ion',
  'IONESCU-STAN Maria Elena',
  'dr. Vlad Ștefănescu',
]);

export const place = (cell: string, sheet = 'Participanți'): Place => ({ file: 'Iasi.xlsx', sheet, cell });

export function sampleInput(language: Language = 'ro', change: Partial<ComposeInput> = {}): ComposeInput {
  return {
    counts: sampleCounts(figures2018),
    year: sampleYear(),
    organisations: resolutionOf(sampleOrganisations(), sampleYear()),
    problems: sampleProblems(),
    describe: ({ found }) => ({
      title: 'Data se poate citi',
      message: `„${found ?? ''}” nu este o dată din calendar.`,
      fix: 'Scrieți ziua, luna și anul.',
    }),
    inputs: [
      { path: 'Iasi.xlsx', sha256: 'a0712345678b', size: 20_480, outcome: 'read' },
      {
        path: 'Popescu Ion/~$Iasi.xlsx',
        outcome: 'skipped',
        reason: 'Fișier de blocare al programului Excel.',
      },
    ],
    sheets: [],
    rows: { read: 130, counted: 127, superseded: 2, notCounted: 1 },
    registries,
    institutionTypeName: (code) => typeNames[code] ?? code,
    difficultyWordings: new Map([['acte-expirate', 'Persoane fără acte de identitate valabile']]),
    templates: loadTemplates(language),
    language,
    privacy: createPrivacy(persons, finder),
    smallGroups: 0,
    ...change,
  };
}

/** A year in which nothing was received. */
export function emptyInput(language: Language): ComposeInput {
  return sampleInput(language, {
    counts: emptyCounts(),
    year: {
      year: 2018,
      meetings: [],
      difficulties: [],
      practices: [],
      indicators: [],
      collaborations: [],
      coverage: registries.units.map(({ code }) => noData(code)),
      merges: [],
    },
    organisations: { organisations: [], byMention: new Map() },
    problems: [],
    inputs: [],
    rows: { read: 0, counted: 0, superseded: 0, notCounted: 0 },
    privacy: createPrivacy([], finder),
  });
}

const typeNames: Readonly<Record<string, string>> = {
  ajofm: 'Agenția Județeană pentru Ocuparea Forței de Muncă',
  dgaspc: 'Direcția Generală de Asistență Socială și Protecția Copilului',
};

/** Participants belong to the organisation that has a member of their name. */
export function resolutionOf(organisations: readonly Organisation[], year: Year): Resolution {
  const byName = new Map(organisations.flatMap((one) => one.members.map(({ name }) => [name, one] as const)));
  const mentions = organisationMentions(year).flatMap(({ id, name }) => {
    const named = byName.get(name);
    return named ? [[id, named] as const] : [];
  });
  return { organisations, byMention: new Map(mentions) };
}

export function figuresOf(values: Partial<Record<FigureId, number>>): Record<FigureId, Figure> {
  const entries = figureIds.map((id): [FigureId, Figure] => {
    const span = id === 'interregionalMeetings' && { span: { first: '2018-09-12', last: '2018-11-15' } };
    const evidence = values[id] ? [place('B4', 'Întâlniri')] : [];
    return [id, { value: values[id] ?? 0, evidence, units: values[id] ? ['iasi'] : [], ...span }];
  });
  return Object.fromEntries(entries) as Record<FigureId, Figure>;
}

export function sampleCounts(values: Partial<Record<FigureId, number>>): Counts {
  return {
    ...emptyCounts(),
    figures: figuresOf(values),
    months: months((month) => ({ local: month === 5 ? 2 : 0, interregional: month === 9 ? 1 : 0 })),
    counties: [{ county: 'IS', local: 2, interregional: 1, organisations: 5 }],
    forms: [
      { form: 'round-table', meetings: 1 },
      { form: undefined, meetings: 1 },
    ],
    institutionTypes: [
      {
        type: 'ajofm',
        kind: 'public',
        organisations: 2,
        units: ['iasi', 'vaslui'],
        organisationsByUnit: [1, 1],
      },
      { type: 'dgaspc', kind: 'public', organisations: 1, units: ['iasi'], organisationsByUnit: [1] },
      { kind: 'ngo', organisations: 1, units: ['iasi'], organisationsByUnit: [1] },
    ],
    units: ['iasi', 'vaslui'].map((unit) => ({
      unit,
      localMeetings: 1,
      publicStructures: 3,
      ngosAndPrivate: 1,
      participants: 9,
      difficulties: 2,
    })),
    domains: registries.domains.map(({ code }) => (code === 'acte-juridic' ? documents : emptyDomain(code))),
    difficulties: sampleDifficulties(),
    authorities: [
      { authority: 'Ministerul Afacerilor Interne', difficulties: ['acte-expirate', 'domiciliu'] },
    ],
  };
}

export function sampleDifficulties(): Difficulty[] {
  return [
    {
      id: 'acte-expirate',
      domain: 'acte-juridic',
      text: 'Persoanele liberate nu au act de identitate valabil, spune Ion Popescu (0721 123 456)',
      units: ['iasi', 'vaslui'],
      authorities: ['Ministerul Afacerilor Interne'],
      reports: [
        {
          unit: 'iasi',
          domain: 'acte-juridic',
          text: 'Lipsa actelor de identitate',
          proposal: 'Emiterea actelor înainte de liberare, la cererea lui Vlad Stefanescu',
          measure: 'operational',
          meetingId: 'iasi-2018-05-10',
          place: place('C4', 'Dificultăți'),
        },
        {
          unit: 'vaslui',
          domain: 'acte-juridic',
          text: 'Acte de identitate expirate',
          proposal: 'Modificarea legislatiei privind actele de identitate',
          measure: 'strategic',
          place: place('C5', 'Dificultăți'),
        },
      ],
    },
    {
      id: 'domiciliu',
      domain: 'acte-juridic',
      text: 'Lipsa unui domiciliu face imposibilă eliberarea cărții de identitate',
      units: ['iasi'],
      authorities: ['Ministerul Afacerilor Interne'],
      reports: [
        {
          unit: 'iasi',
          domain: 'acte-juridic',
          text: 'Lipsa domiciliului',
          place: place('C6', 'Dificultăți'),
        },
      ],
    },
  ];
}

/** The difficulties of the sample, the first of them reported in these words. */
export function difficultiesWith(text: string): Difficulty[] {
  const [first, ...others] = sampleDifficulties();
  if (!first) return [];
  return [{ ...first, reports: first.reports.map((report) => ({ ...report, text })) }, ...others];
}

const emptyDomain = (domain: string): Counts['domains'][number] => ({
  domain,
  reported: 0,
  distinct: 0,
  units: [],
  proposals: { strategic: 0, operational: 0, unstated: 0 },
  practices: [],
  indicators: [],
});

const row = { file: 'Iasi.xlsx', row: 4, entry: '4', place: place('A4'), unit: 'iasi' };

const documents: Counts['domains'][number] = {
  ...emptyDomain('acte-juridic'),
  reported: 3,
  distinct: 2,
  units: ['iasi', 'vaslui'],
  proposals: { strategic: 1, operational: 1, unstated: 0 },
  practices: [
    {
      ...row,
      domain: 'acte-juridic',
      title: 'Caravana actelor',
      description: 'Contact: ion.popescu@example.org',
      partners: 'SPCLEP Iași',
    },
  ],
  indicators: [
    {
      ...row,
      domain: 'acte-juridic',
      indicator: 'Acte eliberate',
      value: '112',
      measureUnit: 'acte',
      period: '2018',
    },
  ],
};

function months(of: (month: number) => { local: number; interregional: number }): Counts['months'] {
  return Array.from({ length: 12 }, (_, index) => ({ month: index + 1, ...of(index + 1) }));
}

function emptyCounts(): Counts {
  return {
    year: 2018,
    figures: figuresOf({ unitsInRegistry: registries.units.length }),
    unitsWithData: ['iasi', 'vaslui', 'aiud'],
    undecided: { organisations: [], kinds: [], difficulties: [] },
    months: months(() => ({ local: 0, interregional: 0 })),
    counties: [],
    forms: [],
    institutionTypes: [],
    units: [],
    domains: registries.domains.map(({ code }) => emptyDomain(code)),
    difficulties: [],
    authorities: [],
  };
}

export function organisation(
  id: string,
  kind: Organisation['kind'],
  spellings: Readonly<Record<string, string>>,
  code = 'only',
): Organisation {
  const members = Object.entries(spellings).map(([name, cell], index) => ({
    name,
    mentions: [`${id}-${index}`],
    places: [place(cell)],
    reason: { code: index === 0 ? 'only' : code, params: {} },
    confidence: 1,
  }));
  return { id, name: Object.keys(spellings)[0] ?? id, kind, kindCertain: true, county: 'IS', members };
}

export function sampleOrganisations(): Organisation[] {
  return [
    organisation('ajofm-is', 'public', { 'AJOFM Iași': 'C4', 'A.J.O.F.M. IASI': 'C9' }, 'same-spelling'),
    organisation('anofm', 'central', { ANOFM: 'C5' }),
    organisation('ong-alternative-is', 'ngo', { 'Asociația „Alternative”': 'C6' }),
    organisation('ong-popescu-ion', 'unknown', { 'Vasile Marinescu': 'C7' }),
    organisation('iasi', 'penitentiary', { 'Penitenciarul Iași': 'C8' }),
  ];
}

export function participant(name: string, cell: string, count = 1): Participant {
  return {
    organisation: name,
    county: 'IS',
    countyTyped: false,
    count,
    unit: 'iasi',
    rows: [
      { file: 'Iasi.xlsx', sheet: 'Participanți', row: 4, entry: '4', place: place(cell), unit: 'iasi' },
    ],
  };
}

export function meeting(id: string, change: Partial<Meeting>): Meeting {
  return {
    id,
    type: 'local',
    units: ['iasi'],
    days: { first: '2018-05-10', last: '2018-05-10' },
    county: 'IS',
    theme: 'Accesul pe piața muncii',
    reports: [],
    participants: [],
    ...change,
  };
}

export function sampleYear(): Year {
  return {
    year: 2018,
    meetings: [
      meeting('iasi-2018-05-10', {
        units: ['iasi', 'vaslui'],
        venue: 'Sala de consiliu',
        form: 'round-table',
        conclusions: 'Doamna Maria IONESCU-STAN va trimite lista, CNP 1850101123456.',
        participants: [
          participant('AJOFM Iași', 'C4', 2),
          participant('ANOFM', 'C5'),
          participant('Asociația „Alternative”', 'C6'),
          participant('Vasile Marinescu', 'C7'),
          participant('Penitenciarul Iași', 'C8', 3),
        ],
      }),
      meeting('iasi-2018-05-24', {
        theme: 'accesul pe piata muncii',
        participants: [participant('A.J.O.F.M. IASI', 'C9')],
      }),
      meeting('iasi-2018-09-12', {
        type: 'interregional',
        days: { first: '2018-09-12', last: '2018-09-13' },
        theme: 'Concluziile întâlnirilor locale',
      }),
    ],
    difficulties: [],
    practices: [],
    indicators: [],
    collaborations: [
      {
        ...row,
        activity: 'Târg de locuri de muncă',
        partners: 'AJOFM Iași',
        due: 'octombrie 2018',
        responsible: 'Gheorghe Necunoscutu',
      },
    ],
    coverage: registries.units.map(({ code }) =>
      code === 'iasi'
        ? { unit: code, files: ['Iasi.xlsx'], meetings: 3, participants: 9, difficulties: 3 }
        : noData(code),
    ),
    merges: [
      {
        reason: 'resent',
        kept: { file: 'Iasi.xlsx' },
        dropped: [{ file: 'Iasi (1).xlsx' }],
        units: ['iasi'],
        because: 'saved-later',
      },
    ],
  };
}

function noData(unit: string): Year['coverage'][number] {
  return { unit, files: [], meetings: 0, participants: 0, difficulties: 0 };
}

function sampleProblems(): Problem[] {
  return [
    finding(
      rules['date-readable'],
      place('B7', 'Întâlniri'),
      { table: 'meetings', column: 'date', reason: 'unreadable' },
      { found: '31.02.2018 Popescu Ion', rows: [7] },
    ),
    finding(
      rules['organisation-kind-clear'],
      place('C7'),
      { table: 'participants', column: 'organisation', kind: 'unknown' },
      { found: 'Vasile Marinescu' },
    ),
  ];
}
