import type { Element, Root } from 'hast';
import { toHtml as stringify } from 'hast-util-to-html';
import { h } from 'hastscript';
import { toHast } from 'mdast-util-to-hast';
import { formatSentences } from '../../../sentences/formats.js';
import type { ReportDocument } from '../../compose/document.js';
import { imprintLines } from '../imprint.js';
import { handlersOf } from './handlers.js';
import { contentPolicy } from './policy.js';
import { style } from './style.js';

/**
 * Writes a document as one page that needs nothing else: its style and charts are in it, and no script is. What it
 * may load, which is nothing, is said to the browser by its policy.
 */
export async function toHtml(document: ReportDocument): Promise<string> {
  const { meta } = document;
  const page: Root = {
    type: 'root',
    children: [
      { type: 'doctype' },
      h('html', { lang: meta.language }, [
        h('head', [
          h('meta', { charSet: 'utf-8' }),
          h('meta', { httpEquiv: 'Content-Security-Policy', content: await contentPolicy(style) }),
          h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
          h('meta', { name: 'color-scheme', content: 'light dark' }),
          h('meta', { name: 'author', content: meta.author }),
          ...(meta.issued === undefined ? [] : [h('meta', { name: 'date', content: meta.issued })]),
          h('title', meta.title),
          h('style', style),
        ]),
        body(document),
      ]),
    ],
  };
  // The charts alone are raw: our own drawings, whose texts are escaped where they are drawn.
  return `${stringify(page, { allowDangerousHtml: true, characterReferences: { useNamedReferences: false } })}\n`;
}

function body(document: ReportDocument): Element {
  const { meta, root } = document;
  const say = formatSentences[meta.language].html;
  const content = toHast(root, { handlers: handlersOf(document) });
  const blocks = 'children' in content ? (content.children as Element[]) : [];
  return h('body', [
    h('a', { className: ['skip'], href: '#continut' }, say.skip),
    h('header', [
      ...(meta.addressee === undefined ? [] : [h('p', { className: ['addressee'] }, meta.addressee)]),
      h('h1', meta.title),
      ...(meta.subtitle ? [h('p', { className: ['subtitle'] }, meta.subtitle)] : []),
      ...[[meta.ministry, meta.author].filter(Boolean).join(' · '), imprintLines(meta).join(' · ')]
        .filter((line) => line !== '')
        .map((line) => h('p', { className: ['author'] }, line)),
    ]),
    h('main', { id: 'continut', tabIndex: -1 }, blocks),
  ]);
}
