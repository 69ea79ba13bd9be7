import type { Heading, RootContent } from 'mdast';
import { foldText } from '../../text/fold.js';
import { plainText } from './plain-text.js';

/** A chapter, before its headings are numbered. */
export interface Part {
  /** The template's name without its number: `cadrul`. */
  readonly id: string;
  readonly blocks: readonly RootContent[];
}

/** How the chapters of a document are told apart: `3.` or `C.`. */
export type Numbering = 'numbers' | 'letters';

/**
 * The parts with their headings numbered — `1. Cadrul`, `5.3. Asistență medicală`, `C. …` — each with an id that stays
 * the same when chapters are added. What stands before the table of contents and headings below the second level carry
 * no number.
 */
export function numberParts(parts: readonly Part[], numbering: Numbering): RootContent[] {
  const ids = new Ids();
  const front = parts.findIndex(({ blocks }) => blocks.some(({ type }) => type === 'contents'));
  let chapter = 0;
  return parts.flatMap((part, index) => {
    if (index < front) return numberPart(part, ids, '');
    if (part.blocks.some(isChapterHeading)) chapter += 1;
    const label = numbering === 'numbers' ? String(chapter) : String.fromCharCode(64 + chapter);
    return numberPart(part, ids, `${label}.`);
  });
}

function isChapterHeading(node: RootContent): boolean {
  return node.type === 'heading' && node.depth === 1;
}

/** @param prefix of the chapter and its sections; empty for those without a number. */
function numberPart({ id, blocks }: Part, ids: Ids, prefix: string): RootContent[] {
  let section = 0;
  let sectionId = id;
  return blocks.map((node) => {
    if (node.type !== 'heading') return node;
    if (node.depth === 1) return labelled(node, prefix, ids.next(id));
    if (node.depth === 2) {
      section += 1;
      sectionId = ids.next(`${id}-${slug(plainText(node))}`);
      return labelled(node, prefix && `${prefix}${section}.`, sectionId);
    }
    return { ...node, data: { id: ids.next(`${sectionId}-${slug(plainText(node))}`) } };
  });
}

function labelled(node: Heading, label: string, id: string): Heading {
  const number = label ? [{ type: 'text' as const, value: `${label} ` }] : [];
  return { ...node, children: [...number, ...node.children], data: { id } };
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
