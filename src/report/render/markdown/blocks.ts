import type { Heading, Root, RootContent, Table } from 'mdast';
import type { Chart, ReportDocument } from '../../compose/document.js';
import { numberCaptions } from '../captions.js';
import { contentsOf, type Entry, headingsOf } from '../headings.js';
import { isComment, oneLine } from '../text.js';
import { Anchors } from './anchors.js';
import { captionLine, heading, paragraph, text } from './build.js';
import { cardTables } from './cards.js';
import { contentsList } from './contents.js';
import { inlines, onOneLine, type Targets } from './inlines.js';
import { sentenceLines } from './sentences.js';

interface Context {
  readonly captions: ReadonlyMap<Table | Chart, string>;
  readonly anchors: ReadonlyMap<Heading, string>;
  readonly targets: Targets;
  readonly contents: { readonly label: string; readonly entries: readonly Entry[] };
  readonly chartPath: (chart: Chart) => string;
}

/** The document in nodes that Markdown has: title first, its headings one level lower. */
export function markdownTree(document: ReportDocument, chartPath: (chart: Chart) => string): Root {
  const { meta, root } = document;
  const anchors = anchorsOf(document);
  const targets = new Map<string, string>();
  for (const [node, anchor] of anchors)
    if (node.data?.id !== undefined) targets.set(node.data.id, `#${anchor}`);
  const context: Context = {
    captions: numberCaptions(root, meta.labels),
    anchors,
    targets,
    contents: { label: meta.labels.contents, entries: contentsOf(root) },
    chartPath,
  };
  const lines = [meta.addressee, meta.subtitle]
    .filter((line) => line !== undefined && line !== '')
    .map((line) => paragraph(text(line ?? '')));
  return {
    type: 'root',
    children: [heading(1, meta.title), ...lines, ...blocks(root.children, context)],
  };
}

/** Anchors depend on every heading before: those that are written here count with those of the tree. */
function anchorsOf({ meta, root }: ReportDocument): Map<Heading, string> {
  const anchors = new Anchors();
  anchors.next(meta.title);
  const found = new Map<Heading, string>();
  const entries = new Map(headingsOf(root).map((entry) => [entry.heading, entry.text]));
  for (const node of root.children) {
    if (node.type === 'contents') anchors.next(meta.labels.contents);
    if (node.type === 'heading') found.set(node, anchors.next(entries.get(node) ?? ''));
  }
  return found;
}

function blocks(nodes: readonly RootContent[], context: Context): RootContent[] {
  return nodes.flatMap((node) => block(node, context));
}

function block(node: RootContent, context: Context): RootContent[] {
  switch (node.type) {
    case 'heading':
      return [lowered(node, context)];
    case 'paragraph':
      return [{ ...node, children: sentenceLines(inlines(node.children, context.targets)) }];
    case 'table':
      return captioned(node, context);
    case 'chart':
      return chart(node, context);
    case 'figureCards':
      return cardTables(node);
    case 'contents':
      return [heading(2, context.contents.label), contentsList(context.contents.entries, context.anchors)];
    case 'html':
      return isComment(node.value) ? [] : [paragraph(text(node.value))];
    default:
      if (!('children' in node)) return [node];
      return [{ ...node, children: blocks(node.children as RootContent[], context) } as RootContent];
  }
}

function lowered(node: Heading, context: Context): Heading {
  const depth = Math.min(node.depth + 1, 6) as Heading['depth'];
  return { ...node, depth, children: onOneLine(inlines(node.children, context.targets)) };
}

function captioned(node: Table, context: Context): RootContent[] {
  const caption = context.captions.get(node);
  const children = node.children.map((row) => ({
    ...row,
    children: row.children.map((cell) => ({
      ...cell,
      children: onOneLine(inlines(cell.children, context.targets)),
    })),
  }));
  const table: Table = { ...node, children };
  return caption === undefined ? [table] : [captionLine(oneLine(caption)), table];
}

function chart(node: Chart, context: Context): RootContent[] {
  const image = { type: 'image', url: context.chartPath(node), alt: oneLine(node.alt) } as const;
  const caption = captionLine(oneLine(context.captions.get(node) ?? node.caption));
  const source = node.source === undefined ? [] : [paragraph(text(node.source))];
  return [caption, paragraph(text(node.subject)), paragraph(image), ...source];
}
