import type { Style } from 'exceljs';

const blue = 'FF1F3A5F';
const text = { vertical: 'top', wrapText: true } as const;
const solid = (argb: string) => ({ type: 'pattern', pattern: 'solid', fgColor: { argb } }) as const;
const thin = { style: 'thin', color: { argb: 'FFB7BFCA' } } as const;
/** Named in every style: a font without a name is shown in another one by each program. */
const calibri = { name: 'Calibri', family: 2, size: 11 } as const;
const header = {
  font: { ...calibri, bold: true, color: { argb: 'FFFFFFFF' } },
  fill: solid(blue),
  alignment: { vertical: 'middle', wrapText: true },
} as const;

/** How cells look; formats are those that Excel shows alike in every language. */
export const styles = {
  title: { font: { ...calibri, bold: true, size: 16, color: { argb: blue } } },
  section: { font: { ...calibri, bold: true, size: 12, color: { argb: blue } } },
  line: { alignment: text },
  header,
  openHeader: { ...header, fill: solid('FF8A4B08') },
  // The format of text: a cell that begins with "=" stays text when somebody edits it.
  text: { numFmt: '@', alignment: text },
  number: { numFmt: '#,##0', alignment: { vertical: 'top' } },
  day: { numFmt: 'dd.mm.yyyy', alignment: { vertical: 'top', horizontal: 'left' } },
  any: { alignment: text },
  link: { font: { ...calibri, underline: true, color: { argb: 'FF0B5394' } }, alignment: text },
  /** What people may change on a protected sheet. */
  unlocked: { protection: { locked: false } },
  /** Cells that people fill in. */
  open: {
    fill: solid('FFFFF8E7'),
    border: { top: thin, left: thin, bottom: thin, right: thin },
    protection: { locked: false },
  },
} satisfies Readonly<Record<string, Partial<Style>>>;
