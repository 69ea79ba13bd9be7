import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';

/** What the program keeps in an output folder to know its own files again; safe to delete. */
export const stateFolder = '.reintegrare';

/** What was written to a path, and `from` what state of the data and the program. */
const ownFileSchema = z.strictObject({ hash: z.string(), from: z.string() });

/** The program's own files by their paths below the output folder, with `/` between their parts. */
const manifestSchema = z.strictObject({ version: z.literal(1), files: z.record(z.string(), ownFileSchema) });
export type Manifest = z.infer<typeof manifestSchema>;

const noManifest: Manifest = { version: 1, files: {} };

export function manifestPath(folder: string): string {
  return join(folder, stateFolder, 'manifest.json');
}

/** What earlier runs wrote to a folder; nothing where that is not known, so that nothing there counts as ours. */
export async function readManifest(folder: string): Promise<Manifest> {
  return (await readState(manifestPath(folder), manifestSchema)) ?? noManifest;
}

/** A file of the program's own, or nothing where there is none that holds what it should. */
export async function readState<T extends z.ZodType>(
  path: string,
  schema: T,
): Promise<z.infer<T> | undefined> {
  try {
    return schema.safeParse(JSON.parse(await readFile(path, 'utf8'))).data;
  } catch {
    return undefined;
  }
}

export function hashOf(content: Uint8Array | string): string {
  return createHash('sha256').update(content).digest('hex');
}

/** Of a file on the disk; nothing where there is none, no hash at all of what is there and cannot be read. */
export async function hashAt(path: string): Promise<string | undefined> {
  try {
    return hashOf(await readFile(path));
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? '';
    return ['ENOENT', 'ENOTDIR'].includes(code) ? undefined : '';
  }
}
