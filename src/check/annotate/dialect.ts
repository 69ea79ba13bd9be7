import { elementsAt, NotEditable } from './package/xml.js';

/** The names by which one edition of the format calls its elements and relations. */
export interface Dialect {
  /** Namespace of the parts of a workbook. */
  readonly main: string;
  /** Namespace of relations; also the start of their types. */
  readonly relations: string;
  /** The strict edition knows no drawings of notes: what leads to one is wrapped so that others may pass over it. */
  readonly isStrict: boolean;
}

const transitional: Dialect = {
  main: 'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
  relations: 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
  isStrict: false,
};
const strict: Dialect = {
  main: 'http://purl.oclc.org/ooxml/spreadsheetml/main',
  relations: 'http://purl.oclc.org/ooxml/officeDocument/relationships',
  isStrict: true,
};

/** Both editions use this one for the drawings of notes, which the strict edition does not know. */
export const drawingRelation = `${transitional.relations}/vmlDrawing`;

/** The edition in which a workbook is written, by the namespace of its main part. */
export function dialectOf(workbookXml: string): Dialect {
  const [root] = elementsAt(workbookXml, ['workbook']);
  if (!root) throw new NotEditable('workbook');
  const { prefix, attributes } = root.tag;
  const namespace = attributes[prefix === '' ? 'xmlns' : `xmlns:${prefix.slice(0, -1)}`];
  return namespace === strict.main ? strict : transitional;
}

const compatibility = 'http://schemas.openxmlformats.org/markup-compatibility/2006';

/** The element of a sheet that leads to the drawing of its notes. */
export function legacyDrawingXml({ relations, isStrict }: Dialect, prefix: string, relation: string): string {
  const element = `<${prefix}legacyDrawing xmlns:r="${relations}" r:id="${relation}"/>`;
  if (!isStrict) return element;
  return (
    `<mc:AlternateContent xmlns:mc="${compatibility}"><mc:Choice xmlns:v="urn:schemas-microsoft-com:vml" Requires="v">` +
    `${element}</mc:Choice></mc:AlternateContent>`
  );
}
