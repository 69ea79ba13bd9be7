import type { Severity } from '../../../model/problem.js';
import type { Dialect } from '../dialect.js';
import { Edits } from '../package/edits.js';
import { withAttribute } from '../package/xml.js';
import { StyleList } from './style-list.js';

/** What a cell of the list of problems looks like. */
export type ListStyle = 'title' | 'line' | 'header' | 'text' | 'link' | Severity;

/** Light enough to read black text on, dark enough to be seen beside a white cell. */
const colours: Readonly<Record<Severity, string>> = {
  error: 'FFFFC7CE',
  warning: 'FFFFEB9C',
  info: 'FFDDEBF7',
};
const blue = 'FF1F3A5F';

/** Excel has no more styles in one workbook. */
const stylesMax = 64_000;

/** A stylesheet without styles: what is needed is made when something is added. */
export function emptyStyles({ main }: Dialect): string {
  return `<styleSheet xmlns="${main}"></styleSheet>`;
}

/** Adds styles to a workbook's own: each is a copy of a cell's style with one fill, and a few for the list. */
export class Styles {
  private readonly fonts: StyleList;
  private readonly fills: StyleList;
  private readonly formats: StyleList;
  private readonly known = new Map<string, number>();

  constructor(private readonly xml: string) {
    this.fonts = new StyleList(xml, 'fonts');
    this.fills = new StyleList(xml, 'fills');
    this.formats = new StyleList(xml, 'cellXfs');
  }

  /** The style of a cell under the colour of a severity; its own where the workbook can have no more styles. */
  coloured(base: number, severity: Severity): number {
    return this.once(`${base} ${severity}`, () => {
      if (this.formats.length >= stylesMax) return base;
      const own = this.formats.at(base);
      const tagEnd = own.indexOf('>') + 1;
      const tag = withAttribute(own.slice(0, tagEnd), 'fillId', this.fill(colours[severity]));
      return this.formats.add(withAttribute(tag, 'applyFill', 1) + own.slice(tagEnd));
    });
  }

  ofList(style: ListStyle): number {
    return this.once(style, () => this.formats.add(this.listFormat(style)));
  }

  finish(): string {
    const edits = new Edits(this.xml);
    for (const list of [this.fonts, this.fills, this.formats]) list.write(edits);
    return edits.apply();
  }

  private listFormat(style: ListStyle): string {
    const [font, fill] = this.listLook(style);
    const wraps = style === 'title' ? '' : ' wrapText="1"';
    return (
      `<xf numFmtId="0" fontId="${font}" fillId="${fill}" borderId="0" applyFont="1" applyFill="1"` +
      ` applyAlignment="1"><alignment vertical="top"${wraps}/></xf>`
    );
  }

  private listLook(style: ListStyle): [font: number, fill: number] {
    if (style === 'title') return [this.font('<b/>', 16, blue), 0];
    if (style === 'header') return [this.font('<b/>', 11, 'FFFFFFFF'), this.fill(blue)];
    if (style === 'link') return [this.font('<u/>', 11, 'FF0B5394'), 0];
    if (style === 'text' || style === 'line') return [this.font('', 11, 'FF000000'), 0];
    return [this.font('<b/>', 11, 'FF000000'), this.fill(colours[style])];
  }

  private font(marks: string, points: number, colour: string): number {
    const xml = `<font>${marks}<sz val="${points}"/><color rgb="${colour}"/><name val="Calibri"/><family val="2"/></font>`;
    return this.once(xml, () => this.fonts.add(xml));
  }

  private fill(colour: string): number {
    const xml = `<fill><patternFill patternType="solid"><fgColor rgb="${colour}"/><bgColor indexed="64"/></patternFill></fill>`;
    return this.once(xml, () => this.fills.add(xml));
  }

  private once(key: string, add: () => number): number {
    const index = this.known.get(key) ?? add();
    this.known.set(key, index);
    return index;
  }
}
