import type { Nodes, Parent, RootContent, Text } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { ConfigurationError } from '../../../model/errors.js';
import { typographic } from '../../../text/typography.js';
import type { Templates } from '../input.js';
import { type Block, withoutAbsent } from './absent.js';
import { type Fail, formatMessage, type Slot, slotsIn, withoutComments } from './message.js';
import { refuse } from './refuse.js';
import type { InsertCall, Scope } from './scope.js';

const parser = unified().use(remarkParse).use(remarkGfm);

/**
 * Reads a template and puts figures and inserts in place of their names; sections without data are left out. Nothing
 * in it is executed.
 * @param path below `templates/<language>/`.
 * @throws ConfigurationError where the template is missing, uses a name that does not exist, or holds what no output
 *   could show.
 */
export function expandTemplate(templates: Templates, path: string, scope: Scope): RootContent[] {
  const blocks = read(templates, path, scope, (error) => {
    throw error;
  });
  return withoutAbsent(blocks.map(toBlock));
}

/** Everything that is wrong with a template. */
export function failuresOf(templates: Templates, path: string, scope: Scope): ConfigurationError[] {
  const failures: ConfigurationError[] = [];
  try {
    read(templates, path, scope, (error) => failures.push(error));
  } catch (error) {
    if (!(error instanceof ConfigurationError)) throw error;
    failures.push(error);
  }
  return failures;
}

/** A block of a template: prose, or the insert that stands in its place. */
type ReadBlock = RootContent | InsertCall;

function toBlock(block: ReadBlock): Block {
  return typeof block === 'function'
    ? { nodes: block(), isInsert: true }
    : { nodes: [block], isInsert: false };
}

function read(templates: Templates, path: string, scope: Scope, fail: Fail): ReadBlock[] {
  const file = `${templates.folder}/${path}`;
  const markdown = templates.files.get(path);
  if (markdown === undefined) throw new ConfigurationError('template-missing', { file });
  refuse(parser.parse(withoutComments(markdown)), file, fail);
  const filled = formatMessage({ text: markdown, file, scope }, fail);
  const reading: Reading = { slots: filled.slots, file, language: scope.language, fail };
  return parser
    .parse(filled.text)
    .children.map((node): ReadBlock => insertOf(node, reading) ?? filledIn(node, reading));
}

/** A template whose figures have become slots. */
interface Reading {
  readonly slots: readonly Slot[];
  readonly file: string;
  readonly language: Scope['language'];
  readonly fail: Fail;
}

/** The insert that a paragraph is, when it holds nothing else. */
function insertOf(node: RootContent, { slots }: Reading): InsertCall | undefined {
  if (node.type !== 'paragraph' || node.children.length !== 1) return undefined;
  const [only] = node.children;
  if (only?.type !== 'text') return undefined;
  const [slot, ...others] = slotsIn(only.value, slots);
  return typeof slot === 'object' && others.length === 0 ? slot.insert : undefined;
}

/** A copy of the node, without its position, with figures in its texts. */
function filledIn<T extends Nodes>(node: T, reading: Reading): T {
  const { position: _, ...copy } = node;
  if ('value' in node) return { ...copy, value: filledText(node, reading) } as unknown as T;
  if (!('children' in node)) return copy as unknown as T;
  const children = (node as Parent).children;
  return { ...copy, children: children.map((child) => filledIn(child, reading)) } as unknown as T;
}

/** On one line and set as print sets it, where it is prose. */
function filledText(
  { type, value }: Pick<Text, 'value'> & { readonly type: string },
  { slots, file, language, fail }: Reading,
): string {
  const filled = slotsIn(value, slots)
    .map((slot) => {
      if (typeof slot === 'string') return slot;
      const { name, line } = slot;
      fail(new ConfigurationError('template-insert-in-text', { file, line, name }));
      return '';
    })
    .join('');
  return type === 'text' ? typographic(filled.replace(/\n/g, ' '), language) : filled;
}
