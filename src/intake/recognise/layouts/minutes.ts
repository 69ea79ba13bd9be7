import { onlyDay } from '../../../text/find-days.js';
import { foldText } from '../../../text/fold.js';
import type { Cell, Sheet } from '../../read/book.js';
import { type PlainTable, virtual, virtualColumn } from '../plain-table.js';
import type { Know } from '../regions.js';
import type { TableCell } from '../table.js';

const announces =
  /intalnir|intrunir|minut|proces ?-? ?verbal|m(?:asa|esei) rotund|eveniment|sedint|reuniun|dezbater|conferint|seminar|atelier|grup(?:ului)? de lucru|schimb(?:ului)? de experient/;
const quotedTheme = /(?:tem[aă]|tematica|subiectul|titlul|denumirea?)\s*[:–-]?\s*[„"«]([^”"»]{4,200})[”"»]/iu;
const statedTheme = /(?:cu tema|tema[: ]|tematica[: ]|pe tema)\s*[:–-]?\s*([^.;,(„"]{6,160})/iu;
const anyQuoted = /[„"«]([^”"»]{8,200})[”"»]/u;
const statedPlace =
  /(?:la|în) ((?:sala|sediul|biblioteca|prim[aă]ria|casa|centrul|clubul|c[aă]minul|incinta)[^,.;()]{3,80})/iu;

/**
 * The meeting that a line tells in prose, as minutes and titles do: „Încheiat astăzi, 26 martie 2019, cu ocazia
 * întâlnirii locale cu tema „…”, desfășurată la …”. Nothing where it names no single day or no theme.
 */
export function meetingInProse(sheet: Sheet, cell: Cell, know: Know): PlainTable | undefined {
  if (cell.value.type !== 'text' || cell.text.length < 25 || !announces.test(foldText(cell.text)))
    return undefined;
  const day = onlyDay(cell.text);
  const theme = (quotedTheme.exec(cell.text) ??
    statedTheme.exec(cell.text) ??
    anyQuoted.exec(cell.text))?.[1]?.trim();
  if (!day || theme === undefined) return undefined;
  const outside = cell.text.replace(theme, ' ');
  const told: [number, string, string | undefined][] = [
    [virtual.date, 'Data', day.text],
    [virtual.theme, 'Tematica', theme],
    [virtual.place, 'Locul desfășurării', statedPlace.exec(outside)?.[1]?.trim()],
    [virtual.form, 'Forma', formIn(outside, know)],
    [virtual.type, 'Tip întâlnire', typeIn(outside, know)],
  ];
  const held = told.flatMap(([id, words, text]) => (text === undefined ? [] : [{ id, words, text }]));
  const cells = held.map(({ id, text }): [number, TableCell] => [
    id,
    { cell: { ...cell, text }, from: 'typed' },
  ]);
  return {
    sheet,
    columns: held.map(({ id, words }) => virtualColumn(id, words)),
    rows: [{ number: cell.row, key: String(cell.row), cells: new Map(cells) }],
    headerRows: [cell.row],
    above: [],
    separators: [],
    layout: 'form',
  };
}

function formIn(text: string, know: Know): string | undefined {
  const named = /(?:form[aă] de|sub forma unei|sub forma unui|\()\s*([\p{L} ]{4,40})/iu
    .exec(text)?.[1]
    ?.trim();
  return named !== undefined && know.senses.is({ text: named, value: { type: 'text' } } as Cell, 'form')
    ? named
    : undefined;
}

/** Only what is told outright: a local meeting needs no word. */
function typeIn(text: string, know: Know): string | undefined {
  return know.senses.says(text, 'type:interregional') && !know.senses.says(text, 'type:local')
    ? 'interregională'
    : undefined;
}
