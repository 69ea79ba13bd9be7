import type { Table, TableCell } from 'mdast';
import { palette } from '../../palette.js';
import { typeface } from '../../typeface/noto-sans.js';
import type { Block, Run, TableLayout, TableNode, TextNode } from '../content.js';
import { runs, shown } from '../inlines.js';
import { textHeight, textWidth } from '../theme.js';
import type { BlockContext } from './context.js';
import { fitTable } from './table-fit.js';

const padding = 4;

const layout: TableLayout = {
  hLineWidth: (line, node) => (isEdge(line, node) ? 0.8 : 0.4),
  vLineWidth: () => 0,
  hLineColor: (line, node) => (isEdge(line, node) ? palette.accent : palette.hairline),
  paddingLeft: () => padding,
  paddingRight: () => padding,
  paddingTop: () => 3,
  paddingBottom: () => 3.5,
  fillColor: (row, { table }) => (row < table.headerRows ? palette.tint : null),
};

function isEdge(line: number, { table }: TableNode): boolean {
  return line === 0 || line === table.headerRows || line === table.body.length;
}

/** A table below its caption; the header comes again on each page. */
export function tableBlock(node: Table, context: BlockContext): Block {
  const caption = context.captions.get(node);
  const title: TextNode[] =
    caption === undefined
      ? []
      : [
          {
            text: shown(caption),
            tag: { type: 'Caption' },
            style: 'caption',
            margin: [0, 8, 0, 5],
            keepWithNext: true,
          },
        ];
  return { stack: [...title, grid(node, context)], tag: { type: 'Table' }, margin: [0, 0, 0, 14] };
}

function grid(node: Table, context: BlockContext): TableNode {
  const columns = Math.max(...node.children.map((row) => row.children.length));
  const { fontSize, widths } = fitTable(node, columns, textWidth - columns * 2 * padding);
  const body = node.children.map((row, index) =>
    Array.from({ length: columns }, (_, column) => {
      const alignment = node.align?.[column] ?? 'left';
      return cellBlock(row.children[column], { heads: index === 0, alignment }, context);
    }),
  );
  const headerRows = repeats(body[0] ?? [], widths, fontSize) ? 1 : 0;
  return {
    table: { headerRows, widths: [...widths], body, rowTags: [{ type: 'TR' }] },
    layout,
    fontSize,
    lineHeight: 1,
  };
}

interface Look {
  readonly heads: boolean;
  readonly alignment: 'left' | 'right' | 'center';
}

function cellBlock(node: TableCell | undefined, { heads, alignment }: Look, context: BlockContext): TextNode {
  const text = runs(node?.children ?? [], context);
  if (!heads) return { text, tag: { type: 'TD' }, alignment };
  return { text, tag: { type: 'TH', scope: 'Column' }, alignment, bold: true, color: palette.accent };
}

/** A header that would fill a third of each page is set once, as a row. */
function repeats(header: readonly TextNode[], widths: readonly number[], fontSize: number): boolean {
  const lines = header.map(({ text }, column) => {
    const line = typeof text === 'string' ? text : text.map((run: Run) => run.text).join('');
    return typeface('bold').widthOf(line, fontSize) / (widths[column] ?? 1);
  });
  return Math.max(0, ...lines) * fontSize * 1.6 < textHeight / 3;
}
