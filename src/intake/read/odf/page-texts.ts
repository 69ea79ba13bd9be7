import { type Attributes, scanXml, type XmlListener } from '../xml.js';
import type { Archive } from '../zip/archive.js';

/** What is printed above and below the pages, by the name of the page that a sheet's style tells. */
export type PageTexts = ReadonlyMap<string, string>;

const stylesPart = 'styles.xml';
const regions = new Set(['header', 'header-left', 'header-first', 'footer', 'footer-left', 'footer-first']);
/** Fields, of which only the program that prints knows what they say. */
const fields = new Set(['sheet-name', 'page-number', 'page-count', 'file-name', 'date', 'time', 'title']);

/** The texts of the pages of an OpenDocument spreadsheet. */
export function readPageTexts(archive: Archive): PageTexts {
  if (!archive.has(stylesPart)) return new Map();
  const listener = new PageListener();
  scanXml(archive.inflate(stylesPart), stylesPart, listener);
  return listener.texts;
}

class PageListener implements XmlListener {
  readonly texts = new Map<string, string>();
  private page = '';
  private region = 0;
  private field = 0;
  private lines: string[] = [];

  open(name: string, attributes: Attributes): void {
    if (name === 'master-page') {
      this.page = attributes['style:name'] ?? '';
      this.lines = [];
    } else if (regions.has(name) && attributes['style:display'] !== 'false') this.region += 1;
    else if (fields.has(name)) this.field += 1;
    else if (name === 'p' && this.region > 0) this.lines.push('');
  }

  close(name: string): void {
    if (name === 'master-page') this.keep();
    else if (regions.has(name)) this.region = Math.max(0, this.region - 1);
    else if (fields.has(name)) this.field -= 1;
  }

  text(text: string): void {
    if (this.region > 0 && this.field === 0 && this.lines.length > 0)
      this.lines.push(`${this.lines.pop() ?? ''}${text}`);
  }

  private keep(): void {
    const text = this.lines.filter((line) => line.trim() !== '').join('\n');
    if (text !== '') this.texts.set(this.page, text);
  }
}
