import { strFromU8, unzipSync } from 'fflate';
import { elementsAt } from '../../../src/check/annotate/package/xml.js';
import { resolvePart } from '../../../src/intake/read/ooxml/relations.js';
import { parseAddress } from '../../../src/model/address.js';

export type Parts = Readonly<Record<string, string>>;

/** The parts of a package as text; those that are none byte by byte. */
export function partsOf(bytes: Uint8Array): Parts {
  return Object.fromEntries(
    Object.entries(unzipSync(bytes)).map(([name, content]) => [
      name,
      strFromU8(content, !/\.(?:xml|rels|vml)$/.test(name)),
    ]),
  );
}

/** The order of a sheet's elements in the format's schema (ECMA-376 part 1, 18.3.1.99), as far as tests use them. */
const sheetOrder =
  'sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetProtection autoFilter mergeCells conditionalFormatting dataValidations hyperlinks pageMargins pageSetup headerFooter drawing legacyDrawing tableParts extLst'.split(
    ' ',
  );

/** What breaks the rules that Excel holds a package to, and repairs or refuses it for. */
export function brokenRules(parts: Parts): string[] {
  return [
    ...brokenRelations(parts),
    ...untypedParts(parts),
    ...brokenWorkbook(parts),
    ...sheetParts(parts).flatMap((part) => brokenSheet(part, parts)),
  ];
}

export function sheetParts(parts: Parts): string[] {
  return Object.keys(parts).filter((name) => name.startsWith('xl/worksheets/') && name.endsWith('.xml'));
}

export function relationsOf(part: string, parts: Parts): { id: string; type: string; target: string }[] {
  const folder = part.slice(0, part.lastIndexOf('/') + 1);
  const xml = parts[`${folder}_rels/${part.slice(folder.length)}.rels`];
  return elementsAt(xml ?? '<none/>', ['Relationships', 'Relationship']).map(({ tag }) => ({
    id: tag.attributes.Id ?? '',
    type: tag.attributes.Type?.split('/').at(-1) ?? '',
    target: resolvePart(folder, tag.attributes.Target ?? ''),
  }));
}

function brokenRelations(parts: Parts): string[] {
  const owners = Object.keys(parts)
    .filter((name) => name.endsWith('.rels'))
    .map((name) => name.replace('_rels/', '').replace(/\.rels$/, ''));
  return owners.flatMap((owner) => {
    const relations = relationsOf(owner, parts);
    return [
      ...repeated(relations.map(({ id }) => id)).map((id) => `${owner}: two relations ${id}`),
      ...relations.filter(({ target }) => !(target in parts)).map(({ target }) => `${owner}: no ${target}`),
    ];
  });
}

function untypedParts(parts: Parts): string[] {
  const xml = parts['[Content_Types].xml'] ?? '';
  const named = elementsAt(xml, ['Types', 'Override']).map(({ tag }) => tag.attributes.PartName ?? '');
  const endings = elementsAt(xml, ['Types', 'Default']).map(({ tag }) => tag.attributes.Extension ?? '');
  const known = (name: string) =>
    named.includes(`/${name}`) || endings.some((ending) => name.endsWith(`.${ending}`));
  return [
    ...Object.keys(parts).filter((name) => name !== '[Content_Types].xml' && !known(name)),
    ...repeated(named),
    ...named.filter((name) => !(name.slice(1) in parts)),
  ].map((name) => `content type of ${name}`);
}

function brokenWorkbook(parts: Parts): string[] {
  const sheets = elementsAt(parts['xl/workbook.xml'] ?? '', ['workbook', 'sheets', 'sheet']);
  const selected = sheetParts(parts).filter((part) => /tabSelected="1"/.test(parts[part] ?? ''));
  return [
    ...repeated(sheets.map(({ tag }) => tag.attributes.sheetId ?? '')).map((id) => `two sheets ${id}`),
    ...repeated(sheets.map(({ tag }) => tag.attributes.name?.toLowerCase() ?? '')),
    ...(selected.length > 1 ? [`selected together: ${selected.join(', ')}`] : []),
    ...brokenStyles(parts['xl/styles.xml'] ?? ''),
  ];
}

function brokenStyles(xml: string): string[] {
  const lists = [
    ['fonts', 'font', 'fontId'],
    ['fills', 'fill', 'fillId'],
    ['borders', 'border', 'borderId'],
    ['cellXfs', 'xf', ''],
  ] as const;
  const formats = elementsAt(xml, ['styleSheet', 'cellXfs', 'xf']);
  return lists.flatMap(([list, item, key]) => {
    const count = elementsAt(xml, ['styleSheet', list, item]).length;
    const stated = elementsAt(xml, ['styleSheet', list])[0]?.tag.attributes.count;
    const outside = formats.filter(({ tag }) => Number(tag.attributes[key] ?? 0) >= count);
    return stated === String(count) && (key === '' || outside.length === 0) ? [] : [`styles: ${list}`];
  });
}

function brokenSheet(part: string, parts: Parts): string[] {
  const xml = parts[part] ?? '';
  const children = sheetOrder.flatMap((name) => elementsAt(xml, ['worksheet', name]).map(({ tag }) => tag));
  const inOrder = isAscending(children.map(({ start }) => start));
  const cells = elementsAt(xml, ['worksheet', 'sheetData', 'row', 'c']).map(({ tag }) => tag);
  const places = cells.map(({ attributes }) => parseAddress(attributes.r ?? ''));
  const ranks = places.map((place) => (place ? place.row * 100_000 + place.column : 0));
  const formats = elementsAt(parts['xl/styles.xml'] ?? '', ['styleSheet', 'cellXfs', 'xf']).length;
  return [
    ...(inOrder ? [] : ['order of elements']),
    ...(isAscending(ranks) ? [] : ['order of cells']),
    ...cells.filter(({ attributes }) => Number(attributes.s ?? 0) >= formats).map(() => 'style of a cell'),
    ...brokenNotes(part, parts),
  ].map((rule) => `${part}: ${rule}`);
}

/** Each note has its box in the drawing that the sheet leads to, and no cell has two. */
function brokenNotes(part: string, parts: Parts): string[] {
  const relations = relationsOf(part, parts);
  const comments = relations.filter(({ type }) => type === 'comments');
  const [first] = comments;
  if (!first) return [];
  const found = elementsAt(parts[first.target] ?? '', ['comments', 'commentList', 'comment']);
  const cells = found.map(({ tag }) => tag.attributes.ref ?? '');
  const id = /<(?:\w+:)?legacyDrawing\s[^>]*r:id="([^"]+)"/.exec(parts[part] ?? '')?.[1];
  const vml = parts[relations.find((relation) => relation.id === id)?.target ?? ''] ?? '';
  const boxed = [...vml.matchAll(/<x:Row>(\d+)<\/x:Row>\s*<x:Column>(\d+)</g)].map(
    ([, row, column]) => `${row} ${column}`,
  );
  const unboxed = cells.filter((cell) => {
    const place = parseAddress(cell);
    return !boxed.includes(`${Number(place?.row) - 1} ${Number(place?.column) - 1}`);
  });
  const shapes = [...vml.matchAll(/<v:shape [^>]*\bid="([^"]+)"/g)].map(([, shape]) => shape ?? '');
  return [
    ...(comments.length > 1 ? ['two parts of notes'] : []),
    ...repeated(cells).map((cell) => `two notes in ${cell}`),
    ...unboxed.map((cell) => `no box for ${cell}`),
    ...repeated(shapes).map((shape) => `two boxes ${shape}`),
  ];
}

function isAscending(numbers: readonly number[]): boolean {
  return numbers.every((number, index) => index === 0 || number > (numbers[index - 1] ?? 0));
}

function repeated(values: readonly string[]): string[] {
  return values.filter((value, index) => values.indexOf(value) < index);
}
