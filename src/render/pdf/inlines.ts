import type { PhrasingContent } from 'mdast';
import { safeAddress } from '../links.js';
import { isComment, plainText } from '../text.js';
import { typeface } from '../typeface/noto-sans.js';
import { printable } from '../typeface/printable.js';
import type { Run, Style } from './content.js';

/** Where links within the document lead: from the id of a heading to its name in the file. */
export type Destinations = ReadonlyMap<string, string>;

/** Running text as styled runs. A link without a safe or known target stays as its text. */
export function runs(content: readonly PhrasingContent[], destinations: Destinations): Run[] {
  return content.flatMap((node) => run(node, {}, destinations));
}

function run(node: PhrasingContent, style: Omit<Run, 'text'>, destinations: Destinations): Run[] {
  const inside = (added: Omit<Run, 'text'>) =>
    'children' in node
      ? node.children.flatMap((child) => run(child, { ...style, ...added }, destinations))
      : [];
  switch (node.type) {
    case 'emphasis':
      return inside({ italics: true });
    case 'strong':
      return inside({ bold: true });
    case 'delete':
      return inside({ decoration: 'lineThrough' });
    case 'link':
      return inside(linkStyle(node.url, destinations));
    case 'inlineCode':
      return written(node.value, { ...style, style: 'code' });
    case 'break':
      return [{ ...style, text: '\n' }];
    case 'html':
      return isComment(node.value) ? [] : written(node.value, style);
    case 'image':
      return written(node.alt ?? '', style);
    default:
      return 'children' in node ? inside({}) : written(plainText(node), style);
  }
}

function linkStyle(
  url: string,
  destinations: Destinations,
): Style & { link?: string; linkToDestination?: string } {
  const address = safeAddress(url);
  if (address === undefined) return {};
  if (!address.startsWith('#')) return { link: address, style: 'link' };
  const name = destinations.get(address.slice(1));
  return name === undefined ? {} : { linkToDestination: name, style: 'link' };
}

function written(text: string, style: Omit<Run, 'text'>): Run[] {
  return [{ ...style, text: shown(text) }];
}

/** A text as the report's face can show it. */
export function shown(text: string): string {
  return printable(text, typeface('normal'));
}
