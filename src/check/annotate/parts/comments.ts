import { columnLetters } from '../../../model/address.js';
import type { Dialect } from '../dialect.js';
import type { Mark, NoteParagraph } from '../marks.js';
import { Edits } from '../package/edits.js';
import { type Element, elementsAt, escapeCellText, NotEditable, withAttribute } from '../package/xml.js';

/** Who the notes say they are from. */
export const noteAuthor = 'reintegrare';

export type NotedMark = Mark & { readonly note: readonly NoteParagraph[] };

/** What became of notes when they were put into a sheet's part of them. */
export interface WrittenNotes {
  readonly xml: string;
  /** Cells that had no note before: each needs a box in the drawing. */
  readonly added: readonly NotedMark[];
  /** Cells that hold a conversation, in whose place Excel would not show a note. */
  readonly leftOut: readonly NotedMark[];
}

/** An empty part of notes. */
export function emptyComments({ main }: Dialect): string {
  return `<comments xmlns="${main}"><authors/><commentList/></comments>`;
}

/** Adds notes to those that a sheet has; a cell that has one keeps it, with what is added below. */
export function addNotes(xml: string, marks: readonly NotedMark[]): WrittenNotes {
  const comments = existingComments(xml);
  const edits = new Edits(xml);
  const added: NotedMark[] = [];
  const leftOut: NotedMark[] = [];
  for (const mark of marks) {
    const known = comments.get(columnLetters(mark.column) + mark.row);
    if (!known) added.push(mark);
    else if (known.isConversation) leftOut.push(mark);
    else extendComment(edits, known, mark);
  }
  if (added.length > 0) appendComments(edits, added);
  return { xml: edits.apply(), added, leftOut };
}

interface ExistingComment {
  readonly text: Element;
  /** A text without runs of its own; the last place for further runs otherwise. */
  readonly plain?: Element;
  readonly lastRunEnd: number;
  readonly isConversation: boolean;
}

function existingComments(xml: string): ReadonlyMap<string, ExistingComment> {
  const authors = elementsAt(xml, ['comments', 'authors', 'author']).map(({ tag, innerEnd }) =>
    xml.slice(tag.end, innerEnd),
  );
  const path = ['comments', 'commentList', 'comment'];
  const texts = elementsAt(xml, [...path, 'text']);
  const plains = elementsAt(xml, [...path, 'text', 't']);
  const runs = elementsAt(xml, [...path, 'text', 'r']);
  const inside = (element: Element, found: readonly Element[]) =>
    found.filter(({ tag, end }) => tag.start >= element.tag.end && end <= element.innerEnd);
  return new Map(
    elementsAt(xml, path).flatMap((comment): [string, ExistingComment][] => {
      const [text] = inside(comment, texts);
      if (!text) return [];
      const [plain] = inside(text, plains);
      const lastRunEnd = inside(text, runs).at(-1)?.end ?? plain?.end ?? text.tag.end;
      // Excel keeps a text of each conversation for programs that know none.
      const isConversation = authors[Number(comment.tag.attributes.authorId)]?.startsWith('tc=') ?? false;
      const address = comment.tag.attributes.ref ?? '';
      return [[address, { text, ...(plain && { plain }), lastRunEnd, isConversation }]];
    }),
  );
}

function extendComment(edits: Edits, { text, plain, lastRunEnd }: ExistingComment, mark: NotedMark): void {
  const { prefix, isEmpty, start, end } = text.tag;
  const runs = runsXml([{ text: '' }, ...mark.note], prefix);
  if (isEmpty) {
    const open = edits.text.slice(start, end).replace(/\s*\/>$/, '>');
    edits.replace(start, end, `${open}${runs}</${prefix}text>`);
    return;
  }
  if (plain) edits.insert(plain.tag.start, `<${prefix}r>`);
  edits.insert(lastRunEnd, (plain && lastRunEnd === plain.end ? `</${prefix}r>` : '') + runs);
}

function appendComments(edits: Edits, marks: readonly NotedMark[]): void {
  const [authors] = elementsAt(edits.text, ['comments', 'authors']);
  const [list] = elementsAt(edits.text, ['comments', 'commentList']);
  if (!authors || !list) throw new NotEditable('comments');
  const { prefix } = list.tag;
  const author = elementsAt(edits.text, ['comments', 'authors', 'author']).length;
  const comments = marks.map(
    ({ row, column, note }) =>
      `<${prefix}comment ref="${columnLetters(column)}${row}" authorId="${author}"><${prefix}text>` +
      `${runsXml(note, prefix)}</${prefix}text></${prefix}comment>`,
  );
  appendInside(edits, authors, `<${prefix}author>${noteAuthor}</${prefix}author>`);
  appendInside(edits, list, comments.join(''));
}

function appendInside(edits: Edits, { tag, innerEnd }: Element, xml: string): void {
  if (!tag.isEmpty) {
    edits.insert(innerEnd, xml);
    return;
  }
  const open = withAttribute(edits.text.slice(tag.start, tag.end), 'count', undefined).replace(
    /\s*\/>$/,
    '>',
  );
  edits.replace(tag.start, tag.end, `${open}${xml}</${tag.prefix}${tag.name}>`);
}

/** The paragraphs as runs of text, each on a line of its own. */
function runsXml(paragraphs: readonly NoteParagraph[], p: string): string {
  const runs = paragraphs.map(({ text, isBold }, index) => {
    const line = index < paragraphs.length - 1 ? `${text}\n` : text;
    const bold = isBold ? `<${p}b/>` : '';
    return (
      `<${p}r><${p}rPr>${bold}<${p}sz val="9"/><${p}color indexed="81"/><${p}rFont val="Tahoma"/>` +
      `<${p}family val="2"/></${p}rPr><${p}t xml:space="preserve">${escapeCellText(line)}</${p}t></${p}r>`
    );
  });
  return runs.join('');
}
