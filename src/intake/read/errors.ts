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
