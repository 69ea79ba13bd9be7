import type { Upload } from './messages.js';

/** Reads the files that were chosen; of two with one name the second is told apart by a number. */
export async function readUploads(files: Iterable<File>): Promise<Upload[]> {
  const named = new Map<string, File>();
  for (const file of files) named.set(freeName(file.name, named), file);
  return Promise.all(
    [...named].map(async ([name, file]) => ({
      name,
      bytes: new Uint8Array(await file.arrayBuffer()),
      modified: file.lastModified,
    })),
  );
}

function freeName(name: string, taken: ReadonlyMap<string, unknown>): string {
  let free = name;
  for (let number = 2; taken.has(free); number += 1) free = `${number}/${name}`;
  return free;
}
