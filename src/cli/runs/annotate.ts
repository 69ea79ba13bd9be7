import { readFile, stat } from 'node:fs/promises';
import { extname } from 'node:path';
import { annotatedCopy, type CopyRequest } from '../../check/annotate/annotated-copy.js';
import type { CheckedOnDisk } from '../../check/check-files.js';
import type { CheckedFile } from '../../check/check-submissions.js';
import { copySuffix } from '../../field/own-files.js';
import { readFile as readBook } from '../../intake/read/read.js';
import { groupBy } from '../../model/collections.js';
import type { Language } from '../../model/language.js';
import type { OutputFile } from '../../report/render/format.js';
import { copySentences } from '../../sentences/annotated-copy.js';
import { checkSentences } from '../../sentences/check.js';
import { describeIn } from '../../sentences/describe.js';
import { shownPath } from '../shown-path.js';
import type { World } from '../world.js';
import { writeFiles } from '../write-files.js';

/**
 * Writes beside each file in which something was found a copy that shows it, never in the place of a file that is
 * there.
 * @param withNotes whether the copies show what was only understood or skipped, too
 * @returns a line for each copy, or why there is none
 */
export async function annotateFiles(
  { check, absolute }: CheckedOnDisk,
  withNotes: boolean,
  language: Language,
  world: World,
): Promise<string[]> {
  const say = copySentences[language];
  const shown = check.problems.filter(({ severity }) => withNotes || severity !== 'info');
  const found = groupBy(shown, ({ place }) => place.file);
  const lines: string[] = [];
  for (const file of check.files) {
    const [problems, place] = [found.get(file.path), absolute.get(file.path)];
    if (!problems || place === undefined) continue;
    const copy = await copyOf(file, place, { problems, redact: check.redact }, language);
    if (copy) lines.push(say.written(shownPath(await writeCopy(copy), world)));
    else lines.push(say.unreadable(file.path));
  }
  return lines.length > 0 ? lines : [say.nothing];
}

interface Copy extends OutputFile {
  /** Absolute. */
  readonly path: string;
  readonly content: Uint8Array;
}

/** Nothing where the file cannot be read. */
async function copyOf(
  { path, size }: CheckedFile,
  absolute: string | Buffer,
  told: Pick<CopyRequest, 'problems' | 'redact'>,
  language: Language,
): Promise<Copy | undefined> {
  const { book } = await readBook({ path, absolute, size });
  if (!book) return undefined;
  const { severities } = checkSentences[language];
  const { bytes, extension } = annotatedCopy(
    { bytes: await readFile(absolute), book, ...told },
    {
      say: copySentences[language],
      describe: describeIn(language),
      severityName: (severity) => severities[severity],
    },
  );
  const place = String(absolute);
  const stem = place.slice(0, place.length - extname(place).length);
  return { path: `${stem}.${copySuffix}.${extension}`, content: bytes };
}

/** Somebody may have begun to correct an earlier copy: only one of the same bytes is left in place. */
async function writeCopy({ path, content }: Copy): Promise<string> {
  for (let number = 1; ; number += 1) {
    const numbered = number === 1 ? path : path.replace(/\.(\w+)$/, `-${number}.$1`);
    const there = await bytesOf(numbered);
    if (there && Buffer.compare(there, content) !== 0) continue;
    if (!there) await writeFiles('', [{ path: numbered, content }]);
    return numbered;
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
