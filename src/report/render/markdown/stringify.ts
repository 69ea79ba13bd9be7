import type { Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';

const writer = unified()
  // Padding would make every row of a column as long as its longest cell.
  .use(remarkGfm, { tablePipeAlign: false })
  .use(remarkStringify, {
    bullet: '-',
    rule: '-',
    listItemIndent: 'one',
    // Where GitHub and pandoc read $…$ as a formula, an amount of money stays one.
    unsafe: [{ character: '$', inConstruct: 'phrasing' }],
  });

/** The Markdown of a tree without nodes of our own; text in it is escaped wherever it would mean something. */
export function stringify(root: Root): string {
  return writer.stringify(root);
}
