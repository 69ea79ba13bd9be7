/** The structure types of PDF 1.7 (ISO 32000-1, 14.8.4) that reports use. */
export type StructureType =
  | 'Document'
  | 'Div'
  | 'P'
  | `H${1 | 2 | 3 | 4 | 5 | 6}`
  | 'BlockQuote'
  | 'L'
  | 'LI'
  | 'Lbl'
  | 'LBody'
  | 'Table'
  | 'TR'
  | 'TH'
  | 'TD'
  | 'Caption'
  | 'TOC'
  | 'TOCI'
  | 'Reference'
  | 'Figure';

/** What a block is, for those who do not see the page. */
export interface Tag {
  readonly type: StructureType;
  /** Of a figure: what stands in for it. */
  readonly alt?: string;
  /** Of a header cell: the cells that it heads. */
  readonly scope?: 'Column' | 'Row';
  /** Of a cell: how many columns it covers. */
  readonly columns?: number;
  /** Of a list: how its items are labelled. */
  readonly numbering?: 'Decimal' | 'Disc' | 'None';
}

/** A node of the structure tree, in reading order, before it is written. */
export class StructureElement {
  readonly kids: StructureElement[] = [];
  /** Whether anything on a page belongs to it or to an element below. */
  used = false;

  constructor(
    readonly tag: Tag,
    readonly parent?: StructureElement,
  ) {
    parent?.kids.push(this);
  }

  /** Notes that something on a page belongs to the element, and so to every element around it. */
  use(): void {
    this.used = true;
    this.parent?.use();
  }
}

/** `undefined`: an artifact, such as a rule or a running head, which is not read out. */
export type Owner = StructureElement | undefined;

/**
 * The structure tree while the layout goes through the document: what is put on a page belongs to the element that
 * is open at that moment.
 */
export class Structure {
  readonly root = new StructureElement({ type: 'Document' });
  private open: Owner = this.root;

  get current(): Owner {
    return this.open;
  }

  /** Lays out inside new elements, each within the one before; inside an artifact there are none. */
  within(tags: readonly Tag[], layOut: () => void): void {
    const outer = this.open;
    for (const tag of tags) if (this.open !== undefined) this.open = new StructureElement(tag, this.open);
    layOut();
    this.open = outer;
  }

  /** Lays out what is not part of the document's text. */
  asArtifact(layOut: () => void): void {
    const outer = this.open;
    this.open = undefined;
    layOut();
    this.open = outer;
  }

  /** The label of the list item that is open: of nested items, the outermost that waits for one. */
  label(): Owner {
    const items = [...ancestors(this.open)].filter(({ tag }) => tag.type === 'LI');
    const item = items.findLast(
      ({ parent, kids }) => parent?.tag.numbering === 'Decimal' && kids[0]?.tag.type !== 'Lbl',
    );
    if (item === undefined) return undefined;
    const label = new StructureElement({ type: 'Lbl' }, item);
    item.kids.unshift(...item.kids.splice(-1));
    return label;
  }
}

function* ancestors(element: Owner): Generator<StructureElement> {
  for (let each = element; each !== undefined; each = each.parent) yield each;
}
