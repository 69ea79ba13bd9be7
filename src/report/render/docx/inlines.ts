import { ExternalHyperlink, InternalHyperlink, type IRunOptions, type ParagraphChild, TextRun } from 'docx';
import type { PhrasingContent } from 'mdast';
import { writableText } from '../../../workbook/safe-text.js';
import { safeAddress } from '../../safe-address.js';
import { isComment, plainText } from '../text.js';
import type { Context } from './context.js';

type Style = Pick<IRunOptions, 'bold' | 'italics' | 'strike' | 'style'>;

/** Running text. A link without a safe or known target stays as its text. */
export function runs(
  content: readonly PhrasingContent[],
  context: Context,
  style: Style = {},
): ParagraphChild[] {
  return content.flatMap((node) => run(node, context, style));
}

function run(node: PhrasingContent, context: Context, style: Style): ParagraphChild[] {
  switch (node.type) {
    case 'strong':
      return runs(node.children, context, { ...style, bold: true });
    case 'emphasis':
      return runs(node.children, context, { ...style, italics: true });
    case 'delete':
      return runs(node.children, context, { ...style, strike: true });
    case 'link':
      return link(node.url, runs(node.children, context, { ...style, style: 'Hyperlink' }), context, () =>
        runs(node.children, context, style),
      );
    case 'break':
      return [new TextRun({ break: 1 })];
    case 'html':
      return isComment(node.value) ? [] : [written(node.value, style)];
    case 'image':
      return [written(node.alt ?? '', style)];
    default:
      return 'children' in node ? runs(node.children, context, style) : [written(plainText(node), style)];
  }
}

function link(
  url: string,
  children: ParagraphChild[],
  { targets }: Context,
  plain: () => ParagraphChild[],
): ParagraphChild[] {
  const address = safeAddress(url);
  if (address === undefined) return plain();
  if (!address.startsWith('#')) return [new ExternalHyperlink({ link: address, children })];
  const anchor = address.slice(1);
  return targets.has(anchor) ? [new InternalHyperlink({ anchor, children })] : plain();
}

function written(text: string, style: Style): TextRun {
  return new TextRun({ text: writableText(text), ...style });
}
