/** The limits of ISO 19005-2, 6.1.13. */
const longestString = 32_767;
const longestName = 127;
const deepest = 28;

/** The form of the file and of its objects (ISO 19005-2, 6.1). */
export function* fileRules({ pdf, bytes, contents }) {
  const head = Buffer.from(bytes.subarray(0, 20)).toString('latin1');
  if (!/^%PDF-1\.[0-7][\r\n]+%[\x80-\xff]{4}/u.test(head)) yield 'the file does not begin as a PDF does';
  const foot = Buffer.from(bytes.subarray(-8)).toString('latin1');
  if (!/%%EOF(?:\r\n|\r|\n)?$/u.test(foot)) yield 'something follows the end of the file';
  if (pdf.resolve(pdf.trailer.ID)?.length !== 2) yield 'the file has no identifier';
  for (const object of pdf.all()) {
    const filters = pdf.list(object, 'Filter').map((raw) => pdf.resolve(raw));
    if (filters.includes('LZWDecode') || filters.includes('Crypt')) yield `a stream is kept by ${filters}`;
    if (pdf.isStream(object) && pdf.raw(object, 'F') !== undefined) yield 'a stream stands in another file';
  }
  for (const { text, name } of pdf.everyText()) {
    if (text !== undefined && text > longestString)
      yield `a text of ${text} bytes is longer than PDF/A allows`;
    if (name !== undefined && name > longestName) yield `a name of ${name} bytes is longer than PDF/A allows`;
  }
  if (contents.some(({ depth }) => depth > deepest)) yield 'a page saves more states than PDF/A allows';
}
