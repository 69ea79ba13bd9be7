import { attributesOf } from './attributes.js';
import type { Owner, StructureElement, StructureType } from './structure.js';
import type { PdfDocument, WrittenElement } from './types.js';

/**
 * Marks what is drawn on a page as part of its structure element, or as an artifact; every operator that paints
 * stands within one mark and only one.
 */
export class Marks {
  private readonly written = new Map<StructureElement, WrittenElement>();
  private open: Owner | 'nothing' = 'nothing';

  /** Writes the tree down before the pages, so that its order is that of the document. */
  constructor(
    private readonly document: PdfDocument,
    root: StructureElement,
  ) {
    document.addStructure(this.write(root));
  }

  private write(element: StructureElement): WrittenElement {
    const { type, alt } = element.tag;
    const written = this.document.struct(type, alt === undefined ? {} : { alt });
    const attributes = attributesOf(element.tag);
    if (attributes !== undefined) written.dictionary.data.A = attributes;
    this.written.set(element, written);
    for (const kid of element.kids) if (isKept(kid)) written.add(this.write(kid));
    return written;
  }

  /** What is drawn from here on belongs to that element. */
  mark(owner: Owner): void {
    if (owner === this.open) return;
    this.close();
    this.open = owner;
    if (owner === undefined) this.document.markContent('Artifact');
    else this.elementOf(owner).add(this.document.markStructureContent(owner.tag.type));
  }

  /** Ends the mark that is open: at the end of a page, and where another element begins. */
  close(): void {
    if (this.open !== 'nothing') this.document.endMarkedContent();
    this.open = 'nothing';
  }

  elementOf(owner: StructureElement): WrittenElement {
    const element = this.written.get(owner);
    if (element === undefined)
      throw new Error(`An element ${owner.tag.type} is drawn that is not in the tree.`);
    return element;
  }

  /** A new element within another, to be ended by the caller. */
  newElement(owner: StructureElement, type: StructureType | 'Link'): WrittenElement {
    this.close();
    const element = this.document.struct(type, {});
    this.elementOf(owner).add(element);
    return element;
  }

  /** Draws inside an element that the caller has made. */
  within(element: WrittenElement, type: string, draw: () => void): void {
    this.close();
    element.add(this.document.markStructureContent(type));
    draw();
    this.document.endMarkedContent();
  }
}

/** An element without anything on a page is left out; a cell stays, for the cells beside it to keep their columns. */
function isKept({ used, tag }: StructureElement): boolean {
  return used || tag.type === 'TD' || tag.type === 'TH';
}
