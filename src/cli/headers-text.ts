import { columnDefinition } from '../field/contract/tables.js';
import type { HeaderCellReading, HeaderReading } from '../intake/recognise/header-reading.js';
import type { Language } from '../model/language.js';
import { formatPlace } from '../model/place.js';
import { type HeaderSentences, headerSentences } from '../sentences/headers.js';
import { maskPersonalData } from '../text/personal-data.js';
import type { World } from './world.js';

/** A header of more cells is no header that people can read. */
const cellsMax = 100;
/** Longer headers are cut: the cell is named anyway. */
const headerLettersMax = 60;

/** Writes for people which header became which column and why, table by table. */
export function headersText(
  headers: readonly HeaderReading[],
  language: Language,
  world: Pick<World, 'colour'>,
): string {
  const say = headerSentences[language];
  const title = world.colour.cyan.bold(say.title);
  if (headers.length === 0) return `${title}\n\n  ${say.none}`;
  return [title, ...headers.map((header) => headerText(header, say))].join('\n\n');
}

function headerText({ place, tables, cells }: HeaderReading, say: HeaderSentences): string {
  const kinds = tables.map(({ kind }) => kind);
  const unusable = tables.filter(({ usable }) => !usable).map(({ kind }) => kind);
  const missing = tables.flatMap(({ kind, missing: keys }) =>
    keys.map((key) => `    ${say.missing(columnDefinition(kind, key)?.header ?? key, kind)}`),
  );
  const shown = cells.slice(0, cellsMax);
  const width = Math.max(...shown.map(({ address }) => address.length));
  const lines = shown.map((cell) => `    ${cell.address.padEnd(width)}  ${cellText(cell, say)}`);
  const more = cells.length > cellsMax ? [`    ${say.more(cells.length - cellsMax)}`] : [];
  return [`  ${formatPlace(place)}  ${say.tables(kinds, unusable)}`, ...lines, ...more, ...missing].join(
    '\n',
  );
}

function cellText({ text, became }: HeaderCellReading, say: HeaderSentences): string {
  const oneLine = maskPersonalData(text).replaceAll('\n', ' ');
  const shown = oneLine.length > headerLettersMax ? `${oneLine.slice(0, headerLettersMax - 1)}…` : oneLine;
  const header = 'key' in became ? (columnDefinition(became.kind, became.key)?.header ?? became.key) : '';
  return `„${shown}” ${say.became(became, header)}`;
}
