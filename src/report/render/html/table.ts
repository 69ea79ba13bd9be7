import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import type { Table, TableRow } from 'mdast';
import type { State } from 'mdast-util-to-hast';
import { oneLine } from '../text.js';

/** A table with its caption and header, in a region that can be scrolled with the keyboard where it is too wide. */
export function tableRegion(state: State, node: Table, id: string, caption: string | undefined): Element {
  const [head, ...rows] = node.children;
  const table = h('table', [
    ...(caption === undefined ? [] : [h('caption', { id }, oneLine(caption))]),
    h('thead', head ? [row(state, head, node, 'head')] : []),
    h(
      'tbody',
      rows.map((one) => row(state, one, node, 'body')),
    ),
  ]);
  if (caption === undefined) return table;
  return h('div', { className: ['table'], role: 'region', ariaLabelledBy: id, tabIndex: 0 }, [table]);
}

function row(
  state: State,
  { children, data: own }: TableRow,
  { align, data }: Table,
  kind: 'head' | 'body',
): Element {
  const cells = children.map((node, index) => {
    const namesRow = kind === 'body' && data?.rowHeader === index;
    const scope = kind === 'head' ? 'col' : namesRow ? 'row' : undefined;
    return h(
      scope === undefined ? 'td' : 'th',
      { ...(scope && { scope }), ...(align?.[index] === 'right' && { className: ['number'] }) },
      state.all(node) as ElementContent[],
    );
  });
  return h('tr', own?.isTotal ? { className: ['total'] } : {}, cells);
}
