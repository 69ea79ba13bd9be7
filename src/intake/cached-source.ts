import type { FileSource, SourceFile } from './source.js';
import type { TakenFile } from './take-in-file.js';
import type { ValidationContext } from './validate/rule.js';

/** What is remembered of files that were taken in before, by what they hold. */
export interface TakenCache<File extends SourceFile> {
  /** What a file gave when it was the same, and so were the rules; nothing where that is not known. */
  find(file: File, context: ValidationContext): Promise<TakenFile | undefined>;
  keep(file: File, context: ValidationContext, taken: TakenFile): Promise<void>;
}

/**
 * The same files, each taken in only where it is not remembered. What is kept for a check to show is not remembered, nor
 * is a file that could not be read: the reason may be gone.
 */
export function cachedSource<File extends SourceFile>(
  source: FileSource<File>,
  cache: TakenCache<File>,
): FileSource<File> {
  return {
    list: () => source.list(),
    async take(file, context, keepTables) {
      if (keepTables) return source.take(file, context, keepTables);
      const known = await cache.find(file, context);
      if (known) return withTimes(known, file);
      const taken = await source.take(file, context, keepTables);
      if (taken.file.read) await cache.keep(file, context, taken);
      return taken;
    },
  };
}

/** When the disk wrote a file says nothing of what it holds. */
function withTimes(taken: TakenFile, { written }: SourceFile): TakenFile {
  const { submission } = taken;
  return submission ? { ...taken, submission: { ...submission, written } } : taken;
}
