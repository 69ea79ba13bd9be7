const allowed = new Set(['GoTo', 'URI']);

/** Nothing runs, hides, is attached or is filled in (ISO 19005-2, 6.1 to 6.9; ISO 14289-1, 7.15 to 7.20). */
export function* actionRules({ pdf }) {
  const { catalog } = pdf;
  if (pdf.raw(catalog, 'OpenAction') !== undefined) yield 'the file does something when it is opened';
  for (const name of ['JavaScript', 'EmbeddedFiles', 'AlternatePresentations'])
    if (pdf.get(catalog, 'Names', name) !== undefined) yield `the file has ${name}`;
  for (const name of ['AA', 'OCProperties', 'AcroForm', 'Requirements', 'NeedsRendering'])
    if (pdf.raw(catalog, name) !== undefined) yield `the file has ${name}`;
  if (pdf.trailer.Encrypt !== undefined) yield 'the file is encrypted';
  for (const object of pdf.all())
    for (const holder of [object, pdf.get(object, 'A')]) {
      const kind = actionOf(pdf, holder);
      if (kind !== undefined && !allowed.has(kind)) yield `a click does ${kind}`;
    }
  for (const { number, dict } of pdf.pages) {
    if (pdf.raw(dict, 'AA') !== undefined) yield `page ${number} does something when it is shown`;
    if (pdf.raw(dict, 'PresSteps') !== undefined) yield `page ${number} has steps of a presentation`;
  }
}

/** Structure elements have an `S` too, but of another kind. */
function actionOf(pdf, holder) {
  const kind = pdf.get(holder, 'S');
  const isAction = ['URI', 'D', 'JS', 'F', 'N', 'Next'].some((name) => pdf.raw(holder, name) !== undefined);
  return isAction && pdf.raw(holder, 'P') === undefined ? kind : undefined;
}
