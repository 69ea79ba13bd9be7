import {
  decodePDFRawStream,
  PDFArray,
  PDFBool,
  PDFDict,
  PDFDocument,
  PDFHexString,
  PDFName,
  PDFNumber,
  PDFRawStream,
  PDFRef,
  PDFString,
} from 'pdf-lib';

/** The objects of a PDF as plain values; dictionaries and streams stay objects to ask further. */
export class PdfObjects {
  static async open(bytes) {
    return new PdfObjects(await PDFDocument.load(bytes, { updateMetadata: false }));
  }

  constructor(document) {
    this.context = document.context;
    this.catalog = document.catalog;
    this.trailer = document.context.trailerInfo;
    this.pages = document
      .getPages()
      .map((page, index) => ({ number: index + 1, ref: page.ref, dict: page.node }));
  }

  /** What stands behind a reference: names, texts, numbers and booleans as values, arrays with their raw items. */
  resolve(raw) {
    const object = raw instanceof PDFRef ? this.context.lookup(raw) : raw;
    if (object instanceof PDFName) return object.decodeText();
    if (object instanceof PDFString || object instanceof PDFHexString) return object.decodeText();
    if (object instanceof PDFNumber) return object.asNumber();
    if (object instanceof PDFBool) return object.asBoolean();
    if (object instanceof PDFArray) return object.asArray();
    return object;
  }

  /** The raw entry of a dictionary or stream: a reference stays one. */
  raw(holder, key) {
    const dict = holder instanceof PDFRawStream ? holder.dict : holder;
    return dict instanceof PDFDict ? dict.get(PDFName.of(key)) : undefined;
  }

  /** The value at the end of a path of keys. */
  get(holder, ...keys) {
    return keys.reduce((value, key) => this.resolve(this.raw(value, key)), holder);
  }

  list(holder, key) {
    const value = this.get(holder, key);
    if (value === undefined) return [];
    return Array.isArray(value) ? value : [this.raw(holder, key)];
  }

  bytes(stream) {
    return Buffer.from(decodePDFRawStream(stream).decode());
  }

  /** The operators of a page, in one text of Latin-1 characters. */
  content(page) {
    return this.list(page.dict, 'Contents')
      .map((raw) => this.bytes(this.resolve(raw)).toString('latin1'))
      .join('\n');
  }

  isStream(object) {
    return object instanceof PDFRawStream;
  }

  /** The lengths in bytes of all texts and names of the file. */
  *everyText() {
    for (const object of this.all()) yield* textsIn(object);
  }

  *all() {
    for (const [, object] of this.context.enumerateIndirectObjects()) yield object;
  }
}

function* textsIn(object) {
  if (object instanceof PDFString || object instanceof PDFHexString) yield { text: object.asBytes().length };
  else if (object instanceof PDFName) yield { name: object.decodeText().length };
  else if (object instanceof PDFArray) for (const item of object.asArray()) yield* textsIn(item);
  else if (object instanceof PDFRawStream) yield* textsIn(object.dict);
  else if (object instanceof PDFDict)
    for (const [name, value] of object.entries()) {
      yield* textsIn(name);
      yield* textsIn(value);
    }
}

/** A name for a reference that can be compared. */
export function key(ref) {
  return ref === undefined ? '' : ref.toString();
}
