import type { ListItem, RootContent, TableRow } from 'mdast';
import { type ChangesSentences, changesSentences } from '../../sentences/changes.js';
import { figureSentences } from '../../sentences/figure-sentences.js';
import type { Changes } from '../compose/changes/compare-snapshots.js';
import type { Composition } from '../compose/composition.js';
import type { Format } from './format.js';
import { heading, paragraph, text } from './markdown/build.js';
import { stringify } from './markdown/stringify.js';
import { withoutTypedLinks } from './markdown/typed-addresses.js';

/** What changed since the run before, for the analyst; no file where nothing did, or there was none. */
export const changesFormat: Format = {
  id: 'changes',
  async render({ data, year }) {
    if (!data.changes) return [];
    return [{ path: `schimbari-${year}.md`, content: changesMarkdown(data, data.changes) }];
  },
};

function changesMarkdown({ language, year }: Composition['data'], changes: Changes): string {
  const say = changesSentences[language];
  const { figures, files, organisations, difficulties, problems } = changes;
  const labels = figureSentences[language];
  const rows = figures.map(({ figure, from, to, files: of }) => [
    labels[figure].label,
    String(from),
    String(to),
    of.join(', '),
  ]);
  const { columns, headings } = say;
  const remaining = [paragraph(text(say.remaining(problems.remaining)))];
  return stringify(
    withoutTypedLinks({
      type: 'root',
      children: [
        heading(1, say.title(year)),
        paragraph(text(say.intro)),
        ...section(headings.figures, [
          table([columns.figure, columns.from, columns.to, columns.files], rows),
        ]),
        ...section(headings.files, lists(say, files)),
        ...section(headings.organisations, lists(say, organisations)),
        ...section(headings.difficulties, lists(say, difficulties)),
        ...section(headings.problems, [...lists(say, problems), ...remaining]),
      ],
    }),
  );
}

/** A heading with what stands under it; nothing where that is empty. */
function section(title: string, content: readonly (RootContent | undefined)[]): RootContent[] {
  const there = content.filter((block) => block !== undefined);
  return there.length === 0 ? [] : [heading(2, title), ...there];
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): RootContent | undefined {
  if (rows.length === 0) return undefined;
  const row = (cells: readonly string[]): TableRow => ({
    type: 'tableRow',
    children: cells.map((cell) => ({ type: 'tableCell', children: [text(cell)] })),
  });
  return { type: 'table', children: [head, ...rows].map(row) };
}

type Lists = Partial<Readonly<Record<'added' | 'changed' | 'removed' | 'fixed', readonly string[]>>>;

function lists(
  say: ChangesSentences,
  { added = [], changed = [], removed = [], fixed = [] }: Lists,
): RootContent[] {
  return [
    ...list(say.added, added),
    ...list(say.changed, changed),
    ...list(say.removed, removed),
    ...list(say.fixed, fixed),
  ];
}

function list(title: string, entries: readonly string[]): RootContent[] {
  if (entries.length === 0) return [];
  const item = (entry: string): ListItem => ({
    type: 'listItem',
    spread: false,
    children: [paragraph(text(entry))],
  });
  return [
    paragraph({ type: 'strong', children: [text(`${title} (${entries.length})`)] }),
    { type: 'list', ordered: false, spread: false, children: entries.map(item) },
  ];
}
