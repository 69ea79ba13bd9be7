import type { Heading, Root } from 'mdast';
import type { ReportDocument } from '../../compose/document.js';
import { numberCaptions } from '../captions.js';
import { reportTheme } from '../charts/report-theme.js';
import { contentsOf, headingsOf } from '../headings.js';
import { blocksOf } from './blocks/block.js';
import type { BlockContext } from './blocks/context.js';
import type { Block, TextNode } from './content.js';
import { opening } from './cover.js';
import { printPdf } from './engine/print.js';
import { hyphenated } from './hyphenation.js';
import { shown } from './inlines.js';
import { runningHeads } from './running.js';
import { styles, textStyle } from './theme.js';

/**
 * Prints a document as a PDF for A4: cover, contents, chapters. The same document and time give the same bytes.
 * @param createdAt written into the file as its time of creation.
 */
export async function toPdf(document: ReportDocument, createdAt: Date): Promise<Uint8Array> {
  const { meta } = document;
  const body = blocksOf(document.root.children, contextOf(document));
  const content = [...opening(meta), ...(meta.addressee === undefined ? startingPage(body) : body)];
  const chapters = body.filter(isChapter);
  const definition = { content, styles, textStyle, ...runningHeads(meta, chapters) };
  const info = { title: shown(meta.title), author: shown(meta.author), subject: shown(meta.subtitle) };
  return printPdf(definition, { ...info, language: meta.language, createdAt });
}

function contextOf({ meta, root }: ReportDocument): BlockContext {
  const names = headingNames(root);
  return {
    captions: numberCaptions(root, meta.labels),
    destinations: destinationsOf(names),
    divide: (text) => hyphenated(text, meta.language),
    names,
    contents: { label: meta.labels.contents, entries: contentsOf(root) },
    chartTheme: reportTheme(meta.language),
    labels: meta.labels,
  };
}

/**
 * The name of each heading as a target within the file. Names are sorted for readers to find them, by a rule that
 * differs between languages and programs for all but plain letters and digits of the same length.
 */
function headingNames(root: Root): Map<Heading, string> {
  return new Map(
    headingsOf(root).map(({ heading }, index) => [heading, `h${String(index).padStart(6, '0')}`]),
  );
}

function destinationsOf(names: ReadonlyMap<Heading, string>): Map<string, string> {
  const found = new Map<string, string>();
  for (const [{ data }, name] of names) if (data?.id !== undefined) found.set(data.id, name);
  return found;
}

/** What follows the cover starts on the next page. */
function startingPage([first, ...rest]: readonly Block[]): Block[] {
  return first === undefined ? [] : [{ ...first, startsPage: true }, ...rest];
}

/** What the head of a page is called after; above the contents stands none. */
function isChapter(block: Block): block is TextNode {
  return 'text' in block && block.startsPage !== undefined;
}
