import type { Heading, Root } from 'mdast';
import { oneLine, plainText } from './text.js';

/** The headings that a table of contents lists, and the deepest level of them. */
const contentsDepth = 2;

/** A heading as contents, bookmarks and running heads show it. */
export interface Entry {
  readonly heading: Heading;
  readonly text: string;
  readonly depth: number;
}

/** Every heading of the document, in order. */
export function headingsOf(root: Root): Entry[] {
  return root.children
    .filter((node) => node.type === 'heading')
    .map((heading) => ({ heading, text: oneLine(plainText(heading)), depth: heading.depth }));
}

/** The headings that belong in the table of contents: those behind it, where it has a place of its own. */
export function contentsOf(root: Root): Entry[] {
  const place = root.children.findIndex(({ type }) => type === 'contents');
  const behind = new Set(root.children.slice(place + 1));
  return headingsOf(root).filter(({ heading, depth }) => depth <= contentsDepth && behind.has(heading));
}
