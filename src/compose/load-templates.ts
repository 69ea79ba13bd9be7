import { readdirSync, readFileSync } from 'node:fs';
import { ConfigurationError } from '../errors.js';
import type { Language } from '../language.js';
import type { Templates } from './input.js';

/** The folder of the templates; the same from the sources and from the compiled program. */
const folder = new URL('../../templates/', import.meta.url);

/**
 * Reads the templates of a language.
 * @throws ConfigurationError where the folder cannot be read.
 */
export function loadTemplates(language: Language): Templates {
  const root = new URL(`${language}/`, folder);
  try {
    const names = readdirSync(root, { recursive: true, encoding: 'utf8' }).map((name) =>
      name.replaceAll('\\', '/'),
    );
    const files = names.filter((name) => name.endsWith('.md')).sort();
    return new Map(files.map((name) => [name, readFileSync(new URL(name, root), 'utf8')]));
  } catch (cause) {
    throw new ConfigurationError('templates-unreadable', { folder: `templates/${language}` }, { cause });
  }
}
