import type { DocumentMeta } from '../../compose/document.js';
import { palette } from '../palette.js';
import { typeface } from '../typeface/noto-sans.js';
import type { Block, TextNode } from './content.js';
import { shown } from './inlines.js';
import { page, styles, textWidth } from './theme.js';

/** A chapter's heading after the layout, which tells where it stands. */
export type PlacedHeading = TextNode & {
  readonly positions?: readonly { readonly pageNumber: number; readonly top: number }[];
};

/** What stands above and below the text of each page but the cover. */
export interface RunningHeads {
  readonly header: (page: number, pages: number) => Block | undefined;
  readonly footer: (page: number, pages: number) => Block | undefined;
}

/** The title of the report and the chapter above, the page's number below. */
export function runningHeads(meta: DocumentMeta, chapters: readonly PlacedHeading[]): RunningHeads {
  return {
    header: (number) => (number === 1 ? undefined : header(meta, chapterOn(number, chapters))),
    footer: (number, pages) => (number === 1 ? undefined : footer(meta, number, pages)),
  };
}

/** The chapter that the page begins with. */
function chapterOn(number: number, chapters: readonly PlacedHeading[]): string {
  const begun = chapters.filter(({ positions }) => {
    const [place] = positions ?? [];
    if (place === undefined || place.pageNumber > number) return false;
    return place.pageNumber < number || place.top < page.margins.top + 1;
  });
  return begun.at(-1)?.outlineText ?? '';
}

function header(meta: DocumentMeta, chapter: string): Block {
  const half = textWidth / 2 - 8;
  const title = shortened(shown(meta.shortTitle), half);
  return {
    stack: [
      {
        columns: [
          { text: title, width: half },
          { text: shortened(chapter, half), width: half, alignment: 'right' },
        ],
        columnGap: 16,
        style: 'running',
      },
      { canvas: [line()], margin: [0, 5, 0, 0] },
    ],
    margin: [page.margins.left, 32, page.margins.right, 0],
  };
}

/** Running heads are one line each; a longer title ends in an ellipsis. */
function shortened(text: string, width: number): string {
  const fits = (line: string) => typeface('normal').widthOf(line, styles.running.fontSize) <= width;
  if (fits(text)) return text;
  const words = text.split(' ');
  while (words.length > 1 && !fits(`${words.join(' ')} …`)) words.pop();
  return `${words.join(' ')} …`;
}

function footer(meta: DocumentMeta, number: number, pages: number): Block {
  const text = meta.labels.page.replace('{page}', String(number)).replace('{pages}', String(pages));
  return {
    columns: [
      { text: shown(meta.author), width: textWidth / 2 },
      { text, width: textWidth / 2, alignment: 'right' },
    ],
    style: 'running',
    margin: [page.margins.left, 24, page.margins.right, 0],
  };
}

function line() {
  return {
    type: 'line',
    x1: 0,
    y1: 0,
    x2: textWidth,
    y2: 0,
    lineWidth: 0.4,
    lineColor: palette.hairline,
  } as const;
}
