/** What the file says of itself to readers: tagged, in a language, with a title and bookmarks (ISO 14289-1, 7.1). */
export function* documentRules({ pdf }) {
  const { catalog } = pdf;
  if (pdf.get(catalog, 'MarkInfo', 'Marked') !== true) yield 'the file is not marked as tagged';
  if (pdf.get(catalog, 'MarkInfo', 'Suspects') === true) yield 'the file doubts its own tags';
  if (pdf.get(catalog, 'ViewerPreferences', 'DisplayDocTitle') !== true)
    yield 'the window would not show the title';
  const language = pdf.get(catalog, 'Lang');
  if (!language) yield 'the document has no language';
  else if (!/^[A-Za-z]{2,8}(?:-[A-Za-z\d]{1,8})*$/u.test(language)) yield `${language} is no language`;
  if (pdf.get(catalog, 'StructTreeRoot') === undefined) yield 'there is no structure tree';
  if (pdf.get(catalog, 'Outlines', 'First') === undefined) yield 'there are no bookmarks';
  for (const { number, dict } of pdf.pages) {
    if (pdf.raw(dict, 'StructParents') === undefined)
      yield `page ${number} does not lead back to the structure tree`;
    if (pdf.get(dict, 'Tabs') !== 'S') yield `page ${number} has no tab order by structure`;
  }
}
