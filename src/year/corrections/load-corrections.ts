import { basename, dirname, relative, resolve, sep } from 'node:path';
import { keptFiles } from '../../field/own-files.js';
import type { PlacedWaiver } from '../../intake/corrections/correct-book.js';
import { type CellLine, isAboutCell } from '../../intake/corrections/correction.js';
import { unapplied } from '../../intake/corrections/rules.js';
import { groupBy } from '../../model/collections.js';
import type { Problem } from '../../model/problem.js';
import { type KeptFile, keptContents } from '../decide/load-files.js';
import { type NamedCorrection, readCorrections } from './read-corrections.js';

/** What analysts corrected and accepted, whichever year it is of. */
export interface KeptCorrections {
  readonly lines: readonly PlacedCorrection[];
  readonly files: readonly KeptFile[];
  readonly problems: readonly Problem[];
}

/** A line with the folder of the file that says it: the files that it names are told from there. */
interface PlacedCorrection extends NamedCorrection {
  readonly folder: string;
}

/** Reads every `corecturi.csv` beside the folders of years and in them; folders as in `keptContents`. */
export async function loadCorrections(folders: readonly string[]): Promise<KeptCorrections> {
  const { contents, problems } = await keptContents(folders, keptFiles.corrections);
  const read = contents.map(({ text, path, folder }) => ({ folder, ...readCorrections(text, path) }));
  return {
    lines: read.flatMap(({ folder, corrections }) => corrections.map((one) => ({ ...one, folder }))),
    files: contents.map(({ path, sha256, size }) => ({ path, sha256, size })),
    problems: [...problems, ...read.flatMap((one) => one.problems)],
  };
}

/** The lines about cells of a year's folder, by the path of their file in it. */
export function correctionsIn(
  { lines }: KeptCorrections,
  input: string,
): (path: string) => readonly CellLine[] {
  const byPath = groupBy(lines, (line) => pathIn(line, input));
  return (path) => (byPath.get(path.normalize('NFC')) ?? []).map(({ line }) => line).filter(isAboutCell);
}

/** The warnings about files and sheets as a whole that are accepted; nothing tells whether they are still the same. */
export function waiversOfFiles({ lines }: KeptCorrections, input: string): PlacedWaiver[] {
  return lines.flatMap((placed) => {
    const { line } = placed;
    const file = pathIn(placed, input);
    if (line.verdict !== 'accept' || line.cell !== undefined || file === undefined) return [];
    return [{ waiver: line, place: { file, ...(line.sheet !== '' && { sheet: line.sheet }) } }];
  });
}

/** The lines that name a file which is in none of the folders that were read, but those of other years. */
export function withoutFile(
  { lines }: KeptCorrections,
  read: readonly { readonly input: string; readonly paths: readonly string[] }[],
): Problem[] {
  const known = read.map(({ input, paths }) => ({
    input,
    paths: new Set(paths.map((path) => path.normalize('NFC'))),
  }));
  return lines
    .filter((line) => known.every(({ input, paths }) => !paths.has(pathIn(line, input) ?? '')))
    .filter(({ file }) => !isOfYear(file) || known.some(({ input }) => startsWith(file, basename(input))))
    .map(({ line }) => unapplied(line, 'no-file'));
}

/**
 * The path below a year's folder of the file that a line names: as seen from where the line stands, or from the folder of
 * the year itself, as findings tell it. Absent where it is of another year.
 */
function pathIn({ file, folder }: PlacedCorrection, input: string): string | undefined {
  const inside = relative(resolve(input), resolve(folder, file)).split(sep).join('/');
  if (!inside.startsWith('../') && inside !== '..') return inside;
  const isBeside = folder === dirname(resolve(input));
  return isBeside && !isOfYear(file) && !file.startsWith('../') ? file : undefined;
}

/** `2018/Iasi.xlsx` */
function isOfYear(file: string): boolean {
  return /^20\d\d\//.test(file);
}

function startsWith(file: string, folder: string): boolean {
  return file.startsWith(`${folder}/`);
}
