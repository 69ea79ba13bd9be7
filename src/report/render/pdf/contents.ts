import type { Entry } from '../headings.js';
import { palette } from '../palette.js';
import type { BlockContext } from './blocks/context.js';
import type { Block, TableLayout, TextNode } from './content.js';
import type { Tag } from './engine/structure.js';
import { shown } from './inlines.js';
import { textWidth } from './theme.js';

const numberWidth = 30;

const layout: TableLayout = {
  hLineWidth: (line, { table }) => (line > 0 && line <= table.body.length ? 0.4 : 0),
  vLineWidth: () => 0,
  hLineColor: () => palette.hairline,
  hLineStyle: () => ({ dash: { length: 0.8, space: 2.2 } }),
  paddingLeft: () => 0,
  paddingRight: () => 0,
  paddingTop: () => 0.7,
  paddingBottom: () => 0.3,
};

/** The table of contents on a page of its own: each heading with the number of its page, both leading to it. */
export function contentsBlock(contents: BlockContext['contents'], { names }: BlockContext): Block[] {
  const title: TextNode = {
    text: shown(contents.label),
    tag: { type: 'H1' },
    style: 'heading1',
    margin: [0, 0, 0, 12],
    startsPage: true,
  };
  const body = contents.entries.map((entry) => row(entry, names.get(entry.heading) ?? ''));
  if (body.length === 0) return [title];
  const widths = [textWidth - numberWidth, numberWidth];
  const rowTags: Tag[] = [{ type: 'TOCI' }, { type: 'Reference' }];
  return [title, { table: { headerRows: 0, widths, body, rowTags }, tag: { type: 'TOC' }, layout }];
}

function row({ text, depth }: Entry, id: string): Block[] {
  const chapter = depth === 1;
  const top = chapter ? 1.5 : 0;
  const look = { fontSize: 9, lineHeight: 0.88, ...(chapter && { bold: true, color: palette.accent }) };
  const linkLabel = { text: shown(text) };
  return [
    { text: shown(text), linkToDestination: id, linkLabel, margin: [(depth - 1) * 14, top, 12, 0], ...look },
    { pageReference: id, linkLabel, alignment: 'right', margin: [0, top, 0, 0], ...look },
  ];
}
