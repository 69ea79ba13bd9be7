import type { Heading, RootContent } from 'mdast';
import { foldText } from '../../text/fold.js';
import { plainText } from './plain-text.js';

/** A chapter or an annex, before its headings are numbered. */
export interface Part {
  /** The template's name without its number: `rezumat`. */
  readonly id: string;
  readonly blocks: readonly RootContent[];
}

/**
 * The parts with their headings numbered — `1. Rezumat`, `5.3. Asistență medicală`, `Anexa A. …` — each with an id
 * that stays the same when chapters are added. Headings below the second level carry no number.
 * @param annex the word before the letter of an annex.
 */
export function numberParts(
  chapters: readonly Part[],
  annexes: readonly Part[],
  annex: string,
): RootContent[] {
  const ids = new Ids();
  let chapter = 0;
  const numbered = chapters.map((part) => {
    if (part.blocks.some(isChapterHeading)) chapter += 1;
    return numberPart(part, ids, `${chapter}.`, `${chapter}.`);
  });
  const lettered = annexes
    .filter(({ blocks }) => blocks.some(isChapterHeading))
    .map((part, index) => {
      const letter = String.fromCharCode('A'.charCodeAt(0) + index);
      return numberPart(part, ids, `${annex} ${letter}.`, `${letter}.`);
    });
  return [...numbered, ...lettered].flat();
}

function isChapterHeading(node: RootContent): boolean {
  return node.type === 'heading' && node.depth === 1;
}

function numberPart({ id, blocks }: Part, ids: Ids, top: string, prefix: string): RootContent[] {
  let section = 0;
  let sectionId = id;
  return blocks.map((node) => {
    if (node.type !== 'heading') return node;
    if (node.depth === 1) return labelled(node, top, ids.next(id));
    if (node.depth === 2) {
      section += 1;
      sectionId = ids.next(`${id}-${slug(plainText(node))}`);
      return labelled(node, `${prefix}${section}.`, sectionId);
    }
    return { ...node, data: { id: ids.next(`${sectionId}-${slug(plainText(node))}`) } };
  });
}

function labelled(node: Heading, label: string, id: string): Heading {
  return { ...node, children: [{ type: 'text', value: `${label} ` }, ...node.children], data: { id } };
}

/** A text as a link target or a file's name: `ministerul-sanatatii`. */
export function slug(text: string): string {
  return foldText(text)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

/** Tells equal ids apart by a number. */
class Ids {
  private readonly used = new Map<string, number>();

  next(id: string): string {
    const times = (this.used.get(id) ?? 0) + 1;
    this.used.set(id, times);
    return times === 1 ? id : this.next(`${id}-${times}`);
  }
}
