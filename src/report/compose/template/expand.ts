import type { Nodes, Parent, Root, RootContent, Text } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { ConfigurationError } from '../../../model/errors.js';
import type { Templates } from '../input.js';
import { fill } from './fill.js';
import { placeholdersIn } from './placeholders.js';
import { refuse } from './refuse.js';
import type { Scope } from './scope.js';

const parser = unified().use(remarkParse).use(remarkGfm);

/** The template that is read and the names that it may use. */
interface Reading {
  readonly file: string;
  readonly scope: Scope;
}

/**
 * Reads a template and puts figures and inserts in place of their names. Nothing in it is executed.
 * @param path below `templates/<language>/`.
 * @throws ConfigurationError where the template is missing, uses a name that does not exist, or holds what no output
 *   could show.
 */
export function expandTemplate(templates: Templates, path: string, scope: Scope): RootContent[] {
  const { root, file } = parsed(templates, path);
  return root.children.flatMap((node) => expandBlock(node, { file, scope }));
}

/** Everything that is wrong with a template: the first failure of each of its blocks. */
export function failuresOf(templates: Templates, path: string, scope: Scope): ConfigurationError[] {
  const { root, file } = parsed(templates, path);
  return root.children.flatMap((node) => {
    try {
      expandBlock(node, { file, scope });
      return [];
    } catch (error) {
      if (error instanceof ConfigurationError) return [error];
      throw error;
    }
  });
}

function parsed(templates: Templates, path: string): { root: Root; file: string } {
  const file = `${templates.folder}/${path}`;
  const markdown = templates.files.get(path);
  if (markdown === undefined) throw new ConfigurationError('template-missing', { file });
  return { root: parser.parse(markdown), file };
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
  refuse(node, reading.file);
  const { position: _, ...copy } = node;
  if (node.type === 'text') return { ...copy, value: textOf(node, reading) } as unknown as T;
  if (!('children' in node)) return copy as unknown as T;
  const children = (node as Parent).children.filter((child) => !isComment(child));
  return { ...copy, children: children.map((child) => expandNode(child, reading)) } as unknown as T;
}

function textOf({ value, position }: Text, { file, scope }: Reading): string {
  return fill({ text: value, file, line: position?.start.line ?? 1 }, scope);
}
