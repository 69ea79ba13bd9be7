import type { ConfigurationError } from '../../../model/errors.js';
import type { Context } from '../context.js';
import type { Templates } from '../input.js';
import { authorityScope, domainScope, reportScope } from '../scopes.js';
import { failuresOf } from './expand.js';
import { namesUsed } from './message.js';
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
    path === 'domeniu.md' ? ofDomain : /^inventar\//.test(path) ? ofAuthority : common;
  const paths = [...templates.files.keys()];
  const read = paths.filter(isPart);
  const checked = read.map((path) => ({ path, failures: failuresOf(templates, path, scopeOf(path)) }));
  const whole = checked.filter(
    ({ failures }) => !failures.some(({ sentence }) => sentence === 'template-braces'),
  );
  const used = new Set(whole.flatMap(({ path }) => namesUsed(templates.files.get(path) ?? '')));
  return {
    failures: checked.flatMap(({ failures }) => failures),
    missing: [...own.files.keys()].filter((path) => !templates.files.has(path)),
    idle: paths.filter((path) => !isPart(path)),
    unused: [...new Set([common, ofDomain, ofAuthority].flatMap(namesOf))].filter((name) => !used.has(name)),
  };
}

/** Whether the report or the announcement is made of the file. */
function isPart(path: string): boolean {
  return /^(?:raport|anexe|inventar)\/|^(?:coperta|anunt|domeniu)\.md$/.test(path);
}

function namesOf({ values, inserts }: Scope): string[] {
  return [...inserts.keys(), ...values.keys()];
}
