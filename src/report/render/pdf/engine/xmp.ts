import type { PdfInfoFields } from './types.js';

/**
 * What the file says of itself in XMP: title and dates as in its information dictionary, and that it keeps PDF/UA-1
 * (ISO 14289-1); pdfkit adds that it keeps PDF/A-2a (ISO 19005-2). PDF/A wants the schema of every property that it
 * does not know, so that of PDF/UA is described.
 */
export function xmpDescriptions(info: PdfInfoFields, language: string): string[] {
  return [
    description('xmlns:dc="http://purl.org/dc/elements/1.1/"', [
      `<dc:title>${alternatives(info.Title, language)}</dc:title>`,
      `<dc:creator><rdf:Seq><rdf:li>${escaped(info.Author)}</rdf:li></rdf:Seq></dc:creator>`,
      `<dc:description>${alternatives(info.Subject, language)}</dc:description>`,
      `<dc:language><rdf:Bag><rdf:li>${escaped(language)}</rdf:li></rdf:Bag></dc:language>`,
    ]),
    description('xmlns:xmp="http://ns.adobe.com/xap/1.0/"', [
      `<xmp:CreateDate>${seconds(info.CreationDate)}</xmp:CreateDate>`,
      `<xmp:ModifyDate>${seconds(info.ModDate)}</xmp:ModifyDate>`,
      `<xmp:CreatorTool>${escaped(info.Creator)}</xmp:CreatorTool>`,
    ]),
    description('xmlns:pdf="http://ns.adobe.com/pdf/1.3/"', [
      `<pdf:Producer>${escaped(info.Producer)}</pdf:Producer>`,
    ]),
    description('xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/"', ['<pdfuaid:part>1</pdfuaid:part>']),
    uaSchema,
  ];
}

function description(namespaces: string, properties: readonly string[]): string {
  return `<rdf:Description rdf:about="" ${namespaces}>${properties.join('')}</rdf:Description>`;
}

function alternatives(text: string, language: string): string {
  const items = ['x-default', language].map(
    (each) => `<rdf:li xml:lang="${escaped(each)}">${escaped(text)}</rdf:li>`,
  );
  return `<rdf:Alt>${items.join('')}</rdf:Alt>`;
}

/** PDF dates have no fractions of a second, and the two must be equal. */
function seconds(date: Date): string {
  return `${date.toISOString().slice(0, 19)}Z`;
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function escaped(text: string): string {
  return text.replace(/[&<>"]/gu, (character) => entities[character] ?? '');
}

const uaProperty = [
  '<pdfaProperty:name>part</pdfaProperty:name>',
  '<pdfaProperty:valueType>Integer</pdfaProperty:valueType>',
  '<pdfaProperty:category>internal</pdfaProperty:category>',
  '<pdfaProperty:description>Part of ISO 14289 that the file keeps</pdfaProperty:description>',
].join('');

const uaSchema = description(
  [
    'xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"',
    'xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#"',
    'xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#"',
  ].join(' '),
  [
    '<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">',
    '<pdfaSchema:schema>PDF/UA Universal Accessibility Schema</pdfaSchema:schema>',
    '<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>',
    '<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>',
    '<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">',
    uaProperty,
    '</rdf:li></rdf:Seq></pdfaSchema:property>',
    '</rdf:li></rdf:Bag></pdfaExtension:schemas>',
  ],
);
