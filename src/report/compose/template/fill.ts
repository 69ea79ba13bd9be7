import { ConfigurationError } from '../../../model/errors.js';
import { nearestNames } from '../../../text/nearest.js';
import { typographic } from '../../../text/typography.js';
import { type Placeholder, placeholdersIn, strayBraces } from './placeholders.js';
import { forms, type Scope, written } from './scope.js';

/** A text of a template and where it begins. */
export interface TemplateText {
  readonly text: string;
  readonly file: string;
  readonly line: number;
}

interface Where {
  readonly file: string;
  readonly line: number;
}

/**
 * The text with figures in place of their names, on one line and set as print sets it.
 * @throws ConfigurationError that tells file and line where a name or a form does not exist.
 */
export function fill(template: TemplateText, scope: Scope): string {
  const { text } = template;
  const stray = strayBraces(text);
  if (stray !== undefined) throw new ConfigurationError('template-braces', { ...whereIn(template, stray) });
  let filled = '';
  let done = 0;
  for (const placeholder of placeholdersIn(text)) {
    const written = valueFor(placeholder, whereIn(template, placeholder.start), scope);
    filled += text.slice(done, placeholder.start) + written;
    done = placeholder.end;
  }
  return typographic((filled + text.slice(done)).replace(/\n/g, ' '), scope.language);
}

function whereIn({ text, file, line }: TemplateText, offset: number): Where {
  return { file, line: line + text.slice(0, offset).split('\n').length - 1 };
}

function valueFor({ words }: Placeholder, where: Where, scope: Scope): string {
  const [name = '', ...rest] = words;
  const value = scope.values.get(name);
  const whole = words.join(' ');
  if (scope.inserts.has(whole))
    throw new ConfigurationError('template-insert-in-text', { ...where, name: whole });
  if (value === undefined)
    throw new ConfigurationError('template-name', { ...where, name: whole, nearest: nearest(words, scope) });
  const form = rest.length > 0 ? rest.join(' ') : undefined;
  const text = written(value, form, scope.language);
  if (text !== undefined) return text;
  const possible = typeof value === 'string' ? '' : Object.keys(forms).join(', ');
  throw new ConfigurationError('template-form', { ...where, name, form: form ?? '', forms: possible });
}

/** A figure is compared without its form, an insert with its kind. */
function nearest([name = '', ...rest]: readonly string[], { values, inserts }: Scope): string {
  const kinds = new Set([...inserts.keys()].map((key) => key.split(' ')[0]));
  const isInsert = rest.length > 0 && kinds.has(name);
  const names = isInsert ? inserts.keys() : [...values.keys(), ...inserts.keys()];
  return nearestNames(isInsert ? [name, ...rest].join(' ') : name, names).join(', ');
}
