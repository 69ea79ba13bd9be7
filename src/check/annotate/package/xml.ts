import { SaxesParser } from 'saxes';
import { writableText } from '../../../workbook/safe-text.js';

/** A tag in the text of a part, with where it stands: parts are edited as text, so that the rest stays as it is. */
export interface Tag {
  /** Without its prefix. */
  readonly name: string;
  /** With its colon: `x:`; empty where there is none. */
  readonly prefix: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** 0 for the root. */
  readonly depth: number;
  readonly start: number;
  /** Behind its `>`. */
  readonly end: number;
  readonly isEmpty: boolean;
}

/** An element: its opening tag, where its content ends and where it ends itself. */
export interface Element {
  readonly tag: Tag;
  /** Before the closing tag; for an empty element the end of its only tag. */
  readonly innerEnd: number;
  readonly end: number;
}

/** Thrown where a package is not built so that it can be edited; its cells are then written afresh. */
export class NotEditable extends Error {}

/**
 * Passes through the elements of a part in the order in which they close.
 * @throws NotEditable where it is not well-formed.
 */
export function scanElements(
  xml: string,
  onElement: (element: Element, ancestors: readonly Tag[]) => void,
): void {
  const parser = new SaxesParser();
  const open: Tag[] = [];
  parser.on('error', (error) => {
    throw new NotEditable(error.message);
  });
  parser.on('opentag', ({ name, attributes, isSelfClosing }) => {
    const end = parser.position;
    const start = xml.lastIndexOf('<', end - 1);
    const [local, prefix] = splitName(name);
    open.push({ name: local, prefix, attributes, depth: open.length, start, end, isEmpty: isSelfClosing });
  });
  parser.on('closetag', () => {
    const tag = open.pop();
    if (!tag) return;
    const end = parser.position;
    const innerEnd = tag.isEmpty ? end : xml.lastIndexOf('<', end - 1);
    onElement({ tag, innerEnd, end }, open);
  });
  parser.write(xml).close();
}

/** The elements at a path of names from the root: `['workbook', 'sheets', 'sheet']`, in the order of the document. */
export function elementsAt(xml: string, path: readonly string[]): Element[] {
  const found: Element[] = [];
  scanElements(xml, (element, ancestors) => {
    const { name, depth } = element.tag;
    if (depth !== path.length - 1 || name !== path[depth]) return;
    if (ancestors.every((ancestor, index) => ancestor.name === path[index])) found.push(element);
  });
  return found;
}

function splitName(name: string): [local: string, prefix: string] {
  const colon = name.indexOf(':') + 1;
  return [name.slice(colon), name.slice(0, colon)];
}

/** The attribute of a tag by its name without prefix: `id` finds `r:id`. */
export function attributeOf({ attributes }: Tag, name: string): string | undefined {
  const key = Object.keys(attributes).find((known) => known === name || known.endsWith(`:${name}`));
  return key === undefined ? undefined : attributes[key];
}

/** The text of a tag with an attribute set, or taken away. */
export function withAttribute(tag: string, name: string, value: string | number | undefined): string {
  const set = value === undefined ? '' : ` ${name}="${escapeXml(String(value))}"`;
  const pattern = new RegExp(`\\s${name}\\s*=\\s*(?:"[^"]*"|'[^']*')`);
  if (pattern.test(tag)) return tag.replace(pattern, () => set);
  return tag.replace(/\s*(\/?>)$/, (_, end: string) => set + end);
}

/** Text for content and attributes; characters that XML cannot hold are replaced. */
export function escapeXml(text: string): string {
  return writableText(text)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

/** Text as spreadsheets hold it in cells and notes, where `_x000D_` would be read as a character. */
export function escapeCellText(text: string): string {
  return escapeXml(text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_'));
}
