import {
  AlignmentType,
  BorderStyle,
  type FileChild,
  Paragraph,
  type ParagraphChild,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import type { Table as TableNode } from 'mdast';
import type { Language } from '../../../model/language.js';
import { formatNumber } from '../../../text/numbers.js';
import type { BarChart, FigureCards } from '../../compose/document.js';
import { cardRows } from '../cards.js';
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

/** A table below its caption. */
export function captioned(node: TableNode, context: Context): FileChild[] {
  const caption = context.captions.get(node);
  const rows = node.children.map(({ children, data }, row) =>
    children.map((cell, index) => ({
      children: runs(cell.children, context, row === 0 || data?.isTotal ? { bold: true } : {}),
      isNumber: node.align?.[index] === 'right',
    })),
  );
  return [
    ...(caption === undefined ? [] : [new Paragraph({ text: oneLine(caption), style: 'Caption' })]),
    tableOf(rows, node.data?.widths),
    new Paragraph({}),
  ];
}

/** Columns without widths share the text equally. */
function tableOf(rows: readonly (readonly Cell[])[], relative?: readonly number[]): Table {
  const columns = rows[0]?.length ?? 1;
  const shares = relative ?? Array.from({ length: columns }, () => 1);
  const whole = shares.reduce((sum, share) => sum + share, 0);
  const widths = shares.map((share) => Math.round((textWidth * share) / whole));
  return new Table({
    columnWidths: widths,
    width: { size: textWidth, type: WidthType.DXA },
    borders,
    rows: rows.map((cells, index) => tableRow(cells, widths, index === 0)),
  });
}

function tableRow(cells: readonly Cell[], widths: readonly number[], isHeader: boolean): TableRow {
  return new TableRow({
    tableHeader: isHeader,
    cantSplit: isHeader,
    children: cells.map(
      ({ children, isNumber }, index) =>
        new TableCell({
          width: { size: widths[index] ?? 0, type: WidthType.DXA },
          margins: { top: 40, bottom: 40, left: 80, right: 80 },
          ...(isHeader && { shading: { fill: colour('tint') } }),
          children: [
            new Paragraph({
              style: 'Cell',
              alignment: isNumber ? AlignmentType.RIGHT : AlignmentType.LEFT,
              children,
            }),
          ],
        }),
    ),
  });
}

/** A category a row, a series a column. */
export function numbersOf(chart: BarChart, caption: string, language: Language): Table {
  const text = (value: string, isNumber: boolean, bold = false): Cell => ({
    children: [new TextRun({ text: oneLine(value), bold })],
    isNumber,
  });
  const header = [text(caption, false, true), ...chart.series.map(({ name }) => text(name, true, true))];
  const rows = chart.categories.map((category, index) => [
    text(category, false),
    ...chart.series.map(({ values }) => text(formatNumber(values[index] ?? 0, language), true)),
  ]);
  return tableOf([header, ...rows], [3, ...chart.series.map(() => 1)]);
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
