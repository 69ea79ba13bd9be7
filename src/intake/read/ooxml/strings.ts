import { type CellText, cellText, unescapeExcel } from '../cell-text.js';
import { limits } from '../limits.js';
import { tooLarge } from '../unreadable.js';
import { scanXml, type XmlListener } from '../xml.js';
import type { Archive } from '../zip/archive.js';

/** The table of texts that cells refer to by number. */
export function readSharedStrings(archive: Archive, part: string): readonly CellText[] {
  const strings: CellText[] = [];
  let item = new RichText();
  const listener: XmlListener = {
    open(name) {
      if (name === 'si') item = new RichText();
      else item.open(name);
    },
    close(name) {
      if (name === 'si') strings.push(cellText(item.finish()));
      else item.close(name);
      if (strings.length > limits.sharedStrings) throw tooLarge('texts', limits.sharedStrings);
    },
    text: (text) => item.text(text),
  };
  scanXml(archive.inflate(part), part, listener);
  return strings;
}

/** Gathers the text of all runs of a rich text, without its phonetic reading. */
export class RichText {
  private parts = '';
  private inText = false;
  private inPhonetic = false;

  open(name: string): void {
    if (name === 'rPh') this.inPhonetic = true;
    if (name === 't') this.inText = !this.inPhonetic;
  }

  close(name: string): void {
    if (name === 'rPh') this.inPhonetic = false;
    if (name === 't') this.inText = false;
  }

  text(text: string): void {
    if (this.inText) this.parts += text;
  }

  finish(): string {
    return unescapeExcel(this.parts);
  }
}
