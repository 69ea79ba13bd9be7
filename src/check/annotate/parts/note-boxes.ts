import type { NotedMark } from './comments.js';
import { columnOf, type SheetLayout } from './sheet-layout.js';

const namespaces =
  'xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"';

/** A drawing without notes yet: it says which blocks of 1,024 numbers its boxes will take, after the first of all. */
export function emptyDrawing(boxes: number): string {
  const blocks = Array.from({ length: Math.ceil((boxes + 1) / 1024) }, (_, index) => index + 1);
  return `<xml ${namespaces}><o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="${blocks.join(',')}"/></o:shapelayout></xml>`;
}

const boxType =
  '<v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe">' +
  '<v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>';

/**
 * Adds a box for each note to a sheet's drawing. What Excel writes there is not always well-formed XML, so that it is
 * edited as text. Nothing where the drawing is not one that Excel would write.
 */
export function addNoteBoxes(
  drawing: string,
  marks: readonly NotedMark[],
  layout: SheetLayout,
): string | undefined {
  const end = drawing.lastIndexOf('</xml>');
  const root = /<xml[^>]*>/.exec(drawing)?.[0] ?? '';
  if (end < 0 || !['v', 'o', 'x'].every((prefix) => root.includes(`xmlns:${prefix}=`))) return undefined;
  const numbers = [...drawing.matchAll(/_x0000_s(\d{1,9})\b/g)].map(([, number]) => Number(number));
  const first = numbers.reduce((most, number) => Math.max(most, number), 1024) + 1;
  const boxes = marks.map((mark, index) => boxXml(mark, first + index, layout));
  const type = drawing.includes('id="_x0000_t202"') ? '' : boxType;
  return drawing.slice(0, end) + type + boxes.join('') + drawing.slice(end);
}

function boxXml({ note, row, column }: NotedMark, number: number, layout: SheetLayout): string {
  const anchor = anchorOf(row, column, linesOf(note.map(({ text }) => text)), layout);
  return (
    `<v:shape id="_x0000_s${number}" type="#_x0000_t202" style="position:absolute;width:${boxWidth * 0.75}pt;` +
    'z-index:1;visibility:hidden" fillcolor="#ffffe1" o:insetmode="auto"><v:fill color2="#ffffe1"/>' +
    '<v:shadow on="t" color="black" obscured="t"/><v:path o:connecttype="none"/>' +
    '<v:textbox style="mso-direction-alt:auto"><div style="text-align:left"></div></v:textbox>' +
    `<x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>${anchor.join(', ')}</x:Anchor>` +
    `<x:AutoFill>False</x:AutoFill><x:Row>${row - 1}</x:Row><x:Column>${column - 1}</x:Column></x:ClientData></v:shape>`
  );
}

/** Of a box, in pixels. */
const boxWidth = 320;
const lineHeight = 15;
/** Characters that fit a line of it. */
const lineLength = 52;
const lastColumn = 16_383;
const lastRow = 1_048_575;

function linesOf(paragraphs: readonly string[]): number {
  return paragraphs.reduce((sum, text) => sum + Math.max(1, Math.ceil(text.length / lineLength)), 0);
}

/** Where a box stands: from which column, row and pixel within them to which, beside its cell. */
function anchorOf(row: number, column: number, lines: number, layout: SheetLayout): number[] {
  const left = Math.min(column, lastColumn - 8);
  const top = Math.min(Math.max(row - 2, 0), lastRow - 100);
  const heightOf = (index: number) =>
    Math.round((layout.rowHeights.get(index + 1) ?? layout.defaultRowHeight) * (4 / 3));
  const widthOf = (index: number) =>
    Math.round((columnOf(layout, index + 1)?.width ?? layout.defaultColumnWidth) * 7 + 5);
  const right = walk(left, boxWidth + 12, widthOf, lastColumn);
  const bottom = walk(top, lines * lineHeight + 16, heightOf, lastRow);
  return [left, 12, top, 8, ...right, ...bottom];
}

/** The column or row in which a length from the start of another one ends, and how far in it, in pixels. */
function walk(
  from: number,
  pixels: number,
  sizeOf: (index: number) => number,
  last: number,
): [index: number, rest: number] {
  let index = from;
  let rest = pixels;
  for (let size = sizeOf(index); rest > size && index < Math.min(from + 100, last); size = sizeOf(index)) {
    rest -= size;
    index += 1;
  }
  return [index, rest];
}
