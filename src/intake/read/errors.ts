/** The numbers of errors in binary workbooks, old and new. */
const errors: Readonly<Record<number, string>> = {
  0: '#NULL!',
  7: '#DIV/0!',
  15: '#VALUE!',
  23: '#REF!',
  29: '#NAME?',
  36: '#NUM!',
  42: '#N/A',
  43: '#GETTING_DATA',
};

/** What a cell with an error shows. */
export function errorText(code: number): string {
  return errors[code] ?? '#VALUE!';
}

/** Newer errors have no number; a Romanian Excel writes some in words of its own, LibreOffice its own as numbers. */
const errorTexts = new Set([
  ...Object.values(errors),
  ...['#VALOARE!', '#NUME?', '#NUL!'],
  ...['#SPILL!', '#CALC!', '#FIELD!', '#BLOCKED!', '#UNKNOWN!', '#CONNECT!', '#BUSY!', '#EXTERNAL!'],
]);

/** Whether a cell that shows this shows an error of a formula, in any format and in text. */
export function isErrorText(text: string): boolean {
  return errorTexts.has(text) || /^Err:\d{3}$/.test(text);
}
