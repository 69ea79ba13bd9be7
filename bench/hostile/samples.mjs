/**
 * Hostile files made by script: bombs, lies, tricks and texts that would be live in an output. Each is small; none is
 * kept in the repository.
 */
import { strToU8, zipSync } from 'fflate';

const types = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packageTypes = 'http://schemas.openxmlformats.org/package/2006';
const entity = '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;">]>';

/** What would run, link or command in one of the outputs. */
export const liveTexts = {
  formula: '=HYPERLINK("http://rau.example","Iași")',
  'formula with a plus': "+cmd|' /C calc'!A0",
  'formula with an at sign': "@SUM(1+1)*cmd|' /C calc'!A0",
  'formula behind a tab': '\t=1+1',
  markdown: '[apasă](javascript:alert(1)) ![x](http://rau.example/x.png)',
  'markdown fence': '```\n# Titlu\n| a | b |\n',
  html: '<img src=x onerror=alert(1)><script>alert(1)</script>',
  'html closing': '</script></style></title><svg onload=alert(1)>',
  link: 'http://rau.example/"onmouseover="alert(1)',
  terminal: '\u001b[31m\u001b]8;;http://rau.example\u0007apasă\u001b]8;;\u0007',
  workflow: '::error file=/etc/passwd::rău\n::set-output name=a::b',
  'workflow escaped': '%0A::warning::rău%0D',
  bidi: '\u202Egnp.xslx\u202C\u2066a\u2069',
  'zero width': 'Ia\u200Bși\u200D\uFEFF\u00AD',
  controls: '\u0000\u0007\u0008\u007F\u009B31m',
  prototype: '__proto__',
  constructor: 'constructor',
};

const relations = (targets) =>
  `<Relationships xmlns="${packageTypes}/relationships">${Object.entries(targets)
    .map(([type, target]) => `<Relationship Id="${type}" Type="${types}/${type}" Target="${target}"/>`)
    .join('')}</Relationships>`;

const escaped = (text) =>
  text
    .replace(/[&<>"]/g, (letter) => `&#${letter.charCodeAt(0)};`)
    .replace(/[^\P{Cc}\t\n\r]/gu, (letter) => (letter < ' ' ? '' : letter));

/** The parts of a workbook with one sheet. */
function parts(sheet, more = {}) {
  const { name = 'Participanți', target = 'worksheets/sheet1.xml', ...others } = more;
  return {
    '[Content_Types].xml': '<Types/>',
    '_rels/.rels': relations({ officeDocument: 'xl/workbook.xml' }),
    'xl/workbook.xml': `<workbook xmlns:r="${types}"><sheets><sheet name="${escaped(name)}" sheetId="1" r:id="worksheet"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relations({
      worksheet: target,
      sharedStrings: 'sharedStrings.xml',
      styles: 'styles.xml',
    }),
    'xl/worksheets/sheet1.xml': sheet,
    ...others,
  };
}

const zip = (files) =>
  zipSync(
    Object.fromEntries(
      Object.entries(files).map(([name, content]) => [
        name,
        typeof content === 'string' ? strToU8(content) : content,
      ]),
    ),
  );

const rows = (cells, rest = '') => `<worksheet><sheetData>${cells}</sheetData>${rest}</worksheet>`;
const workbook = (cells, more) => zip(parts(rows(cells), more));
const one = '<row r="1"><c r="A1"><v>1</v></c></row>';

/** A workbook that would be good, with one text everywhere. */
function everywhere(text) {
  const cell = (value) => `<c t="inlineStr"><is><t xml:space="preserve">${escaped(value)}</t></is></c>`;
  const row = (...values) => `<row>${values.map(cell).join('')}</row>`;
  return workbook(
    row('Cod întâlnire', 'Data', 'Tematica', 'Tipul întâlnirii', 'Locul', text) +
      row(text, text, text, text, text, text) +
      row('IS-01', '15.03.2018', text, 'locală', text, text) +
      row('') +
      row('Cod întâlnire', 'Nume și prenume', 'Instituția / organizația', 'Nr. reprezentanți') +
      row(text, text, text, text) +
      row('IS-01', '', text, '1'),
    { name: text.slice(0, 200) },
  );
}

const records = (list) => Buffer.concat(list.map(([type, content]) => record(type, content)));
function record(type, content = Buffer.alloc(0)) {
  const header = Buffer.alloc(4);
  header.writeUInt16LE(type, 0);
  header.writeUInt16LE(content.length, 2);
  return Buffer.concat([header, content]);
}
const beginning = (kind) => [
  0x809,
  Buffer.from([0, 6, kind, 0, 0xbb, 0x0d, 0xcc, 7, 0, 0, 0, 0, 0, 0, 0, 0]),
];
const end = [0x0a];

/** An old workbook with the records given in its one sheet, and others before it. */
function oldWorkbook(sheet, globals = []) {
  const start = records([beginning(5), ...globals]);
  const entry = Buffer.alloc(10);
  entry.writeUInt32LE(start.length + 14 + 4, 0);
  entry[6] = 1;
  entry[8] = 65;
  entry[9] = 0;
  return Buffer.concat([start, record(0x85, entry), records([end, beginning(0x10), ...sheet, end])]);
}

function numbers(count, columns) {
  return Array.from({ length: count }, (_, i) => {
    const content = Buffer.alloc(14);
    content.writeUInt16LE(Math.floor(i / columns), 0);
    content.writeUInt16LE(i % columns, 2);
    content.writeDoubleLE(i + 0.5, 6);
    return [0x203, content];
  });
}

/** A row of the widest record of numbers. */
function manyNumbers(row) {
  const content = Buffer.alloc(4 + 6 * 250 + 2);
  content.writeUInt16LE(row, 0);
  content.writeUInt16LE(249, content.length - 2);
  return [0xbd, content];
}

/** A compound file whose table of sectors leads from a sector back to itself. */
function circle(at) {
  const file = Buffer.alloc(512 * 6, 0xff);
  file.fill(0, 0, 512);
  Buffer.from('d0cf11e0a1b11ae1', 'hex').copy(file);
  file.writeUInt16LE(0x3e, 24);
  file.writeUInt16LE(3, 26);
  file.writeUInt16LE(0xfffe, 28);
  file.writeUInt16LE(9, 30);
  file.writeUInt16LE(6, 32);
  file.writeUInt32LE(1, 44);
  file.writeUInt32LE(1, 48);
  file.writeUInt32LE(4096, 56);
  file.writeUInt32LE(0xfffffffe, 60);
  file.writeUInt32LE(0xfffffffe, 68);
  file.fill(0xff, 76, 512);
  file.writeUInt32LE(0, 76);
  file.writeUInt32LE(0xfffffffd, 512);
  file.writeUInt32LE(at, 512 + 4);
  return file;
}

/** Changes bytes of a zip's directory: the first of a signature, at an offset. */
function patched(bytes, signature, offset, value, size = 4) {
  const buffer = Buffer.from(bytes);
  const at = buffer.lastIndexOf(Buffer.from(signature, 'hex'));
  buffer.writeUIntLE(value, at + offset, size);
  return buffer;
}

const ods = (tables, more = {}) =>
  zip({
    mimetype: 'application/vnd.oasis.opendocument.spreadsheet',
    'content.xml': `<office:document-content><office:body><office:spreadsheet>${tables}</office:spreadsheet></office:body></office:document-content>`,
    ...more,
  });
const odsTable = (content, name = 'Foaie') => `<table:table table:name="${name}">${content}</table:table>`;
const odsCell = '<table:table-cell office:value-type="string"><text:p>x</text:p></table:table-cell>';

const megabytes = (count, letter = 'a') => letter.repeat(count * 2 ** 20);
const million3 = 'A'.repeat(3_000_000);

/** By name: what makes the bytes. Names bear the extension that the file has. */
export const hostileFiles = {
  'bomb of rows.xlsx': () => workbook('<row><c><v>1</v></c></row>'.repeat(1_500_000)),
  'bomb of empty rows.xlsx': () => workbook('<row s="1"/>'.repeat(4_000_000)),
  'bomb of spaces.xlsx': () => workbook(`<row><c t="str"><v>${megabytes(60, ' ')}</v></c></row>`),
  'bomb of shared texts.xlsx': () =>
    workbook(one, { 'xl/sharedStrings.xml': `<sst>${'<si><t>a</t></si>'.repeat(2_100_000)}</sst>` }),
  'bomb of one shared text.xlsx': () =>
    workbook(one, { 'xl/sharedStrings.xml': `<sst><si><t>${megabytes(20)}</t></si></sst>` }),
  'bomb that no sheet needs.xlsx': () => workbook(one, { 'xl/media/a.bin': new Uint8Array(200 * 2 ** 20) }),
  'bomb nested.xlsx': () =>
    workbook(one, { 'xl/embeddings/a.zip': zip({ 'b.zip': zip({ c: megabytes(30) }) }) }),
  'bomb of styles.xlsx': () =>
    workbook(one, {
      'xl/styles.xml': `<styleSheet><cellXfs>${'<xf numFmtId="14"/>'.repeat(1_000_000)}</cellXfs></styleSheet>`,
    }),
  'bomb of merges.xlsx': () =>
    zip(parts(rows(one, `<mergeCells>${'<mergeCell ref="A1:XFD1048576"/>'.repeat(90_000)}</mergeCells>`))),
  'bomb of columns.xlsx': () =>
    zip(
      parts(
        `<worksheet><cols>${'<col min="1" max="4294967295" hidden="1"/>'.repeat(50_000)}</cols><sheetData>${one}</sheetData></worksheet>`,
      ),
    ),
  'bomb of sheets.xlsx': () =>
    workbook(one, {
      'xl/workbook.xml': `<workbook xmlns:r="${types}"><sheets>${'<sheet name="A" r:id="worksheet"/>'.repeat(100_000)}</sheets></workbook>`,
    }),
  'bomb of sheets without a part.xlsx': () =>
    workbook(one, {
      'xl/workbook.xml': `<workbook xmlns:r="${types}"><sheets>${'<sheet name="A" r:id="x"/>'.repeat(100_000)}</sheets></workbook>`,
    }),
  'bomb of relations.xlsx': () =>
    workbook(one, {
      'xl/_rels/workbook.xml.rels': `<Relationships>${`<Relationship Id="worksheet" Type="${types}/worksheet" Target="worksheets/sheet1.xml"/>`.repeat(200_000)}</Relationships>`,
    }),
  'cells in reverse.xlsx': () =>
    workbook(
      Array.from(
        { length: 16_384 },
        (_, i) =>
          `<row r="${16_384 - i}"><c r="B${16_384 - i}"><v>1</v></c><c r="A${16_384 - i}"><v>2</v></c></row>`,
      ).join(''),
    ),
  'long formats.xlsx': () =>
    workbook('<row><c s="0"><v>43174</v></c></row>'.repeat(10_000), {
      'xl/styles.xml': `<styleSheet><numFmts><numFmt numFmtId="164" formatCode="${'['.repeat(500_000)}"/></numFmts><cellXfs><xf numFmtId="164"/></cellXfs></styleSheet>`,
    }),
  'deep formats.xlsx': () =>
    workbook('<row><c s="0"><v>43174</v></c></row>'.repeat(20_000), {
      'xl/styles.xml': `<styleSheet><numFmts><numFmt numFmtId="164" formatCode="${'[&gt;1]0;'.repeat(30)}"/></numFmts><cellXfs><xf numFmtId="164"/></cellXfs></styleSheet>`,
    }),
  'lying size.xlsx': () => patched(workbook(one), '504b0102', 24, 1),
  'lying compressed size.xlsx': () => patched(workbook(one), '504b0102', 20, 0x7fffffff),
  'lying checksum.xlsx': () => patched(workbook(one), '504b0102', 16, 1),
  'lying count.xlsx': () => patched(workbook(one), '504b0506', 10, 0xffff, 2),
  'lying directory.xlsx': () => patched(workbook(one), '504b0506', 16, 0x7ffffff0),
  'overlapping parts.xlsx': () => patched(workbook(one), '504b0102', 42, 0),
  'encrypted flag.xlsx': () => patched(workbook(one), '504b0102', 8, 1, 2),
  'cut off.xlsx': () => workbook(one).subarray(0, 400),
  'traversal.xlsx': () => zip({ ...parts(rows(one)), '../../../tmp/rau.xml': 'x' }),
  'traversal by target.xlsx': () => workbook(one, { target: '../../../../etc/passwd' }),
  'target outside.xlsx': () => workbook(one, { target: 'file:///etc/passwd' }),
  'names that differ in case.xlsx': () => zip({ ...parts(rows(one)), 'XL/WORKBOOK.XML': '<x/>' }),
  'many parts.xlsx': () =>
    zip({
      ...parts(rows(one)),
      ...Object.fromEntries(Array.from({ length: 12_000 }, (_, i) => [`a/${i}`, ''])),
    }),
  'long part name.xlsx': () => zip({ ...parts(rows(one)), [`xl/${'a'.repeat(60_000)}`]: 'x' }),
  'megabyte reference.xlsx': () => workbook(`<row><c r="${million3}"><v>1</v></c></row>`),
  'megabyte row number.xlsx': () => workbook(`<row r="${'9'.repeat(3_000_000)}"><c><v>1</v></c></row>`),
  'megabyte target.xlsx': () => workbook(one, { target: million3 }),
  'megabyte sheet name.xlsx': () => workbook(one, { name: million3 }),
  'megabyte error.xlsx': () => workbook(`<row><c t="e"><v>${million3}</v></c></row>`),
  'megabyte shared index.xlsx': () => workbook(`<row><c t="s"><v>${'9'.repeat(3_000_000)}</v></c></row>`),
  'megabyte merge.xlsx': () =>
    zip(parts(rows(one, `<mergeCells><mergeCell ref="${million3}:B2"/></mergeCells>`))),
  'row of 2^32.xlsx': () => workbook('<row r="4294967294"><c><v>1</v></c></row>'),
  'last cell.xlsx': () => workbook('<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>'),
  'deep xml.xlsx': () => workbook('<a>'.repeat(300_000)),
  'endless attribute.xlsx': () => workbook(`<row r="${'1'.repeat(5_000_000)}"/>`),
  'endless comment.xlsx': () => workbook(`<!--${megabytes(5, ' ')}-->`),
  'many attributes.xlsx': () =>
    workbook(`<row ${Array.from({ length: 100_000 }, (_, i) => `a${i}="1"`).join(' ')}/>`),
  ...Object.fromEntries(
    [
      '[Content_Types].xml',
      '_rels/.rels',
      'xl/workbook.xml',
      'xl/_rels/workbook.xml.rels',
      'xl/styles.xml',
      'xl/sharedStrings.xml',
      'xl/worksheets/sheet1.xml',
    ].map((part) => [
      `entities in ${part.replaceAll('/', ' ')}.xlsx`,
      () => workbook(one, { [part]: `${entity}<x>&b;</x>` }),
    ]),
  ),
  'external entity.xlsx': () =>
    workbook(one, { 'xl/sharedStrings.xml': '<!DOCTYPE x SYSTEM "file:///etc/passwd"><sst/>' }),
  'repeated rows.ods': () =>
    ods(odsTable(`<table:table-row table:number-rows-repeated="2147483647">${odsCell}</table:table-row>`)),
  'repeated columns.ods': () =>
    ods(
      odsTable(
        `<table:table-row>${odsCell.replace('office:value-type', 'table:number-columns-repeated="2147483647" office:value-type')}</table:table-row>`,
      ),
    ),
  'repeated both.ods': () =>
    ods(
      odsTable(
        `<table:table-row table:number-rows-repeated="1000000">${odsCell.replace('office:value-type', 'table:number-columns-repeated="16000" office:value-type')}</table:table-row>`,
      ),
    ),
  'repeated spaces.ods': () =>
    ods(
      odsTable(
        `<table:table-row><table:table-cell office:value-type="string"><text:p>${'<text:s text:c="2147483647"/>'.repeat(1000)}</text:p></table:table-cell></table:table-row>`,
      ),
    ),
  'repeated without a cell.ods': () =>
    ods(
      odsTable(
        '<table:table-row table:number-rows-repeated="9007199254740991"><table:table-cell/></table:table-row>'.repeat(
          1000,
        ),
      ),
    ),
  'entities.ods': () =>
    zip({
      mimetype: 'application/vnd.oasis.opendocument.spreadsheet',
      'content.xml': `${entity}<office:document-content>&b;</office:document-content>`,
    }),
  'prototype sheet.ods': () => ods(odsTable(`<table:table-row>${odsCell}</table:table-row>`, '__proto__')),
  'deep.html.xls': () => `<table><tr><td>${'<div>'.repeat(500_000)}</table>`,
  'deep tables.xls': () => '<table><tr><td>'.repeat(200_000),
  'spans.xls': () =>
    `<table>${'<tr><td rowspan="999999999" colspan="16384">x</td></tr>'.repeat(2_000)}</table>`,
  'unclosed tags.xls': () => `<table><tr><td>${'<a '.repeat(1_500_000)}`,
  'unclosed scripts.xls': () => `<table>${'<script>'.repeat(500_000)}`,
  'entities of a page.xls': () => `<table><tr><td>${'&#x41;'.repeat(800_000)}</td></tr></table>`,
  'quote flood.csv': () => `Data;Tematica\n${'"'.repeat(4_900_000)}\n`,
  'quotes in pairs.csv': () => `Data;Tematica\n"${'""'.repeat(2_400_000)}";x\n`,
  'long fields.csv': () => `${Array.from({ length: 30 }, () => 'ț'.repeat(80_000)).join(';')}\n`,
  'columns without end.csv': () => `${';'.repeat(4_900_000)}\n`,
  'rows without end.csv': () => 'a\n'.repeat(2_400_000),
  'rows of nothing.csv': () => '\n'.repeat(4_900_000),
  'faulty rows.csv': () =>
    `Cod întâlnire;Data;Tematica;Tipul întâlnirii\n${'X;31.02.2018;;bal\n'.repeat(200_000)}`,
  'distinct names.csv': () =>
    `Cod întâlnire;Nume și prenume;Instituția / organizația;Nr. reprezentanți\n${Array.from({ length: 40_000 }, (_, i) => `IS-01;Popescu Ion${i};Asociația ${'abc'.repeat(8)}${i};1`).join('\n')}\n`,
  'marks on a letter.csv': () => `Data;Tematica\n15.03.2018;${`a${'\u0301'.repeat(90_000)}`}\n`,
  'headers everywhere.csv': () => 'Cod întâlnire;Data;Tematica;Tipul întâlnirii\n'.repeat(60_000),
  'spaces in dates.csv': () => `Data;Tematica\n${`1${' '.repeat(90_000)}x;a\n`.repeat(40)}`,
  'utf-32 lie.csv': () => Buffer.concat([Buffer.from([0xff, 0xfe, 0, 0]), Buffer.alloc(4_000_000, 0xff)]),
  'binary as csv.csv': () => Buffer.alloc(1_000_000, 7),
  'circle of sectors.xls': () => circle(1),
  'circle of two sectors.xls': () => circle(0),
  'old workbook of numbers.xls': () => oldWorkbook(numbers(260_000, 4)),
  'old workbook of wide records.xls': () =>
    oldWorkbook(Array.from({ length: 3_200 }, (_, row) => manyNumbers(row))),
  'old workbook of rows.xls': () =>
    oldWorkbook(
      Array.from({ length: 65_000 }, (_, row) => {
        const content = Buffer.alloc(16);
        content.writeUInt16LE(row, 0);
        content.writeUInt16LE(0xffff, 4);
        return [0x208, content];
      }),
    ),
  'old workbook of columns.xls': () =>
    oldWorkbook(
      Array.from({ length: 5_000 }, () => {
        const content = Buffer.alloc(12);
        content.writeUInt16LE(0xffff, 2);
        return [0x7d, content];
      }),
    ),
  'old workbook of merges.xls': () =>
    oldWorkbook([[0xe5, Buffer.concat([Buffer.from([0xff, 0xff]), Buffer.alloc(8_200, 0xff)])]]),
  'old workbook with texts that lie.xls': () =>
    oldWorkbook(
      [],
      [
        [
          0xfc,
          Buffer.concat([
            Buffer.from([0xff, 0xff, 0xff, 0x7f, 0xff, 0xff, 0xff, 0x7f]),
            Buffer.alloc(8_000, 0xff),
          ]),
        ],
      ],
    ),
  'old workbook that never ends.xls': () => records([beginning(5), beginning(5), beginning(5)]),
  'old workbook with a password that lies.xls': () =>
    records([beginning(5), [0x2f, Buffer.from([1, 0, 1])], end]),
  'encrypted without end.xlsx': () => circle(0xfffffffe),
  ...Object.fromEntries(
    Object.entries(liveTexts).map(([name, text]) => [`live ${name}.xlsx`, () => everywhere(text)]),
  ),
};
