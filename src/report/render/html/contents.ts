import type { Element } from 'hast';
import { h } from 'hastscript';
import type { Entry } from '../headings.js';

/** The table of contents as a landmark: nested lists of links to the headings. */
export function contentsNav(entries: readonly Entry[], label: string): Element {
  const top: Element[] = [];
  for (const { heading, text, depth } of entries) {
    const id = heading.data?.id;
    const item = h('li', [id === undefined ? text : h('a', { href: `#${id}` }, text)]);
    const above = top.at(-1);
    if (depth === 1 || above === undefined) top.push(item);
    else listWithin(above).children.push(item);
  }
  return h('nav', { ariaLabelledBy: 'cuprins-titlu' }, [
    h('h2', { id: 'cuprins-titlu' }, label),
    h('ul', top),
  ]);
}

function listWithin(item: Element): Element {
  const last = item.children.at(-1);
  if (last?.type === 'element' && last.tagName === 'ul') return last;
  const list = h('ul');
  item.children.push(list);
  return list;
}
