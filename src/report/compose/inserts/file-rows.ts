import { groupBy } from '../../../model/collections.js';
import { nouns } from '../../../sentences/nouns.js';
import { countOf } from '../../../text/numbers.js';
import type { Context } from '../context.js';
import type { InputFile } from '../input.js';

/** More files than these of one folder that were passed over for one reason share a line; the data name each. */
const listedMax = 20;

/** The files that were not read, or not all of them, with what became of them and why. */
export function fileRows(context: Context): string[][] {
  const unread = context.inputs.filter(({ outcome }) => outcome !== 'read' && outcome !== 'applied');
  const groups = groupBy(unread, ({ path, outcome, reason }) =>
    JSON.stringify(outcome === 'skipped' ? [folderOf(path), reason] : [path]),
  );
  return [...groups.values()].flatMap((files) => {
    const [first] = files;
    if (!first || files.length <= listedMax) return files.map((file) => row(context, file.path, file));
    return [row(context, together(context, first.path, files), first)];
  });
}

/** `poze/IMG_0001.jpg – IMG_6000.jpg (6.000 de fișiere)`: paths come in order. */
function together({ language }: Context, first: string, files: readonly InputFile[]): string {
  const last = files.at(-1)?.path ?? first;
  const count = countOf(files.length, nouns.file, language);
  return `${first} – ${last.slice(folderOf(last).length)} (${count})`;
}

function row({ say }: Context, path: string, { outcome, reason }: InputFile): string[] {
  return [path, say.outcomes[outcome], reason ?? say.phrases.none];
}

function folderOf(path: string): string {
  return path.slice(0, path.lastIndexOf('/') + 1);
}
