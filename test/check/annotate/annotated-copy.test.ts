import { readFileSync } from 'node:fs';
// biome-ignore lint/style/noRestrictedImports: another reader than ours is to find the same values.
import { read, utils } from '@e965/xlsx';
import { describe, expect, it } from 'vitest';
import { annotatedCopy } from '../../../src/check/annotate/annotated-copy.js';
import { elementsAt } from '../../../src/check/annotate/package/xml.js';
import { parse } from '../../../src/intake/read/parse.js';
import { finding } from '../../../src/model/finding.js';
import type { Problem, Severity } from '../../../src/model/problem.js';
import { copySentences } from '../../../src/sentences/annotated-copy.js';
import { bookOf, textsOf, zip } from '../../intake/read/workbook.js';
import { brokenRules, type Parts, partsOf, relationsOf } from './package-rules.js';
import { excelWorkbook, googleWorkbook } from './workbooks.js';

const words = {
  say: copySentences.ro,
  describe: ({ rule }: Problem) => ({
    title: rule,
    cause: rule,
    message: `Găsit: ${rule}`,
    fix: `Corectați ${rule}`,
  }),
  severityName: (severity: Severity) =>
    ({ error: 'Nu se numără', warning: 'De verificat', info: 'De știut' })[severity],
};

const problem = (id: string, severity: Severity, cell?: string, sheet = 'Întâlniri'): Problem =>
  finding(
    { id, severity, params: {} },
    { file: 'Iasi.xlsx', ...(cell !== undefined && { sheet, cell }) },
    {},
  );

const found = [
  problem('date-readable', 'error', 'C2'),
  problem('date-not-sunday', 'warning', 'C2'),
  problem('attendance', 'warning', 'E2'),
  problem('required-cell', 'error', 'D7'),
  problem('file', 'info'),
];

function copyOf(bytes: Uint8Array, problems: readonly Problem[] = found, file = 'Iasi.xlsx') {
  const book = bookOf(bytes, file);
  const copy = annotatedCopy({ bytes, book, problems, redact: String }, words);
  return { ...copy, book, parts: partsOf(copy.bytes) };
}

/** The format of a cell of the meetings' sheet and the colour that fills it. */
function lookOf(cell: string, sheet: string, parts: Parts) {
  const styles = parts['xl/styles.xml'] ?? '';
  const at = (list: string, item: string, index: number) => {
    const element = elementsAt(styles, ['styleSheet', list, item])[index];
    return element ? styles.slice(element.tag.start, element.end) : '';
  };
  const tag = elementsAt(parts[sheet] ?? '', ['worksheet', 'sheetData', 'row', 'c']).find(
    (element) => element.tag.attributes.r === cell,
  );
  const format = at('cellXfs', 'xf', Number(tag?.tag.attributes.s));
  const fill = at('fills', 'fill', Number(/fillId="(\d+)"/.exec(format)?.[1]));
  return { format, colour: /rgb="(\w+)"/.exec(fill)?.[1] };
}

/** The workbook by Excel, opened in LibreOffice 24.2 and saved again. */
const libreOffice = readFileSync(new URL('libreoffice.xlsx', import.meta.url));

const red = 'FFFFC7CE';
const yellow = 'FFFFEB9C';

describe.each([
  ['Excel', excelWorkbook(), 'xl/worksheets/sheet2.xml', 'xl/worksheets/sheet3.xml'],
  ['LibreOffice', libreOffice, 'xl/worksheets/sheet2.xml', 'xl/worksheets/sheet3.xml'],
  ['Google Sheets', googleWorkbook(), 'xl/worksheets/sheet1.xml', 'xl/worksheets/sheet3.xml'],
])('the annotated copy of a workbook by %s', (_, bytes, meetings, list) => {
  const { parts, book, bytes: copied } = copyOf(bytes);
  const before = partsOf(bytes);

  it('breaks no rule of the format', () => {
    expect(brokenRules(parts)).toEqual([]);
  });

  it('changes only what it has to', () => {
    const changed = Object.keys(before).filter((name) => parts[name] !== before[name]);
    const allowed = /^\[Content_Types\]\.xml|workbook\.xml|styles\.xml|comments\d\.xml|vmlDrawing1\.vml/;
    expect(changed.filter((name) => !allowed.test(name) && !name.includes(meetings.slice(14)))).toEqual([]);
  });

  it('keeps every value, as this program and SheetJS read them', () => {
    const [, ...sheets] = bookOf(copied).sheets;
    expect(sheets).toEqual(book.sheets);
    const values = (file: Uint8Array) => {
      const workbook = read(file);
      return workbook.SheetNames.flatMap((name) => {
        const sheet = workbook.Sheets[name];
        return name === 'De corectat' || !sheet
          ? []
          : [utils.sheet_to_json(sheet, { header: 1, blankrows: false })];
      });
    };
    expect(values(copied)).toEqual(values(bytes));
  });

  it('lists the problems on the first sheet, the gravest first, each with a link to its cell', () => {
    const sheets = elementsAt(parts['xl/workbook.xml'] ?? '', ['workbook', 'sheets', 'sheet']);
    expect(sheets.map(({ tag }) => tag.attributes.name)[0]).toBe('De corectat');
    const texts = Object.values(textsOf({ ...book, sheets: bookOf(copied).sheets.slice(0, 1) }));
    expect(texts).toEqual(
      expect.arrayContaining(['De corectat: Iasi.xlsx', 'Găsit: attendance', 'Corectați file']),
    );
    const links = elementsAt(parts[list] ?? '', ['worksheet', 'hyperlinks', 'hyperlink']);
    expect(links.map(({ tag }) => tag.attributes.location)).toEqual(
      ['C2', 'D7', 'C2', 'E2'].map((cell) => `'Întâlniri'!${cell}`),
    );
  });

  it('colours by the gravest finding and keeps number format, font, border and protection', () => {
    const unfilled = (format: string) => format.replace(/ (?:fillId|applyFill)="\w+"/g, '');
    const day = lookOf('C2', meetings, parts);
    expect(day.colour).toBe(red);
    expect(unfilled(day.format)).toBe(unfilled(lookOf('C2', meetings, before).format));
    expect(day.format).toMatch(/numFmtId="16\d".*locked=/);
    expect(lookOf('E2', meetings, parts).colour).toBe(yellow);
    expect(lookOf('D7', meetings, parts).colour).toBe(red);
    expect(lookOf('A2', meetings, parts).colour).toBeUndefined();
  });

  it('says in a note what was found in the cell', () => {
    const part = relationsOf(meetings, parts).find(({ type }) => type === 'comments')?.target ?? '';
    const notes = new Map(
      elementsAt(parts[part] ?? '', ['comments', 'commentList', 'comment']).map(({ tag, end }) => [
        tag.attributes.ref,
        (parts[part] ?? '').slice(tag.end, end).replace(/<[^>]+>/g, ''),
      ]),
    );
    expect([...notes.keys()].sort()).toEqual(['C2', 'D7', 'E2']);
    expect(notes.get('C2')).toContain(
      'Găsit: date-readable\n→ Corectați date-readable\nDe verificat\nGăsit: date-not-sunday',
    );
    expect(notes.get('E2')).toBe('De verificat\nGăsit: attendance\n→ Corectați attendance');
  });

  it('gives the same bytes again', () => {
    expect(Buffer.compare(copyOf(bytes).bytes, copied)).toBe(0);
  });
});

describe('the annotated copy', () => {
  it('keeps the unit’s own note in a cell above what it adds, and names that belong to a sheet with that sheet', () => {
    const { parts } = copyOf(excelWorkbook());
    expect(parts['xl/comments1.xml']).toContain('<r><t>De întrebat</t></r><r>');
    expect(parts['xl/workbook.xml']).toContain('<definedName name="_xlnm.Print_Titles" localSheetId="2">');
    expect(parts['xl/workbook.xml']).toContain('<workbookView/>');
  });

  it('leaves a cell with a conversation without a note, and says so', () => {
    const parts = partsOf(excelWorkbook());
    const comments = parts['xl/comments1.xml']?.replace('Serviciul', 'tc={7A82DA9E}') ?? '';
    const copy = copyOf(zip({ ...parts, 'xl/comments1.xml': comments }));
    expect(copy.parts['xl/comments1.xml']).toContain('<text><t>De întrebat</t></text>');
    expect(copy.parts['xl/worksheets/sheet3.xml']).toContain(copySentences.ro.withoutNote(1));
    expect(lookOf('C2', 'xl/worksheets/sheet2.xml', copy.parts).colour).toBe(red);
  });

  it('takes a signature away that would no longer hold, and says so', () => {
    const package_ = partsOf(googleWorkbook());
    const signed = zip({
      ...package_,
      '_rels/.rels': relationsWith(
        package_['_rels/.rels'] ?? '',
        'digital-signature/origin',
        '_xmlsignatures/origin.xml',
      ),
      '_xmlsignatures/origin.xml': '<origin/>',
      '_xmlsignatures/_rels/origin.xml.rels': relationsWith(
        '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>',
        'digital-signature/signature',
        'sig1.xml',
      ),
      '_xmlsignatures/sig1.xml': '<Signature/>',
    });
    const { parts } = copyOf(signed);
    expect(Object.keys(parts).filter((name) => name.startsWith('_xmlsignatures'))).toEqual([]);
    expect(brokenRules(parts)).toEqual([]);
    expect(parts['xl/worksheets/sheet3.xml']).toContain(copySentences.ro.signatureLost);
  });

  it('stays a workbook with macros where it was one, or a template of one', () => {
    const parts = partsOf(googleWorkbook());
    const types = parts['[Content_Types].xml']?.replace(
      'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml',
      'application/vnd.ms-excel.template.macroEnabled.main+xml',
    );
    const copy = copyOf(zip({ ...parts, '[Content_Types].xml': types ?? '', 'xl/vbaProject.bin': 'macro' }));
    expect(copy.extension).toBe('xlsm');
    expect(copy.parts['xl/vbaProject.bin']).toBe('macro');
    expect(copy.parts['[Content_Types].xml']).toContain('ms-excel.sheet.macroEnabled.main+xml');
  });

  it('is made in the prefixed and strict ways of writing too', () => {
    const parts = partsOf(googleWorkbook());
    const strict = Object.entries(parts).map(([name, xml]) => {
      const renamed = xml
        .replaceAll(
          'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
          'http://purl.oclc.org/ooxml/spreadsheetml/main',
        )
        .replaceAll(
          'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
          'http://purl.oclc.org/ooxml/officeDocument/relationships',
        );
      const isMain = /worksheets\/sheet|workbook\.xml$|styles/.test(name) && !name.endsWith('.rels');
      return [
        name,
        isMain ? renamed.replace('xmlns=', 'xmlns:x=').replace(/<(\/?)(?=\w)/g, '<$1x:') : renamed,
      ];
    });
    const copy = copyOf(zip(Object.fromEntries(strict)));
    expect(brokenRules(copy.parts)).toEqual([]);
    expect(copy.parts['xl/worksheets/sheet1.xml']).toMatch(/<mc:AlternateContent .*<x:legacyDrawing /);
    expect(bookOf(copy.bytes).sheets.slice(1)).toEqual(copy.book.sheets);
  });

  it.each([
    ['csv', new TextEncoder().encode('Cod;Data;Tematica\nIS-01;31.04.2018;=HYPERLINK("x")\n'), 'text (.csv)'],
    [
      'html',
      new TextEncoder().encode('<table><tr><td>Data</td><td>31.04.2018</td></tr></table>'),
      'pagină web',
    ],
  ])('of a .%s file holds its cells and says that formats were not kept', (ending, bytes, kind) => {
    const file = `Iasi.${ending}`;
    const book = parse(bytes, file).book;
    if (!book) throw new Error('unreadable');
    const sheet = book.sheets[0]?.name;
    const place = { file, ...(sheet !== undefined && { sheet }), cell: 'B2' };
    const copy = annotatedCopy(
      { bytes, book, problems: [{ ...problem('date', 'error'), place }], redact: String },
      words,
    );
    const back = bookOf(copy.bytes);
    expect(copy.extension).toBe('xlsx');
    expect(back.sheets[1]?.rows).toEqual(book.sheets[0]?.rows);
    expect(brokenRules(partsOf(copy.bytes))).toEqual([]);
    expect(JSON.stringify(back.sheets[0])).toContain(kind);
    expect(lookOf('B2', 'xl/worksheets/sheet1.xml', partsOf(copy.bytes)).colour).toBe(red);
  });
});

function relationsWith(xml: string, type: string, target: string): string {
  const added = `<Relationship Id="signature" Type="http://schemas.openxmlformats.org/package/2006/relationships/${type}" Target="${target}"/>`;
  return xml.replace('</Relationships>', `${added}</Relationships>`);
}
