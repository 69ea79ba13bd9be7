import type { Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';

/** Cells longer than this are not padded: one long cell must not make every row of its column as long. */
const widestPaddedCell = 60;

const writer = unified()
  .use(remarkGfm, { stringLength: (cell) => Math.min([...cell].length, widestPaddedCell) })
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
