import type { Nodes } from 'mdast';

/** The text of a node without its formatting; a line break reads as a space. */
export function plainText(node: Nodes): string {
  if (node.type === 'break') return ' ';
  if (node.type === 'html') return isComment(node.value) ? '' : node.value;
  if ('value' in node) return node.value;
  return 'children' in node ? node.children.map((child) => plainText(child)).join('') : '';
}

/** Comments of a template are notes to its editors; any other HTML is shown as the text that it is. */
export function isComment(html: string): boolean {
  return html.trimStart().startsWith('<!--');
}

/** The text on one line: spreadsheet cells hold line breaks where a caption or a table of contents cannot. */
export function oneLine(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}
