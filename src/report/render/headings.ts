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

/** The headings that belong in the table of contents. */
export function contentsOf(root: Root): Entry[] {
  return headingsOf(root).filter(({ depth }) => depth <= contentsDepth);
}
