import { type Relation, readRelations } from '../../../intake/read/ooxml/relations.js';
import { Unreadable } from '../../../intake/read/unreadable.js';
import { decodeXml } from '../../../intake/read/xml.js';
import { Archive } from '../../../intake/read/zip/archive.js';
import { readDirectory, type ZipEntry } from '../../../intake/read/zip/directory.js';
import { elementsAt, escapeXml, NotEditable } from './xml.js';
import { type StoredEntry, storedEntry, writeZip } from './zip-writer.js';

const contentTypes = '[Content_Types].xml';
const relationsType = 'application/vnd.openxmlformats-package.relationships+xml';
const relationNamespace = 'http://schemas.openxmlformats.org/package/2006/relationships';

/** A workbook's package in which parts are changed, added and taken away; the others are written as they are stored. */
export class EditedPackage {
  private readonly archive: Archive;
  private readonly entries: readonly ZipEntry[];
  /** By name in lower case: parts are the same whatever their case. */
  private readonly changed = new Map<string, { readonly name: string; readonly text: string }>();
  private readonly removed = new Set<string>();

  constructor(private readonly bytes: Uint8Array) {
    this.archive = new Archive(bytes);
    this.entries = readDirectory(bytes);
  }

  has(part: string): boolean {
    const key = part.toLowerCase();
    return this.changed.has(key) || (this.archive.has(part) && !this.removed.has(key));
  }

  /**
   * The text of a part, as changed so far.
   * @throws NotEditable where there is no such part or it is damaged.
   */
  text(part: string): string {
    const changed = this.changed.get(part.toLowerCase());
    if (changed) return changed.text;
    if (!this.has(part)) throw new NotEditable(part);
    try {
      return [...decodeXml(this.archive.inflate(part))].join('');
    } catch (error) {
      throw error instanceof Unreadable ? new NotEditable(part, { cause: error }) : error;
    }
  }

  set(part: string, text: string): void {
    const known = this.entries.find(({ name }) => name.toLowerCase() === part.toLowerCase());
    // Whatever the encoding was, it is written as UTF-8.
    const declared = text.replace(/^(<\?xml[^>]*?encoding=)(?:"[^"]*"|'[^']*')/, '$1"UTF-8"');
    this.changed.set(part.toLowerCase(), { name: known?.name ?? part, text: declared });
  }

  /** Adds a part of a type that the package has to be told. */
  add(part: string, text: string, type: string): void {
    this.set(part, text);
    this.declare(`<Override PartName="/${escapeXml(part)}" ContentType="${type}"/>`);
  }

  /** Takes a part away, with what the package says of its type. */
  remove(part: string): void {
    this.removed.add(part.toLowerCase());
    const xml = this.text(contentTypes);
    const declared = elementsAt(xml, ['Types', 'Override']).find(
      ({ tag }) => tag.attributes.PartName?.toLowerCase() === `/${part}`.toLowerCase(),
    );
    if (declared) this.set(contentTypes, xml.slice(0, declared.tag.start) + xml.slice(declared.end));
  }

  /** The first name of a part that is free: `xl/comments3.xml`. */
  freeName(start: string, end: string): string {
    let number = 1;
    while (this.archive.has(`${start}${number}${end}`) || this.has(`${start}${number}${end}`)) number += 1;
    return `${start}${number}${end}`;
  }

  /** The relations of a part as the file came, those out of the file left out; of the package where `part` is empty. */
  relations(part: string): readonly Relation[] {
    return readRelations(this.archive, part);
  }

  /**
   * Relates a part to another.
   * @param target name of the part in the package
   * @returns the relation's id
   */
  relate(part: string, type: string, target: string): string {
    const name = relationsOf(part);
    const xml = this.has(name) ? this.text(name) : `<Relationships xmlns="${relationNamespace}"/>`;
    const known = elementsAt(xml, ['Relationships', 'Relationship']);
    const ids = new Set(known.map(({ tag }) => tag.attributes.Id));
    let number = ids.size + 1;
    while (ids.has(`rId${number}`)) number += 1;
    const id = `rId${number}`;
    const relation = `Relationship Id="${id}" Type="${type}" Target="/${escapeXml(target)}"/>`;
    this.set(name, withChild(xml, 'Relationships', relation));
    // Some programs declare each part of relations by itself.
    this.declareExtension('rels', relationsType);
    return id;
  }

  /** Changes what the package says of types: Excel refuses a template under the name of a workbook. */
  retype(from: RegExp, to: string): void {
    this.set(contentTypes, this.text(contentTypes).replace(from, to));
  }

  /** Says the type of all parts whose names end so, where nothing is said of them yet. */
  declareExtension(extension: string, type: string): void {
    const known = elementsAt(this.text(contentTypes), ['Types', 'Default']);
    if (known.some(({ tag }) => tag.attributes.Extension?.toLowerCase() === extension)) return;
    this.declare(`<Default Extension="${extension}" ContentType="${type}"/>`);
  }

  write(): Uint8Array {
    const kept = this.entries.filter(({ name }) => !this.removed.has(name.toLowerCase()));
    const stored = kept.map((entry) => this.stored(entry));
    const known = new Set(this.entries.map(({ name }) => name.toLowerCase()));
    const added = [...this.changed].filter(([key]) => !known.has(key));
    return writeZip([...stored, ...added.map(([, { name, text }]) => encoded(name, text))]);
  }

  private stored(entry: ZipEntry): StoredEntry {
    const changed = this.changed.get(entry.name.toLowerCase());
    if (changed) return encoded(entry.name, changed.text);
    if (entry.bytes > 0xffffffff) throw new NotEditable(entry.name);
    const data = this.bytes.subarray(entry.dataStart, entry.dataStart + entry.compressedBytes);
    return { ...entry, data };
  }

  private declare(element: string): void {
    this.set(contentTypes, withChild(this.text(contentTypes), 'Types', element.slice(1)));
  }
}

function encoded(name: string, text: string): StoredEntry {
  return storedEntry(name, new TextEncoder().encode(text));
}

/** The part that holds the relations of another. */
export function relationsOf(part: string): string {
  const folder = part.slice(0, part.lastIndexOf('/') + 1);
  return `${folder}_rels/${part.slice(folder.length)}.rels`;
}

/**
 * The document with a child added at the end of its root.
 * @param child without its `<`: the prefix of the root is put before it
 */
function withChild(xml: string, root: string, child: string): string {
  const [element] = elementsAt(xml, [root]);
  if (!element) throw new NotEditable(root);
  const { tag, innerEnd, end } = element;
  const added = `<${tag.prefix}${child}`;
  if (!tag.isEmpty) return xml.slice(0, innerEnd) + added + xml.slice(innerEnd);
  const open = xml.slice(tag.start, end).replace(/\s*\/>$/, '>');
  return `${xml.slice(0, tag.start)}${open}${added}</${tag.prefix}${root}>${xml.slice(end)}`;
}
