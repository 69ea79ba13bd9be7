import type { PhrasingContent } from 'mdast';
import { safeAddress } from '../../safe-address.js';
import { isComment, oneLine, plainText } from '../text.js';
import { typeface } from '../typeface/noto-sans.js';
import { printable } from '../typeface/printable.js';
import type { Run, Style } from './content.js';

/** What text needs to know of the document that it stands in. */
export interface TextContext {
  /** Where links within the document lead: from the id of a heading to its name in the file. */
  readonly destinations: ReadonlyMap<string, string>;
  /** Marks where words may be divided. */
  readonly divide: (text: string) => string;
}

/** Running text as styled runs. A link without a safe or known target stays as its text. */
export function runs(content: readonly PhrasingContent[], context: TextContext): Run[] {
  return content.flatMap((node) => run(node, {}, context));
}

function run(node: PhrasingContent, style: Omit<Run, 'text'>, context: TextContext): Run[] {
  const inside = (added: Omit<Run, 'text'>) =>
    'children' in node ? node.children.flatMap((child) => run(child, { ...style, ...added }, context)) : [];
  switch (node.type) {
    case 'emphasis':
      return inside({ italics: true });
    case 'strong':
      return inside({ bold: true });
    case 'delete':
      return inside({ decoration: 'lineThrough' });
    case 'link':
      return inside({
        ...linkStyle(node.url, context),
        linkLabel: { text: shown(oneLine(plainText(node))) },
      });
    case 'inlineCode':
      return [{ ...style, style: 'code', text: shown(node.value) }];
    case 'break':
      return [{ ...style, text: '\n' }];
    case 'html':
      return isComment(node.value) ? [] : written(node.value, style, context);
    case 'image':
      return written(node.alt ?? '', style, context);
    default:
      return 'children' in node ? inside({}) : written(plainText(node), style, context);
  }
}

function linkStyle(
  url: string,
  { destinations }: TextContext,
): Style & { link?: string; linkToDestination?: string } {
  const address = safeAddress(url);
  if (address === undefined) return {};
  if (!address.startsWith('#')) return { link: address, style: 'link' };
  const name = destinations.get(address.slice(1));
  return name === undefined ? {} : { linkToDestination: name, style: 'link' };
}

function written(text: string, style: Omit<Run, 'text'>, { divide }: TextContext): Run[] {
  return [{ ...style, text: divide(shown(text)) }];
}

/** A text as the report's face can show it. */
export function shown(text: string): string {
  return printable(text, typeface('normal'));
}
