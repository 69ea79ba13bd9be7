import { SaxesParser } from 'saxes';
import { limits } from './limits.js';
import { tooLarge, Unreadable } from './unreadable.js';

/** The parser is looked after once for so many characters. */
const stepCharacters = 65_536;

export type Attributes = Readonly<Record<string, string>>;

/** What a reader hears of an XML document; names come without their prefix. */
export interface XmlListener {
  /** @param parent the element that it stands in; empty for the root */
  open?(name: string, attributes: Attributes, parent: string): void;
  close?(name: string): void;
  text?(text: string): void;
}

/**
 * Passes through an XML document, piece by piece.
 * @param part the document's name in findings
 * @throws {Unreadable} `damaged` where it is not well-formed, `entities` where it declares a document type,
 *   `too-large` beyond the limits on nesting and text.
 */
export function scanXml(pieces: Iterable<Uint8Array>, part: string, listener: XmlListener): void {
  try {
    scan(pieces, listener);
  } catch (error) {
    throw error instanceof Unreadable ? new Unreadable(error.reason, { part, ...error.params }) : error;
  }
}

function scan(pieces: Iterable<Uint8Array>, listener: XmlListener): void {
  const parser = new SaxesParser();
  const watch = new Watch();
  listen(parser, listener, watch);
  for (const text of decodeXml(pieces)) {
    for (let start = 0; start < text.length; start += stepCharacters) {
      parser.write(text.slice(start, start + stepCharacters));
      watch.heard(stepCharacters);
    }
  }
  parser.close();
}

/** An attribute by its name without prefix: `id` finds `r:id`. */
export function attribute(attributes: Attributes, name: string): string | undefined {
  const plain = attributes[name];
  if (plain !== undefined) return plain;
  const key = Object.keys(attributes).find((candidate) => candidate.endsWith(`:${name}`));
  return key === undefined ? undefined : attributes[key];
}

/** Keeps nesting and the length of one text within the limits, and knows what is open. */
class Watch {
  private readonly opened: string[] = [];
  private silentCharacters = 0;

  heard(characters: number): void {
    this.silentCharacters += characters;
    const limit = limits.xmlTextCharacters;
    if (this.silentCharacters > limit) throw tooLarge('characters', limit);
  }

  /** @returns what the element stands in */
  open(name: string): string {
    this.silentCharacters = 0;
    const parent = this.opened.at(-1) ?? '';
    if (this.opened.push(name) > limits.xmlDepth) throw tooLarge('levels', limits.xmlDepth);
    return parent;
  }

  close(): void {
    this.silentCharacters = 0;
    this.opened.pop();
  }
}

function listen(parser: SaxesParser, listener: XmlListener, watch: Watch): void {
  parser.on('opentag', ({ name, attributes }) => {
    const local = localName(name);
    listener.open?.(local, attributes, watch.open(local));
  });
  parser.on('closetag', ({ name }) => {
    watch.close();
    listener.close?.(localName(name));
  });
  parser.on('text', (text) => listener.text?.(text));
  parser.on('cdata', (text) => listener.text?.(text));
  parser.on('doctype', () => {
    throw new Unreadable('entities');
  });
  parser.on('error', () => {
    throw new Unreadable('damaged', { line: parser.line });
  });
}

/** The text of an XML document, piece by piece, in the encoding that it is written in. */
export function* decodeXml(pieces: Iterable<Uint8Array>): Generator<string> {
  let decoder: InstanceType<typeof TextDecoder> | undefined;
  for (const piece of pieces) {
    decoder ??= new TextDecoder(encodingOf(piece));
    yield decoder.decode(piece, { stream: true });
  }
  if (decoder) yield decoder.decode();
}

/** The encoding by its mark, by the zero bytes of 16-bit text, or as the declaration says. */
function encodingOf(start: Uint8Array): string {
  if (start[0] === 0xff || start[1] === 0) return 'utf-16le';
  if (start[0] === 0xfe || start[0] === 0) return 'utf-16be';
  const declaration = String.fromCharCode(...start.subarray(0, 100));
  const label = /^(?:\xef\xbb\xbf)?<\?xml[^>]*encoding=["']([\w-]{1,40})["']/.exec(declaration)?.[1];
  return label && isKnown(label) ? label : 'utf-8';
}

function isKnown(label: string): boolean {
  try {
    return new TextDecoder(label).encoding !== '';
  } catch {
    return false;
  }
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}
