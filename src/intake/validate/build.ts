import type { TableKind } from '../../field/contract/tables.js';
import { measureWords, meetingTypeWords, organisationKindWords } from '../../field/contract/words.js';
import { authorityOfDomain } from '../../field/registries/registries.js';
import { plainAmount } from '../../text/amounts.js';
import { readDomain } from './domains.js';
import { countyKey, unitInCell } from './file-facts.js';
import { readForm } from './forms.js';
import { listedUnits } from './listed-units.js';
import type {
  CollaborationRecord,
  DifficultyRecord,
  IndicatorRecord,
  Located,
  MeetingRecord,
  MeetingReference,
  ParticipantRecord,
  PracticeRecord,
  RecordsByTable,
} from './records.js';
import type { Row } from './row.js';
import type { FileFacts } from './rule.js';
import { readEntry, readNumber } from './values.js';

/** Makes the record of a row in which no rule found an error; nothing where a value that rules ask for is missing. */
type Build<K extends TableKind> = (row: Row, file: FileFacts) => RecordsByTable[K][number] | undefined;

/** The column whose cell stands for the row in evidence. */
const evidenceKeys: Readonly<Record<TableKind, string>> = {
  meetings: 'date',
  participants: 'organisation',
  difficulties: 'difficulty',
  practices: 'title',
  indicators: 'indicator',
  collaborations: 'activity',
};

/** How each table's rows become records. */
export const builders: { readonly [K in TableKind]: Build<K> } = {
  meetings: buildMeeting,
  participants: buildParticipant,
  difficulties: buildDifficulty,
  practices: buildPractice,
  indicators: buildIndicator,
  collaborations: buildCollaboration,
};

function located(row: Row, file: FileFacts): Located | undefined {
  const unit = file.unitOf(row);
  if (!unit) return undefined;
  return {
    file: row.table.file,
    ...(row.table.sheet !== undefined && { sheet: row.table.sheet }),
    row: row.number,
    entry: row.row.key,
    place: row.place(evidenceKeys[row.kind]),
    unit: unit.code,
  };
}

function buildMeeting(row: Row, file: FileFacts): MeetingRecord | undefined {
  const at = located(row, file);
  const days = row.days();
  const theme = row.text('theme');
  if (!at || !days || theme === undefined) return undefined;
  const form = readFormOf(row);
  const attendance = numberOf(row, 'attendance');
  return {
    ...at,
    type: readEntry(row.text('type') ?? '', meetingTypeWords) ?? 'local',
    coorganisers: coorganisersOf(row, file, at.unit),
    days,
    county: countyOf(row, file) ?? file.unitOf(row)?.county_code ?? '',
    theme,
    ...texts(row, { code: 'code', venue: 'place', conclusions: 'conclusions' }),
    ...(form && { form }),
    ...(attendance !== undefined && { attendance, attendancePlace: row.place('attendance') }),
  };
}

function readFormOf(row: Row): MeetingRecord['form'] {
  const text = row.text('form');
  return text === undefined ? undefined : (readForm(text) ?? 'other');
}

function coorganisersOf(row: Row, file: FileFacts, host: string): string[] {
  const own = row.table.unitHint?.unit;
  const codes = listedUnits(row.text('coorganisers') ?? '').map((name) => unitInCell(name, file, own)?.code);
  return [...new Set(codes)].filter((code) => code !== undefined).filter((code) => code !== host);
}

function buildParticipant(row: Row, file: FileFacts): ParticipantRecord | undefined {
  const at = located(row, file);
  const organisation = row.text('organisation');
  if (!at || organisation === undefined) return undefined;
  const typedKind = readEntry(row.text('kind') ?? '', organisationKindWords);
  const county = countyOf(row, file);
  return {
    ...at,
    meeting: referenceOf(row),
    organisation: bareName(organisation),
    ...texts(row, { person: 'person' }),
    ...(typedKind && { typedKind }),
    ...(county !== undefined && { county }),
    count: numberOf(row, 'count') ?? 1,
    ...(row.cell('count') && { countPlace: row.place('count') }),
  };
}

/** A name without what a list set around it: a bullet, a dash, a semicolon. */
function bareName(text: string): string {
  return text.replace(/^[\s•·▪◦●■‣➢►*–—-]+(?=[^\s])|[\s;,]+$/gu, '') || text;
}

function buildDifficulty(row: Row, file: FileFacts): DifficultyRecord | undefined {
  const at = located(row, file);
  const domain = domainOf(row, file);
  const difficulty = row.text('difficulty');
  if (!at || domain === undefined || difficulty === undefined) return undefined;
  const measure = readEntry(row.text('measure') ?? '', measureWords);
  return {
    ...at,
    ...optionalReference(row),
    domain,
    difficulty,
    authority: authorityIn(row, file) ?? authorityOfDomain(file.registries, domain, file.year ?? 0),
    ...texts(row, { proposal: 'proposal' }),
    ...(row.cell('proposal') && { proposalPlace: row.place('proposal') }),
    ...(measure && { measure }),
  };
}

/** A person is no authority. */
function authorityIn(row: Row, { isPerson }: FileFacts): string | undefined {
  const text = row.text('authority');
  return text === undefined || isPerson(text) ? undefined : text;
}

function buildPractice(row: Row, file: FileFacts): PracticeRecord | undefined {
  const at = located(row, file);
  const domain = domainOf(row, file);
  const title = row.text('title');
  if (!at || domain === undefined || title === undefined) return undefined;
  const described = texts(row, { description: 'description', partners: 'partners' });
  return { ...at, ...optionalReference(row), domain, title, ...described };
}

function buildIndicator(row: Row, file: FileFacts): IndicatorRecord | undefined {
  const at = located(row, file);
  const domain = domainOf(row, file);
  const indicator = row.text('indicator');
  const value = row.text('value');
  if (!at || domain === undefined || indicator === undefined || value === undefined) return undefined;
  const amount = plainAmount(value, row.cell('value')?.value.type === 'number');
  return {
    ...at,
    domain,
    indicator,
    value: amount,
    ...texts(row, { measureUnit: 'measureUnit', period: 'period' }),
  };
}

function buildCollaboration(row: Row, file: FileFacts): CollaborationRecord | undefined {
  const at = located(row, file);
  const activity = row.text('activity');
  if (!at || activity === undefined) return undefined;
  const terms = texts(row, { partners: 'partners', due: 'due', responsible: 'responsible' });
  return { ...at, ...optionalReference(row), activity, ...terms };
}

function referenceOf(row: Row): MeetingReference {
  const days = row.kind === 'meetings' ? undefined : row.days();
  const pointing = ['meeting', 'date'].find((key) => row.cell(key));
  return {
    ...texts(row, { code: 'meeting' }),
    ...(days && { days }),
    ...(row.row.meetingAt && { at: row.row.meetingAt }),
    ...(pointing && { place: row.place(pointing) }),
  };
}

function optionalReference(row: Row): { meeting?: MeetingReference } {
  const meeting = referenceOf(row);
  return Object.keys(meeting).length > 0 ? { meeting } : {};
}

function domainOf(row: Row, file: FileFacts): string | undefined {
  const text = row.text('domain');
  return text === undefined ? undefined : readDomain(text, file.registries)?.code;
}

function countyOf(row: Row, file: FileFacts): string | undefined {
  const text = row.text('county');
  return text === undefined ? undefined : file.counties.get(countyKey(text))?.code;
}

function numberOf(row: Row, key: string): number | undefined {
  const cell = row.cell(key);
  return cell && readNumber(cell);
}

/** The texts of columns that may be empty, under the record's names; those of empty cells are left out. */
function texts<N extends string>(row: Row, keys: Readonly<Record<N, string>>): { [name in N]?: string } {
  const filled: { [name in N]?: string } = {};
  for (const name in keys) {
    const text = row.text(keys[name]);
    if (text !== undefined) filled[name] = text;
  }
  return filled;
}
