import type { Edits } from '../package/edits.js';
import { type Element, elementsAt, NotEditable, withAttribute } from '../package/xml.js';

/** The lists of a stylesheet that hold what cells look like, in the order in which they stand. */
const order = ['numFmts', 'fonts', 'fills', 'borders', 'cellStyleXfs', 'cellXfs'] as const;

/** What each list holds, and what it begins with where it has to be made: cells count on it. */
const lists = {
  fonts: { item: 'font', first: ['<font><sz val="11"/><name val="Calibri"/><family val="2"/></font>'] },
  fills: {
    item: 'fill',
    first: ['none', 'gray125'].map((pattern) => `<fill><patternFill patternType="${pattern}"/></fill>`),
  },
  cellXfs: { item: 'xf', first: ['<xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>'] },
} as const;

/** One list of a stylesheet, such as its fills: items are told by their index. */
export class StyleList {
  /** Of the stylesheet's elements, with its colon. */
  readonly prefix: string;
  private readonly list: Element | undefined;
  private readonly insertAt: number;
  private readonly items: readonly string[];
  private readonly added: string[];

  /** @throws NotEditable where the part is no stylesheet */
  constructor(
    xml: string,
    private readonly name: keyof typeof lists,
  ) {
    const [root] = elementsAt(xml, ['styleSheet']);
    if (!root || root.tag.isEmpty) throw new NotEditable('styleSheet');
    this.prefix = root.tag.prefix;
    this.list = elementsAt(xml, ['styleSheet', name])[0];
    const elements = elementsAt(xml, ['styleSheet', name, lists[name].item]);
    this.items = elements.map(({ tag, end }) => xml.slice(tag.start, end));
    this.added = elements.length > 0 ? [] : lists[name].first.map((item) => prefixed(item, this.prefix));
    const before = order
      .slice(0, order.indexOf(name))
      .flatMap((list) => elementsAt(xml, ['styleSheet', list]));
    this.insertAt = before.at(-1)?.end ?? root.tag.end;
  }

  get length(): number {
    return this.items.length + this.added.length;
  }

  /** The item at an index; the first one where there is none. */
  at(index: number): string {
    return this.items[index] ?? this.items[0] ?? this.added[0] ?? '';
  }

  /**
   * @param item XML without prefixes
   * @returns the index of the new item
   */
  add(item: string): number {
    return this.items.length + this.added.push(prefixed(item, this.prefix)) - 1;
  }

  write(edits: Edits): void {
    if (this.added.length === 0) return;
    const { list, prefix, name } = this;
    const close = `</${prefix}${name}>`;
    if (!list) {
      edits.insert(this.insertAt, `<${prefix}${name} count="${this.length}">${this.added.join('')}${close}`);
      return;
    }
    const { start, end, isEmpty } = list.tag;
    const open = withAttribute(edits.text.slice(start, end), 'count', this.length);
    edits.replace(start, end, isEmpty ? open.replace(/\s*\/>$/, '>') : open);
    edits.insert(list.innerEnd, this.added.join('') + (isEmpty ? close : ''));
  }
}

/** Puts the prefix before the names of elements that have none. */
function prefixed(xml: string, prefix: string): string {
  return xml.replace(/<(\/?)(?=\w+[\s/>])/g, `<$1${prefix}`);
}
