import type { PhrasingContent } from 'mdast';
import { safeAddress } from '../../safe-address.js';
import { isComment, oneLine } from '../text.js';
import { text } from './build.js';

/** Where the links within the document lead: from the id of a heading to its anchor in the file. */
export type Targets = ReadonlyMap<string, string>;

/** Running text for the file: links that may be followed, and no HTML. */
export function inlines(content: readonly PhrasingContent[], targets: Targets): PhrasingContent[] {
  return content.flatMap((node) => inline(node, targets));
}

function inline(node: PhrasingContent, targets: Targets): PhrasingContent[] {
  if (node.type === 'html') return isComment(node.value) ? [] : [text(node.value)];
  if (node.type === 'link') {
    const children = inlines(node.children, targets);
    const url = address(node.url, targets);
    return url === undefined ? children : [{ ...node, url, children } as PhrasingContent];
  }
  if ('children' in node) return [{ ...node, children: inlines(node.children, targets) } as PhrasingContent];
  return [node];
}

function address(url: string, targets: Targets): string | undefined {
  return url.startsWith('#') ? targets.get(url.slice(1)) : safeAddress(url);
}

/** Running text on one line, for headings and cells, where a line break would end them. */
export function onOneLine(content: readonly PhrasingContent[]): PhrasingContent[] {
  return content.map((node) => {
    if (node.type === 'break') return text(' ');
    if (node.type === 'text') return text(node.value.replace(/\s+/gu, ' '));
    if (node.type === 'inlineCode') return { ...node, value: oneLine(node.value) };
    if ('children' in node) return { ...node, children: onOneLine(node.children) } as PhrasingContent;
    return node;
  });
}
