import type { Heading, List, ListItem } from 'mdast';
import type { Entry } from '../headings.js';
import { paragraph, text } from './build.js';

/** The table of contents: the headings as nested lists of links to their anchors. */
export function contentsList(entries: readonly Entry[], anchors: ReadonlyMap<Heading, string>): List {
  const top = emptyList();
  for (const { heading, text: label, depth } of entries) {
    const link = paragraph({ type: 'link', url: `#${anchors.get(heading) ?? ''}`, children: [text(label)] });
    const above = top.children.at(-1);
    const list = depth === 1 || above === undefined ? top : listWithin(above);
    list.children.push({ type: 'listItem', spread: false, children: [link] });
  }
  return top;
}

function listWithin(item: ListItem): List {
  const last = item.children.at(-1);
  if (last?.type === 'list') return last;
  const list = emptyList();
  item.children.push(list);
  return list;
}

function emptyList(): List {
  return { type: 'list', spread: false, children: [] };
}
