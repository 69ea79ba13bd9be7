import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { escaped } from '../charts/svg.js';
import type { Entry } from '../headings.js';
import { withReference } from './reference.js';

interface Repacking {
  readonly entries: readonly Entry[];
  readonly createdAt: Date;
  /** Styles in place of the program's own. */
  readonly reference?: string;
}

/**
 * The package with what the library leaves to chance or to the clock made certain: times, ids of links and bookmarks,
 * and with the entries of the contents, which Word would otherwise show only after it was asked to.
 */
export function repacked(bytes: Uint8Array, { entries, createdAt, reference }: Repacking): Uint8Array {
  const links = new Map<string, string>();
  const parts = Object.entries(unzipSync(bytes)).map(([name, part]) => {
    if (!/\.(?:xml|rels)$/.test(name)) return [name, part] as const;
    let xml = strFromU8(part);
    if (name === 'word/document.xml') xml = withContents(withPictureIds(withBookmarkIds(xml)), entries);
    if (name === 'word/styles.xml' && reference !== undefined) xml = withReference(xml, reference);
    if (name === 'docProps/core.xml') xml = withTimes(xml, createdAt);
    return [name, strToU8(withLinkIds(xml, links))] as const;
  });
  // The format counts from 1980 and knows no time zone: the day is the same wherever it is written.
  return zipSync(Object.fromEntries(parts), { mtime: new Date(1980, 0, 1) });
}

function withTimes(xml: string, createdAt: Date): string {
  return xml.replace(
    /(<dcterms:(?:created|modified)[^>]*>)[^<]*/gu,
    `$1${createdAt.toISOString().slice(0, 19)}Z`,
  );
}

/** The library draws the ids of links by lot: they are numbered in the order in which they are met. */
function withLinkIds(xml: string, links: Map<string, string>): string {
  return xml.replace(/"rId([a-z0-9_-]{21})"/gu, (_, drawn: string) => {
    const id = links.get(drawn) ?? `rIdL${links.size + 1}`;
    links.set(drawn, id);
    return `"${id}"`;
  });
}

/** The library counts pictures over all documents of a process. */
function withPictureIds(xml: string): string {
  let last = 0;
  return xml.replace(/(<wp:docPr id=)"\d+"/gu, (_, start: string) => `${start}"${++last}"`);
}

/** The library gives every bookmark the same number. */
function withBookmarkIds(xml: string): string {
  let started = 0;
  let ended = 0;
  return xml.replace(/<w:bookmark(Start|End)([^>]*?)w:id="\d+"/gu, (_, kind: string, before: string) => {
    const id = kind === 'Start' ? ++started : ++ended;
    return `<w:bookmark${kind}${before}w:id="${id}"`;
  });
}

/** What Word writes around a table of contents; LibreOffice knows the field by it. */
const gallery =
  '<w:sdtPr><w:docPartObj><w:docPartGallery w:val="Table of Contents"/><w:docPartUnique/></w:docPartObj></w:sdtPr>';

/** The start of the field as the library writes it, in one run of its own paragraph. */
const fieldStart =
  /<w:sdtPr>(?:(?!<\/w:sdtPr>).)*<\/w:sdtPr><w:sdtContent><w:p><w:r><w:fldChar w:fldCharType="begin"[^>]*\/>(<w:instrText[^>]*>[^<]*<\/w:instrText>)<w:fldChar w:fldCharType="separate"\/><\/w:r><\/w:p>/u;

/** Puts links to the headings into the field, which begins in the first of them. */
function withContents(xml: string, entries: readonly Entry[]): string {
  return xml.replace(fieldStart, (_, instruction: string) => {
    const mark = (type: string) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
    const start = `${mark('begin')}<w:r>${instruction}</w:r>${mark('separate')}`;
    const lines = entries.map((entry, index) => contentsLine(entry, index === 0 ? start : ''));
    return `${gallery}<w:sdtContent>${lines.length > 0 ? lines.join('') : `<w:p>${start}</w:p>`}`;
  });
}

/** The number of a page that only a program that lays out can know: it is asked to fill it in. */
function pageOf(id: string | undefined): string {
  if (id === undefined) return '';
  const mark = (type: string, more = '') => `<w:r><w:fldChar w:fldCharType="${type}"${more}/></w:r>`;
  const asked = `<w:r><w:instrText xml:space="preserve"> PAGEREF ${escaped(id)} \\h </w:instrText></w:r>`;
  return `<w:r><w:tab/></w:r>${mark('begin', ' w:dirty="true"')}${asked}${mark('separate')}${mark('end')}`;
}

function contentsLine({ heading, text, depth }: Entry, start: string): string {
  const run = `<w:r><w:t xml:space="preserve">${escaped(text)}</w:t></w:r>`;
  const id = heading.data?.id;
  const linked =
    id === undefined ? run : `<w:hyperlink w:anchor="${escaped(id)}" w:history="1">${run}</w:hyperlink>`;
  return `<w:p><w:pPr><w:pStyle w:val="TOC${depth}"/></w:pPr>${start}${linked}${pageOf(id)}</w:p>`;
}
