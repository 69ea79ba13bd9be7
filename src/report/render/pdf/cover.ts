import type { DocumentMeta } from '../../compose/document.js';
import { imprintLines } from '../imprint.js';
import { palette } from '../palette.js';
import type { Block, TextNode } from './content.js';
import { shown } from './inlines.js';
import { page, textWidth } from './theme.js';

const paragraph = { type: 'P' } as const;

/** Left free at the head of the cover for the emblem of who publishes. */
const emblemHeight = 64;

/** Between the lines at the foot of the cover. */
const lineStep = 16;

/** What a document begins with: a letter its head and whom it addresses, any other a cover. */
export function opening(meta: DocumentMeta): Block[] {
  return meta.addressee === undefined ? cover(meta) : letterhead(meta, meta.addressee);
}

function letterhead(meta: DocumentMeta, addressee: string): Block[] {
  const lines = imprintLines(meta);
  return [
    ...publisherLines(meta),
    rule(textWidth, 0.8, palette.hairline, 8),
    { text: shown(lines.join(' · ')), tag: paragraph, style: 'coverNote', margin: [0, 0, 0, 26] },
    {
      text: shown(addressee),
      tag: paragraph,
      style: 'heading2',
      alignment: 'right',
      margin: [120, 0, 0, 26],
    },
    { text: shown(meta.title), tag: paragraph, style: 'heading2', margin: [0, 0, 0, 4] },
    { text: shown(meta.subtitle), tag: paragraph, style: 'coverNote', margin: [0, 0, 0, 16] },
  ];
}

/** The cover: room for an emblem, who publishes, the year large, what it is, and at its foot where and when. */
function cover(meta: DocumentMeta): Block[] {
  return [
    rule(0, 0.1, palette.paper, emblemHeight),
    ...publisherLines(meta),
    rule(textWidth, 0.8, palette.hairline, 110),
    { text: String(meta.year), tag: paragraph, style: 'coverYear', margin: [0, 0, 0, 6] },
    rule(56, 3, palette.accent, 22),
    { text: shown(meta.title), tag: paragraph, style: 'coverTitle', margin: [0, 0, 20, 14] },
    { text: shown(meta.subtitle), tag: paragraph, style: 'coverSubtitle', margin: [0, 0, 60, 0] },
    ...footLines(imprintLines(meta)),
  ];
}

function publisherLines({ ministry, author }: DocumentMeta): TextNode[] {
  const names = [ministry, author].filter((name) => name !== undefined && name !== '');
  return names.map((name, index) => ({
    text: shown(name ?? ''),
    tag: paragraph,
    style: 'coverNote',
    bold: index === names.length - 1,
    color: palette.accent,
    margin: [0, 0, 0, index === names.length - 1 ? 10 : 2],
  }));
}

/** They stand at the foot of the page, however long the title is. */
function footLines(lines: readonly string[]): TextNode[] {
  const foot = page.height - page.margins.bottom - 24;
  return lines.map((line, index) => ({
    text: shown(line),
    tag: paragraph,
    style: 'coverNote',
    absolutePosition: { x: page.margins.left, y: foot - (lines.length - 1 - index) * lineStep },
  }));
}

function rule(length: number, lineWidth: number, lineColor: string, below: number): Block {
  return {
    canvas: [{ type: 'line', x1: 0, y1: 0, x2: length, y2: 0, lineWidth, lineColor }],
    margin: [0, 0, 0, below],
  };
}
