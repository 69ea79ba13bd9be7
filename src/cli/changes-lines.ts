import type { Language } from '../model/language.js';
import type { Changes } from '../report/compose/changes/compare-snapshots.js';
import { changesSentences } from '../sentences/changes.js';
import { figureSentences } from '../sentences/figure-sentences.js';

/** Lines about figures that are shown; with the others there are ten. */
const figuresMax = 4;
/** Files that a line names. */
const filesMax = 3;

/** What changed since the run before, in ten lines at most. */
export function changesLines(changes: Changes, language: Language): string[] {
  const { figures, files, organisations, difficulties, problems } = changes;
  const say = changesSentences[language].summary;
  const lines = figures.slice(0, figuresMax).map(({ figure, from, to, files: of }) => {
    const { label } = figureSentences[language][figure];
    const named = of.slice(0, filesMax).join(', ') + (of.length > filesMax ? ', …' : '');
    return say.figure(label, String(from), String(to), named);
  });
  const hidden = figures.length - lines.length;
  const counted: readonly (readonly [readonly unknown[][], string])[] = [
    [Object.values(files), say.files(files.added.length, files.changed.length, files.removed.length)],
    [
      Object.values(organisations),
      say.organisations(organisations.added.length, organisations.removed.length),
    ],
    [Object.values(difficulties), say.difficulties(difficulties.added.length, difficulties.removed.length)],
    [
      [problems.added, problems.fixed],
      say.problems(problems.added.length, problems.fixed.length, problems.remaining),
    ],
  ];
  return [
    say.title,
    ...lines.map((line) => `  ${line}`),
    ...(hidden > 0 ? [`  ${say.more(hidden)}`] : []),
    ...counted.filter(([lists]) => lists.some((list) => list.length > 0)).map(([, line]) => `  ${line}`),
  ];
}
