import { existsSync } from 'node:fs';

/**
 * The folder of the program, with its `package.json`, registries and templates: the same from the sources, from the
 * compiled modules and from the bundle.
 */
export const programFolder = folderAbove(new URL('.', import.meta.url));

function folderAbove(folder: URL): URL {
  if (existsSync(new URL('package.json', folder))) return folder;
  const parent = new URL('..', folder);
  return parent.href === folder.href ? folder : folderAbove(parent);
}
