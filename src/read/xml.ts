import { SaxesParser } from 'saxes';
import { limits } from './limits.js';
import { Unreadable } from './unreadable.js';

export type Attributes = Readonly<Record<string, string>>;

/** What a reader hears of an XML document; names come without their prefix. */
export interface XmlListener {
  open?(name: string, attributes: Attributes): void;
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
  const parser = new SaxesParser();
  const watch = new Watch(part);
  listen(parser, listener, watch);
  for (const text of decode(pieces)) {
    watch.heard(text.length);
    guarded(parser, part, () => parser.write(text));
  }
  guarded(parser, part, () => parser.close());
}

/** An attribute by its name without prefix: `id` finds `r:id`. */
export function attribute(attributes: Attributes, name: string): string | undefined {
  const plain = attributes[name];
  if (plain !== undefined) return plain;
  const key = Object.keys(attributes).find((candidate) => candidate.endsWith(`:${name}`));
  return key === undefined ? undefined : attributes[key];
}

/** Keeps nesting and the length of one text within the limits. */
class Watch {
  private depth = 0;
  private silentCharacters = 0;

  constructor(private readonly part: string) {}

  heard(characters: number): void {
    this.silentCharacters += characters;
    this.check(this.silentCharacters, limits.xmlTextCharacters);
  }

  event(deeper: number): void {
    this.silentCharacters = 0;
    this.depth += deeper;
    this.check(this.depth, limits.xmlDepth);
  }

  private check(size: number, limit: number): void {
    if (size > limit) throw new Unreadable('too-large', { part: this.part, size, limit });
  }
}

function listen(parser: SaxesParser, listener: XmlListener, watch: Watch): void {
  parser.on('opentag', ({ name, attributes }) => {
    watch.event(1);
    listener.open?.(localName(name), attributes);
  });
  parser.on('closetag', ({ name }) => {
    watch.event(-1);
    listener.close?.(localName(name));
  });
  parser.on('text', (text) => listener.text?.(text));
  parser.on('cdata', (text) => listener.text?.(text));
  parser.on('doctype', () => {
    throw new Unreadable('entities');
  });
}

function guarded(parser: SaxesParser, part: string, step: () => void): void {
  const { line } = parser;
  try {
    step();
  } catch (error) {
    if (error instanceof Unreadable) throw new Unreadable(error.reason, { part, ...error.params });
    throw new Unreadable('damaged', { part, line });
  }
}

function* decode(pieces: Iterable<Uint8Array>): Generator<string> {
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
