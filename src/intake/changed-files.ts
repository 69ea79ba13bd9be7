import type { FileSource, SourceFile } from './source.js';

/**
 * The files that are no longer there, or no longer the same, since they were taken in: a folder that is being
 * synchronised must not become a report of half of it.
 */
export async function changedFiles(
  source: FileSource,
  taken: readonly Pick<SourceFile, 'path' | 'sha256'>[],
): Promise<string[]> {
  const { files } = await source.list();
  const now = new Map(files.map(({ path, sha256 }) => [path, sha256]));
  return taken.filter(({ path, sha256 }) => now.get(path) !== sha256).map(({ path }) => path);
}
