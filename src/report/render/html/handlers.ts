import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import type { Heading, Html, Image, Link, Table } from 'mdast';
import type { Handler, Handlers, State } from 'mdast-util-to-hast';
import type { Chart, FigureCards, ReportDocument } from '../../compose/document.js';
import { safeAddress } from '../../safe-address.js';
import { numberCaptions } from '../captions.js';
import { drawChart } from '../charts/draw-chart.js';
import { reportTheme } from '../charts/report-theme.js';
import { contentsOf, headingsOf } from '../headings.js';
import { isComment, oneLine } from '../text.js';
import { contentsNav } from './contents.js';
import { tableRegion } from './table.js';

/** How each node of a document becomes HTML, where the library does not know it or would trust it too much. */
export function handlersOf({ meta, root }: ReportDocument): Handlers {
  const captions = numberCaptions(root, meta.labels);
  const levels = levelsOf(headingsOf(root).map(({ heading }) => heading));
  const targets = new Set(headingsOf(root).flatMap(({ heading }) => heading.data?.id ?? []));
  const theme = reportTheme(meta.language);
  let tables = 0;
  const handlers = {
    heading: (state: State, node: Heading) =>
      h(`h${levels.get(node) ?? 6}`, idOf(node), state.all(node) as ElementContent[]),
    table: (state: State, node: Table) =>
      node.children.length === 0
        ? undefined
        : tableRegion(state, node, `tabel-${++tables}`, captions.get(node)),
    link: (state: State, node: Link) => link(state, node, targets),
    image: (_: State, node: Image) => ({ type: 'text', value: node.alt ?? '' }),
    html: (_: State, node: Html, parent: { readonly type: string } | undefined) => shownHtml(node, parent),
    contents: () => contentsNav(contentsOf(root), meta.labels.contents),
    figureCards: (_: State, node: FigureCards) => cards(node),
    chart: (_: State, node: Chart) => figure(node, drawChart(node, theme), captions.get(node)),
  } as const;
  return handlers as unknown as Record<string, Handler>;
}

function idOf({ data }: Heading): { id?: string } {
  return data?.id === undefined ? {} : { id: data.id };
}

/** The title of the page is level 1; no level is left out on the way down, whatever a template says. */
function levelsOf(headings: readonly Heading[]): Map<Heading, number> {
  const levels = new Map<Heading, number>();
  let above = 1;
  for (const heading of headings) {
    above = Math.min(heading.depth + 1, above + 1, 6);
    levels.set(heading, above);
  }
  return levels;
}

/** A link without a safe or known target stays as its text. */
function link(state: State, node: Link, targets: ReadonlySet<string>): Element | ElementContent[] {
  const address = safeAddress(node.url);
  const children = state.all(node) as ElementContent[];
  if (address === undefined || (address.startsWith('#') && !targets.has(address.slice(1)))) return children;
  return h('a', { href: address, ...(!address.startsWith('#') && { rel: 'noopener noreferrer' }) }, children);
}

/** HTML of a template is shown as the text that it is. */
function shownHtml({ value }: Html, parent: { readonly type: string } | undefined) {
  if (isComment(value)) return undefined;
  return parent?.type === 'root' ? h('p', value) : { type: 'text', value };
}

/** The figures as a list, each read as one: `38 de întâlniri locale`. */
function cards(node: FigureCards): Element | undefined {
  if (node.cards.length === 0) return undefined;
  const items = node.cards.map(({ value, label, detail }) =>
    h('li', [
      ...[h('strong', oneLine(value)), ' ', h('span', breakable(oneLine(label)))],
      ...[', ', h('small', oneLine(detail))],
    ]),
  );
  return h('ul', { className: ['cards'] }, items);
}

/** A line may end behind a slash: `organizații neguvernamentale/instituții private`. */
function breakable(text: string): ElementContent[] {
  return text
    .split(/(?<=\/)/u)
    .flatMap((part, index) => [...(index > 0 ? [h('wbr')] : []), { type: 'text' as const, value: part }]);
}

function figure(node: Chart, svg: string, caption: string | undefined): Element {
  return h('figure', [
    { type: 'raw', value: svg.trim() } as unknown as ElementContent,
    h('figcaption', [
      h('strong', oneLine(caption ?? node.caption)),
      h('br'),
      oneLine(node.subject),
      ...(node.source === undefined ? [] : [h('br'), h('small', node.source)]),
    ]),
  ]);
}
