import { relations, zip } from '../../intake/read/workbook.js';

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const types = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n';

const header = ['Cod întâlnire', 'Unitatea penitenciară', 'Data', 'Tematica', 'Nr. participanți'];
const strings = [...header, 'IS-01', 'Penitenciarul Iași', '31.04.2018', 'Accesul pe piața muncii'];
const sharedStrings = `${declaration}<sst xmlns="${main}" count="9" uniqueCount="9">${strings.map((text) => `<si><t>${text}</t></si>`).join('')}</sst>`;

/** The header and one meeting: its day is none, its number of participants not typed. */
const cells =
  `<row r="1" spans="1:5" ht="30" customHeight="1">${header.map((_, index) => `<c r="${'ABCDE'[index]}1" s="1" t="s"><v>${index}</v></c>`).join('')}</row>` +
  '<row r="2" spans="1:4"><c r="A2" t="s"><v>5</v></c><c r="B2" t="s"><v>6</v></c><c r="C2" s="2" t="s"><v>7</v></c><c r="D2" t="s"><v>8</v></c></row>';

const styles =
  `${declaration}<styleSheet xmlns="${main}"><numFmts count="1"><numFmt numFmtId="164" formatCode="dd/mm/yyyy"/></numFmts>` +
  '<fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="14"/><name val="Arial"/></font></fonts>' +
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
  '<borders count="2"><border/><border><left style="thin"/></border></borders><cellStyleXfs count="1"><xf/></cellStyleXfs>' +
  '<cellXfs count="3"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>' +
  '<xf numFmtId="0" fontId="1" fillId="0" borderId="1" xfId="0" applyFont="1"><alignment wrapText="1"/></xf>' +
  '<xf numFmtId="164" fontId="1" fillId="0" borderId="1" xfId="0" applyProtection="1"><protection locked="0"/></xf></cellXfs></styleSheet>';

const contentTypes = (more: string) =>
  `${declaration}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">` +
  '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>' +
  `<Default Extension="png" ContentType="image/png"/><Override PartName="/xl/workbook.xml" ContentType="${types}.sheet.main+xml"/>${more}</Types>`;

/** As Excel writes one: a note of the unit's own, dropdowns of both kinds, a table, a local name, two windows, an image. */
export function excelWorkbook(): Uint8Array {
  return zip({
    '[Content_Types].xml': contentTypes(
      `<Default Extension="vml" ContentType="application/vnd.openxmlformats-officedocument.vmlDrawing"/>` +
        `<Override PartName="/xl/comments1.xml" ContentType="${types}.comments+xml"/><Override PartName="/xl/tables/table1.xml" ContentType="${types}.table+xml"/>`,
    ),
    '_rels/.rels': relations({ officeDocument: 'xl/workbook.xml' }),
    'docProps/app.xml': '<Properties/>',
    'xl/workbook.xml':
      `${declaration}<workbook xmlns="${main}" xmlns:r="${office}"><bookViews><workbookView activeTab="1" firstSheet="1"/></bookViews>` +
      '<sheets><sheet name="Instrucțiuni" sheetId="4" r:id="a"/><sheet name="Întâlniri" sheetId="7" r:id="b"/></sheets>' +
      `<definedNames><definedName name="_xlnm.Print_Titles" localSheetId="1">'Întâlniri'!$1:$1</definedName><definedName name="forme">'Instrucțiuni'!$A$1:$A$3</definedName></definedNames></workbook>`,
    'xl/_rels/workbook.xml.rels':
      `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="a" Type="${office}/worksheet" Target="worksheets/sheet1.xml"/>` +
      `<Relationship Id="b" Type="${office}/worksheet" Target="worksheets/sheet2.xml"/><Relationship Id="c" Type="${office}/styles" Target="styles.xml"/><Relationship Id="d" Type="${office}/sharedStrings" Target="sharedStrings.xml"/></Relationships>`,
    'xl/styles.xml': styles,
    'xl/sharedStrings.xml': sharedStrings,
    'xl/worksheets/sheet1.xml': `<worksheet xmlns="${main}"><sheetData/></worksheet>`,
    'xl/worksheets/sheet2.xml':
      `${declaration}<worksheet xmlns="${main}" xmlns:r="${office}"><sheetPr codeName="Foaie2"/><dimension ref="A1:E2"/>` +
      '<sheetViews><sheetView tabSelected="1" workbookViewId="0"/></sheetViews><cols><col min="3" max="3" width="14.7" style="2" customWidth="1"/></cols>' +
      `<sheetData>${cells}</sheetData><sheetProtection sheet="1"/><mergeCells count="1"><mergeCell ref="A5:B5"/></mergeCells>` +
      '<conditionalFormatting sqref="E2"><cfRule type="cellIs" priority="1" operator="equal"><formula>0</formula></cfRule></conditionalFormatting>' +
      '<dataValidations count="1"><dataValidation type="list" sqref="D2"><formula1>forme</formula1></dataValidation></dataValidations>' +
      '<pageMargins left="0.7" right="0.7" top="0.7" bottom="0.7" header="0.3" footer="0.3"/><drawing r:id="drawing"/><legacyDrawing r:id="vmlDrawing"/>' +
      '<tableParts count="1"><tablePart r:id="table"/></tableParts><extLst><ext uri="{CCE6A557-97BC-4b89-ADB6-D9C93CAAB3DF}"/></extLst></worksheet>',
    'xl/worksheets/_rels/sheet2.xml.rels': relations({
      drawing: '../drawings/drawing1.xml',
      vmlDrawing: '../drawings/vmlDrawing1.vml',
      comments: '../comments1.xml',
      table: '../tables/table1.xml',
    }),
    'xl/comments1.xml': `${declaration}<comments xmlns="${main}"><authors><author>Serviciul</author></authors><commentList><comment ref="C2" authorId="0"><text><t>De întrebat</t></text></comment></commentList></comments>`,
    'xl/drawings/vmlDrawing1.vml':
      '<xml xmlns:v="urn:schemas-microsoft-com:vml"\r\n xmlns:o="urn:schemas-microsoft-com:office:office"\r\n xmlns:x="urn:schemas-microsoft-com:office:excel">' +
      '<v:shapetype id="_x0000_t202" coordsize="21600,21600"/><v:shape id="_x0000_s1026" type="#_x0000_t202"><v:textbox><div>un rând<br></div></v:textbox>' +
      '<x:ClientData ObjectType="Note"><x:Row>1</x:Row><x:Column>2</x:Column></x:ClientData></v:shape></xml>',
    'xl/drawings/drawing1.xml': '<wsDr/>',
    'xl/tables/table1.xml': `<table xmlns="${main}" id="1" name="Tabel1" ref="A1:E2"/>`,
    'xl/media/image1.png': Uint8Array.from([137, 80, 78, 71, 0, 255]),
  });
}

/** As Google Sheets exports one: no properties, a drawing for every sheet, targets from the root, no box for notes. */
export function googleWorkbook(): Uint8Array {
  const sheet = (rows: string) =>
    `${declaration}<worksheet xmlns="${main}" xmlns:r="${office}"><sheetPr><outlinePr summaryBelow="0"/></sheetPr><sheetViews><sheetView workbookViewId="0"/></sheetViews>` +
    `<sheetFormatPr customHeight="1" defaultColWidth="12.63" defaultRowHeight="15.75"/><sheetData>${rows}</sheetData><drawing r:id="rId1"/></worksheet>`;
  const drawing = (number: number) =>
    relations({ drawing: `../drawings/drawing${number}.xml` }).replace('"drawing"', '"rId1"');
  return zip({
    '[Content_Types].xml': contentTypes(''),
    '_rels/.rels': relations({ officeDocument: 'xl/workbook.xml' }),
    'xl/workbook.xml': `${declaration}<workbook xmlns="${main}" xmlns:r="${office}"><workbookPr/><sheets><sheet state="visible" name="Întâlniri" sheetId="1" r:id="rId4"/><sheet state="visible" name="Note" sheetId="2" r:id="rId5"/></sheets><definedNames/><calcPr/></workbook>`,
    'xl/_rels/workbook.xml.rels':
      `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId2" Type="${office}/styles" Target="styles.xml"/><Relationship Id="rId3" Type="${office}/sharedStrings" Target="sharedStrings.xml"/>` +
      `<Relationship Id="rId4" Type="${office}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId5" Type="${office}/worksheet" Target="worksheets/sheet2.xml"/></Relationships>`,
    'xl/styles.xml': styles,
    'xl/sharedStrings.xml': sharedStrings,
    'xl/worksheets/sheet1.xml': sheet(cells),
    'xl/worksheets/_rels/sheet1.xml.rels': drawing(1),
    'xl/worksheets/sheet2.xml': sheet(''),
    'xl/worksheets/_rels/sheet2.xml.rels': drawing(2),
    'xl/drawings/drawing1.xml': '<wsDr/>',
    'xl/drawings/drawing2.xml': '<wsDr/>',
  });
}
