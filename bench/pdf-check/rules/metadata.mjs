const entities = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&apos;': "'" };

/** What the file says of itself in its two places is the same (ISO 19005-2, 6.6.2; ISO 14289-1, 7.1). */
export function* metadataRules({ pdf }) {
  const stream = pdf.get(pdf.catalog, 'Metadata');
  if (pdf.get(stream, 'Filter') !== undefined) yield 'the metadata are compressed';
  const xmp = stream === undefined ? '' : pdf.bytes(stream).toString('utf8');
  if (/<\?xpacket begin=[^?]*(?:bytes|encoding)=/u.test(xmp)) yield 'the metadata begin as PDF/A forbids';
  if (xmp.split('<pdfuaid:part>1<').length !== 2) yield 'the metadata do not name PDF/UA-1, once';
  if (xmp.split('<pdfaid:part>2<').length !== 2 || !xmp.includes('<pdfaid:conformance>A<'))
    yield 'the metadata do not name PDF/A-2a, once';
  if (!xmp.includes('<pdfaSchema:prefix>pdfuaid<')) yield 'the metadata do not describe what names PDF/UA';
  const info = pdf.resolve(pdf.trailer.Info);
  if (!pdf.get(info, 'Title')) yield 'the file has no title';
  for (const [entry, property, read] of pairs) {
    const [said, listed] = [pdf.get(info, entry), propertyOf(xmp, property)];
    if (said !== undefined && read(said) !== listed)
      yield `the metadata give another ${property} than the file`;
  }
}

const asText = (value) => value;
/** `D:20181214100000Z` as XMP writes it. */
const asDate = (value) => value.replace(/^D:(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d).*$/u, '$1-$2-$3T$4:$5:$6Z');

const pairs = [
  ['Title', 'dc:title', asText],
  ['Author', 'dc:creator', asText],
  ['Subject', 'dc:description', asText],
  ['Keywords', 'pdf:Keywords', asText],
  ['Creator', 'xmp:CreatorTool', asText],
  ['Producer', 'pdf:Producer', asText],
  ['CreationDate', 'xmp:CreateDate', asDate],
  ['ModDate', 'xmp:ModifyDate', asDate],
];

/** The value of a property, or the first of its list. */
function propertyOf(xmp, property) {
  const body = new RegExp(`<${property}>(.*?)</${property}>`, 'su').exec(xmp)?.[1];
  const first = /<rdf:li[^>]*>(.*?)<\/rdf:li>/su.exec(body ?? '')?.[1] ?? body;
  return first?.replace(/&(?:amp|lt|gt|quot|apos);/gu, (entity) => entities[entity]);
}
