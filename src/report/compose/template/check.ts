import type { ConfigurationError } from '../../../model/errors.js';
import type { Context } from '../context.js';
import type { Templates } from '../input.js';
import { authorityScope, domainScope, reportScope } from '../scopes.js';
import { failuresOf } from './expand.js';
import { placeholdersIn } from './placeholders.js';
import type { Scope } from './scope.js';

/** What is to be told of a folder of templates. */
export interface TemplateCheck {
  readonly failures: readonly ConfigurationError[];
  /** Files of the program that the folder lacks: chapters left out, or that a later version brought. */
  readonly missing: readonly string[];
  /** Files of the folder that no part of the report is made of. */
  readonly idle: readonly string[];
  /** Names that could be used and are not, as a template writes them. */
  readonly unused: readonly string[];
}

/** Checks every template of a folder against the names that exist; `own` are the program's. */
export function checkTemplates(templates: Templates, own: Templates, context: Context): TemplateCheck {
  const common = reportScope(context);
  const [domain] = context.counts.domains;
  const ofDomain = domain ? domainScope(context, common, domain) : common;
  const ofAuthority = authorityScope(context, common, { name: '', difficulties: [] });
  const scopeOf = (path: string) =>
    path === 'domeniu.md' ? ofDomain : /^(?:autoritate\.md|inventar\/)/.test(path) ? ofAuthority : common;
  const paths = [...templates.files.keys()];
  const read = paths.filter(isPart);
  const failures = read.flatMap((path) => failuresOf(templates, path, scopeOf(path)));
  const used = new Set(
    read.flatMap((path) =>
      placeholdersIn(templates.files.get(path) ?? '').flatMap(({ words }) => namesIn(words)),
    ),
  );
  return {
    failures,
    missing: [...own.files.keys()].filter((path) => !templates.files.has(path)),
    idle: paths.filter((path) => !isPart(path)),
    unused: [...new Set([common, ofDomain, ofAuthority].flatMap(namesOf))].filter((name) => !used.has(name)),
  };
}

/** Whether the report or the announcement is made of the file. */
function isPart(path: string): boolean {
  return /^(?:raport|anexe|inventar)\/|^(?:coperta|anunt|domeniu|autoritate)\.md$/.test(path);
}

/** An insert is named by all its words, a figure by its first. */
function namesIn(words: readonly string[]): string[] {
  return [words.join(' '), words[0] ?? ''];
}

function namesOf({ values, inserts }: Scope): string[] {
  return [...inserts.keys(), ...values.keys()];
}
