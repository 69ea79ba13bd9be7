import { z } from 'zod';
import { figureIds } from '../../../year/count/figure-table.js';
import type { Snapshot } from './snapshot.js';

const published = z.union([z.int(), z.string()]);
const names = z.array(z.string());

/** What changed since the run before. */
export const changesSchema = z
  .strictObject({
    figures: z.array(
      z.strictObject({
        figure: z.enum(figureIds),
        from: published,
        to: published,
        files: names.meta({
          title: 'Files',
          description: 'Those of which other cells are counted in it than before',
        }),
      }),
    ),
    files: z.strictObject({ added: names, changed: names, removed: names }),
    organisations: z.strictObject({ added: names, removed: names }),
    difficulties: z.strictObject({ added: names, removed: names }),
    problems: z.strictObject({ added: names, fixed: names, remaining: z.int().nonnegative() }),
  })
  .meta({
    id: 'changes',
    title: 'Changes',
    description: 'Since the run before that stood in the same folder on another state of the data',
  });
export type Changes = z.infer<typeof changesSchema>;

/** Compares what two runs on one year published. */
export function compareSnapshots(before: Snapshot, now: Snapshot): Changes {
  const problems = compareNames(before.problems, now.problems);
  const files = compareNames(before.files, now.files, (path) => path);
  return {
    figures: figureIds.flatMap((figure) => movedFigure(figure, before, now)),
    files: {
      ...files,
      changed: Object.keys(now.files).filter(
        (path) => path in before.files && before.files[path] !== now.files[path],
      ),
    },
    organisations: compareNames(before.organisations, now.organisations),
    difficulties: compareNames(before.difficulties, now.difficulties),
    problems: {
      added: problems.added,
      fixed: problems.removed,
      remaining: Object.keys(now.problems).length - problems.added.length,
    },
  };
}

function movedFigure(
  figure: (typeof figureIds)[number],
  before: Snapshot,
  now: Snapshot,
): Changes['figures'] {
  const [from, to] = [before.figures[figure], now.figures[figure]];
  if (!from || !to || from.value === to.value) return [];
  const files = [...new Set([...Object.keys(from.cells), ...Object.keys(to.cells)])];
  return [
    {
      figure,
      from: from.value,
      to: to.value,
      files: files.filter((file) => from.cells[file] !== to.cells[file]).sort(),
    },
  ];
}

/** By id: the names that came and those that went. */
function compareNames(
  before: Readonly<Record<string, string>>,
  now: Readonly<Record<string, string>>,
  shown: (id: string, name: string) => string = (_, name) => name,
): { added: string[]; removed: string[] } {
  const only = (here: Readonly<Record<string, string>>, there: Readonly<Record<string, string>>) =>
    Object.entries(here)
      .filter(([id]) => !Object.hasOwn(there, id))
      .map(([id, name]) => shown(id, name))
      .sort();
  return { added: only(now, before), removed: only(before, now) };
}

/** Whether nothing at all changed that a reader would ask about. */
export function isUnchanged({ figures, files, organisations, difficulties, problems }: Changes): boolean {
  const lists = [
    figures,
    ...Object.values(files),
    ...Object.values(organisations),
    ...Object.values(difficulties),
    problems.added,
    problems.fixed,
  ];
  return lists.every((list) => list.length === 0);
}
