/** What the file says of itself: standards, language, title, bookmarks, colours; nothing that runs. */
export function* documentRules({ pdf }) {
  const { catalog } = pdf;
  if (pdf.get(catalog, 'MarkInfo', 'Marked') !== true) yield 'the file is not marked as tagged';
  if (pdf.get(catalog, 'ViewerPreferences', 'DisplayDocTitle') !== true)
    yield 'the window would not show the title';
  if (!pdf.get(catalog, 'Lang')) yield 'the document has no language';
  if (pdf.get(catalog, 'StructTreeRoot') === undefined) yield 'there is no structure tree';
  if (pdf.get(catalog, 'Outlines', 'First') === undefined) yield 'there are no bookmarks';
  if (pdf.list(catalog, 'OutputIntents').length === 0) yield 'there is no output intent for the colours';
  if (pdf.raw(catalog, 'OpenAction') !== undefined || pdf.get(catalog, 'Names', 'JavaScript') !== undefined)
    yield 'the file runs something when it is opened';
  if (pdf.trailer.Encrypt !== undefined) yield 'the file is encrypted';
  yield* metadataRules(pdf);
  yield* pageRules(pdf);
}

function* metadataRules(pdf) {
  const stream = pdf.get(pdf.catalog, 'Metadata');
  const xmp = stream === undefined ? '' : pdf.bytes(stream).toString('utf8');
  const title = pdf.get(pdf.resolve(pdf.trailer.Info), 'Title');
  if (xmp.split('<pdfuaid:part>1<').length !== 2) yield 'the metadata do not name PDF/UA-1, once';
  if (xmp.split('<pdfaid:part>2<').length !== 2 || !xmp.includes('<pdfaid:conformance>A<'))
    yield 'the metadata do not name PDF/A-2a, once';
  if (!title) yield 'the file has no title';
  const listed = /<dc:title><rdf:Alt><rdf:li xml:lang="x-default">([^<]*)</u.exec(xmp)?.[1];
  if (
    title &&
    listed !==
      title.replace(/&/gu, '&amp;').replace(/</gu, '&lt;').replace(/>/gu, '&gt;').replace(/"/gu, '&quot;')
  )
    yield 'the metadata give another title than the file';
}

function* pageRules(pdf) {
  for (const { number, dict } of pdf.pages) {
    if (pdf.raw(dict, 'StructParents') === undefined)
      yield `page ${number} does not lead back to the structure tree`;
    if (pdf.get(dict, 'Tabs') !== 'S') yield `page ${number} has no tab order by structure`;
  }
}
