import type { Nodes, Parent, Root, RootContent } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { ConfigurationError } from '../../errors.js';
import { typographic } from '../../romanian/typography.js';
import type { Templates } from '../input.js';
import { nearestNames } from './nearest.js';
import { type Placeholder, placeholdersIn, strayBraces } from './placeholders.js';
import { forms, type Scope, type Value, written } from './scope.js';

const parser = unified().use(remarkParse).use(remarkGfm);

/** The template that is read and the names that it may use. */
interface Reading {
  readonly file: string;
  readonly scope: Scope;
}

/**
 * Reads a template and puts figures and inserts in place of their names. Nothing in it is executed.
 * @param path below `templates/<language>/`.
 * @throws ConfigurationError where the template is missing or uses a name that does not exist.
 */
export function expandTemplate(templates: Templates, path: string, scope: Scope): RootContent[] {
  const file = `templates/${scope.language}/${path}`;
  const markdown = templates.get(path);
  if (markdown === undefined) throw new ConfigurationError('template-missing', { file });
  const root: Root = parser.parse(markdown);
  return root.children.flatMap((node) => expandBlock(node, { file, scope }));
}

function expandBlock(node: RootContent, reading: Reading): RootContent[] {
  if (isComment(node)) return [];
  const insert = insertOf(node, reading.scope);
  return insert ? insert() : [expandNode(node, reading)];
}

/** Notes to the editors of a template are not published. */
function isComment(node: Nodes): boolean {
  return node.type === 'html' && node.value.trimStart().startsWith('<!--');
}

/** The insert that a paragraph is, when it holds nothing else. */
function insertOf(node: RootContent, { inserts }: Scope): (() => RootContent[]) | undefined {
  if (node.type !== 'paragraph' || node.children.length !== 1) return undefined;
  const [only] = node.children;
  if (only?.type !== 'text') return undefined;
  const [placeholder] = placeholdersIn(only.value);
  const alone = placeholder?.start === 0 && placeholder.end === only.value.length;
  return alone ? inserts.get(placeholder.words.join(' ')) : undefined;
}

/** A copy of the node, without its position, with figures in its texts. */
function expandNode<T extends Nodes>(node: T, reading: Reading): T {
  const { position: _, ...copy } = node;
  if (node.type === 'text') return { ...copy, value: expandText(node.value, lineOf(node), reading) } as unknown as T;
  if (!('children' in node)) return copy as unknown as T;
  const children = (node as Parent).children.filter((child) => !isComment(child));
  return { ...copy, children: children.map((child) => expandNode(child, reading)) } as unknown as T;
}

function lineOf({ position }: Nodes): number {
  return position?.start.line ?? 1;
}

function expandText(text: string, line: number, reading: Reading): string {
  const stray = strayBraces(text);
  if (stray !== undefined) throw new ConfigurationError('template-braces', { ...at(reading, text, line, stray) });
  let expanded = '';
  let done = 0;
  for (const placeholder of placeholdersIn(text)) {
    expanded += text.slice(done, placeholder.start) + valueOf(placeholder, at(reading, text, line, placeholder.start), reading);
    done = placeholder.end;
  }
  return typographic((expanded + text.slice(done)).replace(/\n/g, ' '), reading.scope.language);
}

function at({ file }: Reading, text: string, line: number, offset: number): { file: string; line: number } {
  return { file, line: line + text.slice(0, offset).split('\n').length - 1 };
}

function valueOf(
  { words }: Placeholder,
  where: { file: string; line: number },
  { scope }: Reading,
): string {
  const [name = '', form, ...rest] = words;
  const value = scope.values.get(name);
  const whole = words.join(' ');
  if (scope.inserts.has(whole)) throw new ConfigurationError('template-insert-in-text', { ...where, name: whole });
  if (value === undefined) throw new ConfigurationError('template-name', { ...where, name: whole, nearest: nearest(words, scope) });
  const text = rest.length === 0 ? written(value, form, scope.language) : undefined;
  if (text === undefined)
    throw new ConfigurationError('template-form', { ...where, name, form: words.slice(1).join(' '), forms: formsOf(value) });
  return text;
}

/** A figure is compared without its form, an insert with its kind. */
function nearest([name = '', ...rest]: readonly string[], { values, inserts }: Scope): string {
  const kinds = new Set([...inserts.keys()].map((key) => key.split(' ')[0]));
  const isInsert = rest.length > 0 && kinds.has(name);
  const names = isInsert ? inserts.keys() : [...values.keys(), ...inserts.keys()];
  return nearestNames(isInsert ? [name, ...rest].join(' ') : name, names).join(', ');
}

function formsOf(value: Value): string {
  return typeof value === 'string' ? '' : Object.keys(forms).join(', ');
}
