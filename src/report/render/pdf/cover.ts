import { formatDay } from '../../../text/dates.js';
import type { DocumentMeta } from '../../compose/document.js';
import { palette } from '../palette.js';
import type { Block } from './content.js';
import { shown } from './inlines.js';
import { page, textWidth } from './theme.js';

const paragraph = { type: 'P' } as const;

/** Where the day stands, however long the title is. */
const foot = { x: page.margins.left, y: page.height - page.margins.bottom - 24 };

/** The cover: who publishes, the year large, what it is, and a day. */
export function cover(meta: DocumentMeta): Block[] {
  return [
    {
      text: shown(meta.author),
      tag: paragraph,
      style: 'coverNote',
      bold: true,
      color: palette.accent,
      margin: [0, 0, 0, 10],
    },
    rule(textWidth, 0.8, palette.hairline, 168),
    { text: String(meta.year), tag: paragraph, style: 'coverYear', margin: [0, 0, 0, 6] },
    rule(56, 3, palette.accent, 22),
    { text: shown(meta.title), tag: paragraph, style: 'coverTitle', margin: [0, 0, 20, 14] },
    { text: shown(meta.subtitle), tag: paragraph, style: 'coverSubtitle', margin: [0, 0, 60, 0] },
    {
      text: dayOf(meta),
      tag: paragraph,
      style: 'coverNote',
      absolutePosition: foot,
    },
  ];
}

/** The day of issue, else the day up to which the data reach, which says so. */
function dayOf({ issued, dataDay, language, labels }: DocumentMeta): string {
  return issued === undefined
    ? labels.dataUntil.replace('{day}', formatDay(dataDay, language))
    : formatDay(issued, language);
}

function rule(length: number, lineWidth: number, lineColor: string, below: number): Block {
  return {
    canvas: [{ type: 'line', x1: 0, y1: 0, x2: length, y2: 0, lineWidth, lineColor }],
    margin: [0, 0, 0, below],
  };
}
