import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ConfigurationError } from '../../model/errors.js';
import type { Language } from '../../model/language.js';
import { programFolder } from '../../model/program-folder.js';
import type { Templates } from './input.js';

/** The folder of the program's own templates. */
const ownFolder = fileURLToPath(new URL('templates/', programFolder));

/**
 * Reads the templates of a language.
 * @param from a folder that holds one folder a language; the program's own where it is absent.
 * @throws ConfigurationError where the folder cannot be read.
 */
export function loadTemplates(language: Language, from?: string): Templates {
  const root = join(from ?? ownFolder, language);
  const folder = from === undefined ? `templates/${language}` : root;
  try {
    const names = readdirSync(root, { recursive: true, encoding: 'utf8' }).map((name) =>
      name.replaceAll('\\', '/'),
    );
    const files = names.filter((name) => name.endsWith('.md')).sort();
    return {
      folder,
      files: new Map(
        files.map((name) => [name, readFileSync(join(root, name), 'utf8').replace(/^\uFEFF/, '')]),
      ),
    };
  } catch (cause) {
    const sentence = from === undefined ? 'templates-unreadable' : 'templates-folder';
    throw new ConfigurationError(sentence, { folder, language }, { cause });
  }
}
