import type { Dialect } from '../dialect.js';
import { Edits } from '../package/edits.js';
import { attributeOf, elementsAt, escapeXml, NotEditable, withAttribute } from '../package/xml.js';

/** A sheet as the workbook lists it. */
export interface ListedSheet {
  readonly name: string;
  /** Id of the relation that leads to its part. */
  readonly relation: string;
}

export function listedSheets(xml: string): readonly ListedSheet[] {
  return elementsAt(xml, ['workbook', 'sheets', 'sheet']).map(({ tag }) => ({
    name: tag.attributes.name ?? '',
    relation: attributeOf(tag, 'id') ?? '',
  }));
}

/**
 * Lists a new sheet before all others and opens the workbook at it. Names that belong to one sheet tell it by its
 * place in the list, so that they move on by one.
 */
export function withFirstSheet(xml: string, { name, relation }: ListedSheet, dialect: Dialect): string {
  const edits = new Edits(xml);
  const sheets = elementsAt(xml, ['workbook', 'sheets', 'sheet']);
  const [first] = sheets;
  if (!first) throw new NotEditable('sheets');
  const id = Math.max(0, ...sheets.map(({ tag }) => Number(tag.attributes.sheetId) || 0)) + 1;
  edits.insert(
    first.tag.start,
    `<${first.tag.prefix}sheet name="${escapeXml(name)}" sheetId="${id}" xmlns:r="${dialect.relations}" r:id="${relation}"/>`,
  );
  for (const { tag } of elementsAt(xml, ['workbook', 'definedNames', 'definedName'])) {
    const local = tag.attributes.localSheetId;
    if (local === undefined) continue;
    const text = xml.slice(tag.start, tag.end);
    edits.replace(tag.start, tag.end, withAttribute(text, 'localSheetId', Number(local) + 1));
  }
  for (const { tag } of elementsAt(xml, ['workbook', 'bookViews', 'workbookView'])) {
    const text = withAttribute(xml.slice(tag.start, tag.end), 'activeTab', undefined);
    edits.replace(tag.start, tag.end, withAttribute(text, 'firstSheet', undefined));
  }
  return edits.apply();
}

/** A name that no sheet of the workbook has: `De corectat`, `De corectat 2`. */
export function freeSheetName(wanted: string, taken: readonly string[]): string {
  const known = new Set(taken.map((name) => name.toLowerCase()));
  let name = wanted;
  for (let number = 2; known.has(name.toLowerCase()); number += 1) name = `${wanted} ${number}`;
  return name;
}
