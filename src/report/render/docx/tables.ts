import {
  AlignmentType,
  BorderStyle,
  type FileChild,
  Paragraph,
  type ParagraphChild,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import type { Table as TableNode } from 'mdast';
import type { FigureCards } from '../../compose/document.js';
import { cardRows } from '../cards.js';
import { fitTable } from '../pdf/blocks/table-fit.js';
import { oneLine } from '../text.js';
import type { Context } from './context.js';
import { runs } from './inlines.js';
import { colour } from './styles.js';

interface Cell {
  readonly children: readonly ParagraphChild[];
  readonly isNumber: boolean;
}

const line = { style: BorderStyle.SINGLE, size: 4, color: colour('hairline') };
const none = { style: BorderStyle.NONE, size: 0, color: 'auto' };
const borders = {
  top: line,
  bottom: line,
  left: none,
  right: none,
  insideVertical: none,
  insideHorizontal: line,
};
/** The width of the text, in twentieths of a point. */
const textWidth = 9638;

/** Longer tables are lists to look something up in, and set smaller. */
const ordinaryRows = 36;

/** To the left and right of the text of a cell; many columns need the room. */
const cellMarginOf = (columns: number) => (columns < 9 ? 80 : 40);

/** A table below its caption, its columns wide enough for their words; the head comes again on each page. */
export function captioned(node: TableNode, context: Context): FileChild[] {
  const caption = context.captions.get(node);
  const columns = [...Array(Math.max(...node.children.map(({ children }) => children.length))).keys()];
  const cellMargin = cellMarginOf(columns.length);
  const available = (textWidth - columns.length * 2 * cellMargin) / twips / roomier;
  const { fontSize, widths } = fitTable(node, columns, available, node.children.length > ordinaryRows);
  const style = fontSize < smallest ? 'SmallCell' : 'Cell';
  const rows = node.children.map(({ children, data }, row) =>
    children.map((cell, index) => ({
      children: runs(cell.children, context, row === 0 || data?.isTotal ? { bold: true } : {}),
      isNumber: node.align?.[index] === 'right',
    })),
  );
  const wide = widths.map((width) => Math.round(width * roomier * twips) + 2 * cellMargin);
  return [
    ...(caption === undefined ? [] : [new Paragraph({ text: oneLine(caption), style: 'Caption' })]),
    new Table({
      columnWidths: wide,
      layout: TableLayoutType.FIXED,
      width: { size: wide.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
      borders,
      rows: rows.map((cells, index) => tableRow(cells, wide, style, index === 0)),
    }),
    new Paragraph({}),
  ];
}

/** Whoever opens the file may have another, wider face: words are given as much more room. */
const roomier = 1.15;

/** A point in the unit of the format. */
const twips = 20;

/** In points: what needs a smaller size than this stands in the style of small cells. */
const smallest = 8.5;

/** The head stays with the first row of the table. */
function tableRow(
  cells: readonly Cell[],
  widths: readonly number[],
  style: string,
  isHeader: boolean,
): TableRow {
  return new TableRow({
    tableHeader: isHeader,
    cantSplit: true,
    children: cells.map(
      ({ children, isNumber }, index) =>
        new TableCell({
          width: { size: widths[index] ?? 0, type: WidthType.DXA },
          margins: {
            top: 40,
            bottom: 40,
            left: cellMarginOf(cells.length),
            right: cellMarginOf(cells.length),
          },
          ...(isHeader && { shading: { fill: colour('tint') } }),
          children: [
            new Paragraph({
              style,
              keepNext: isHeader,
              alignment: isNumber ? AlignmentType.RIGHT : AlignmentType.LEFT,
              children,
            }),
          ],
        }),
    ),
  });
}

/** Headline figures side by side: the value large, what it counts below. */
export function cardTable({ cards }: FigureCards): Table {
  const rows = cardRows(cards);
  const columns = Math.max(...rows.map(({ length }) => length));
  return new Table({
    width: { size: textWidth, type: WidthType.DXA },
    columnWidths: Array.from({ length: columns }, () => Math.round(textWidth / columns)),
    borders: { ...borders, top: none, bottom: none, insideHorizontal: none },
    rows: rows.map(
      (row) =>
        new TableRow({
          cantSplit: true,
          children: row.map(
            ({ value, label, detail }) =>
              new TableCell({
                width: { size: Math.round(textWidth / columns), type: WidthType.DXA },
                margins: { top: 120, bottom: 120, left: 120, right: 120 },
                shading: { fill: colour('tint') },
                children: [
                  new Paragraph({
                    style: 'Cell',
                    children: [
                      new TextRun({ text: oneLine(value), bold: true, size: 36, color: colour('accent') }),
                    ],
                  }),
                  new Paragraph({ style: 'Cell', text: oneLine(label) }),
                  new Paragraph({
                    style: 'Cell',
                    children: [new TextRun({ text: oneLine(detail), size: 15 })],
                  }),
                ],
              }),
          ),
        }),
    ),
  });
}
