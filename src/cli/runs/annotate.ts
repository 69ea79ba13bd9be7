import { readFile, stat } from 'node:fs/promises';
import { dirname, extname, join, relative, resolve } from 'node:path';
import { annotatedCopy } from '../../annotate/annotated-copy.js';
import { groupBy } from '../../collections.js';
import { copySuffix } from '../../contract/copy-suffix.js';
import { discover, type SourceFile } from '../../discover/discover.js';
import type { Language } from '../../language.js';
import type { Problem } from '../../problem.js';
import { readFile as readBook } from '../../read/read.js';
import type { OutputFile } from '../../render/format.js';
import { copySentences } from '../../sentences/annotated-copy.js';
import { cliSentences } from '../../sentences/cli.js';
import { describeIn } from '../../sentences/describe.js';
import type { World } from '../world.js';
import { writeFiles } from '../write-files.js';

export interface AnnotateRequest {
  /** Files or folders, absolute. */
  readonly inputs: readonly string[];
  /** What the copies are to show, their files named as the check named them. */
  readonly problems: readonly Problem[];
  /** Folder of the copies, or a file beside which they go; the working folder, where absent. */
  readonly output?: string | undefined;
}

/**
 * Writes a copy of each file in which something was found, never in the place of a file that is there.
 * @returns a line for each copy, or why there is none
 */
export async function annotateFiles(
  { inputs, problems, output }: AnnotateRequest,
  language: Language,
  world: World,
): Promise<string> {
  const say = copySentences[language];
  const folder = resolve(world.cwd, folderOf(output));
  const found = groupBy(problems, ({ place }) => place.file);
  const lines: string[] = [];
  for (const [path, sources] of groupBy(await sourcesOf(inputs), (source) => source.path)) {
    const [source, other] = sources;
    const ofFile = found.get(path);
    if (!source || !ofFile) continue;
    const copy = other ? undefined : await copyOf(source, ofFile, language);
    if (copy) lines.push(say.written(shown(await writeCopy(folder, copy), world)));
    else lines.push(other ? say.sameName(path) : say.unreadable(path));
  }
  return lines.length > 0 ? lines.join('\n') : say.nothing;
}

function folderOf(output = '.'): string {
  return extname(output) === '' ? output : dirname(output);
}

async function sourcesOf(inputs: readonly string[]): Promise<readonly SourceFile[]> {
  const found: SourceFile[] = [];
  for (const input of new Set(inputs)) found.push(...(await discover(input)).files);
  return found;
}

/** Nothing where the file cannot be read. */
async function copyOf(
  source: SourceFile,
  problems: readonly Problem[],
  language: Language,
): Promise<(OutputFile & { readonly content: Uint8Array }) | undefined> {
  const { book } = await readBook(source);
  if (!book) return undefined;
  const { bytes, extension } = annotatedCopy(
    { bytes: await readFile(source.absolute), book, problems },
    {
      say: copySentences[language],
      describe: describeIn(language),
      severityName: (severity) => cliSentences[language].severities[severity],
    },
  );
  const name = source.path.replace(/\.[^./]{1,5}$/, '');
  return { path: `${name}.${copySuffix}.${extension}`, content: bytes };
}

/** Somebody may have begun to correct an earlier copy: only one of the same bytes is left in place. */
async function writeCopy(
  folder: string,
  { path, content }: OutputFile & { readonly content: Uint8Array },
): Promise<string> {
  for (let number = 1; ; number += 1) {
    const numbered = number === 1 ? path : path.replace(/\.(\w+)$/, `-${number}.$1`);
    const there = await bytesOf(join(folder, numbered));
    if (there && Buffer.compare(there, content) !== 0) continue;
    if (!there) await writeFiles(folder, [{ path: numbered, content }]);
    return join(folder, numbered);
  }
}

/** Nothing where there is no such file; no bytes where what is there cannot be read. */
async function bytesOf(path: string): Promise<Uint8Array | undefined> {
  const isThere = await stat(path).then(
    () => true,
    () => false,
  );
  return isThere ? readFile(path).catch(() => new Uint8Array()) : undefined;
}

function shown(path: string, world: World): string {
  const below = relative(world.cwd, path);
  return below.startsWith('..') ? path : below;
}
