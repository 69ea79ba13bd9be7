import { Bookmark, type FileChild, HeadingLevel, ImageRun, Paragraph, TableOfContents, TextRun } from 'docx';
import type { Heading, List, RootContent } from 'mdast';
import { writableText } from '../../../workbook/safe-text.js';
import type { Chart, FigureCards } from '../../compose/document.js';
import { drawChart } from '../charts/draw-chart.js';
import { rasterise } from '../raster/rasterise.js';
import { oneLine, plainText } from '../text.js';
import type { Context } from './context.js';
import { runs } from './inlines.js';
import { captioned, cardTable } from './tables.js';

const levels = [
  HeadingLevel.HEADING_1,
  HeadingLevel.HEADING_2,
  HeadingLevel.HEADING_3,
  HeadingLevel.HEADING_4,
] as const;

/** The blocks of a document or of a part of it, in order. */
export function blocksOf(nodes: readonly RootContent[], context: Context): FileChild[] {
  return nodes.flatMap((node) => blockOf(node, context));
}

function blockOf(node: RootContent, context: Context): FileChild[] {
  switch (node.type) {
    case 'heading':
      return [heading(node, context)];
    case 'paragraph':
      return [new Paragraph({ children: runs(node.children, context) })];
    case 'list':
      return list(node, context, 0);
    case 'table':
      return node.children.length === 0 ? [] : captioned(node, context);
    case 'chart':
      return chart(node, context);
    case 'figureCards':
      return cards(node);
    case 'contents':
      return contents(context);
    case 'blockquote':
      return node.children.flatMap((child) => blockOf(child, context));
    case 'thematicBreak':
      return [new Paragraph({ thematicBreak: true })];
    default:
      return [new Paragraph({ children: [new TextRun(oneLine(plainText(node)))] })];
  }
}

function heading(node: Heading, context: Context): Paragraph {
  const children = runs(node.children, context);
  const id = node.data?.id;
  return new Paragraph({
    heading: levels[node.depth - 1] ?? HeadingLevel.HEADING_4,
    pageBreakBefore: node.depth === 1 && !context.isLetter,
    children: id === undefined ? children : [new Bookmark({ id, children })],
  });
}

function list(node: List, context: Context, level: number): Paragraph[] {
  const instance = node.ordered ? context.lists.ordered++ : 0;
  const marker = node.ordered
    ? { numbering: { reference: 'ordered', level, instance } }
    : { bullet: { level } };
  return node.children.flatMap((item) =>
    item.children.flatMap((child, index): Paragraph[] => {
      if (child.type === 'list') return list(child, context, level + 1);
      const children =
        child.type === 'paragraph' ? runs(child.children, context) : [new TextRun(plainText(child))];
      return [
        new Paragraph({ children, ...(index === 0 ? marker : { indent: { left: 500 * (level + 1) } }) }),
      ];
    }),
  );
}

/** A drawing below its caption, as a vector and, for programs that show none, in pixels. */
function chart(node: Chart, context: Context): FileChild[] {
  const svg = drawChart(node, context.chartTheme);
  const { png, width, height } = rasterise(svg, context.chartTheme);
  const picture = new ImageRun({
    type: 'svg',
    data: Buffer.from(svg),
    fallback: { type: 'png', data: Buffer.from(png) },
    transformation: { width: width * pixelsAPoint, height: height * pixelsAPoint },
    altText: {
      name: node.id,
      title: writableText(oneLine(node.caption)),
      description: writableText(oneLine(node.alt)),
    },
  });
  return [
    new Paragraph({ text: oneLine(context.captions.get(node) ?? node.caption), style: 'Caption' }),
    new Paragraph({ text: oneLine(node.subject), style: 'Subject' }),
    new Paragraph({ children: [picture], keepNext: node.source !== undefined }),
    ...(node.source === undefined ? [] : [new Paragraph({ text: node.source, style: 'Source' })]),
  ];
}

/** The library counts in pixels, 96 an inch. */
const pixelsAPoint = 96 / 72;

function cards(node: FigureCards): FileChild[] {
  return node.cards.length === 0 ? [] : [cardTable(node), new Paragraph({})];
}

/** The field of the contents; `package.ts` writes its entries into it. */
function contents({ contents: { label } }: Context): FileChild[] {
  return [
    new Paragraph({ style: 'ContentsTitle', text: label, pageBreakBefore: true }),
    new TableOfContents(label, { hyperlink: true, headingStyleRange: '1-2' }),
  ];
}
