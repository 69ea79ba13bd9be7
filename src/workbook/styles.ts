import type { Style } from 'exceljs';

const blue = 'FF1F3A5F';
const text = { vertical: 'top', wrapText: true } as const;
const solid = (argb: string) => ({ type: 'pattern', pattern: 'solid', fgColor: { argb } }) as const;
const thin = { style: 'thin', color: { argb: 'FFB7BFCA' } } as const;
const header = {
  font: { bold: true, color: { argb: 'FFFFFFFF' } },
  fill: solid(blue),
  alignment: { vertical: 'middle', wrapText: true },
} as const;

/** How cells look; formats are those that Excel shows alike in every language. */
export const styles = {
  title: { font: { bold: true, size: 16, color: { argb: blue } } },
  section: { font: { bold: true, size: 12, color: { argb: blue } } },
  line: { alignment: text },
  header,
  openHeader: { ...header, fill: solid('FF8A4B08') },
  // The format of text: a cell that begins with "=" stays text when somebody edits it.
  text: { numFmt: '@', alignment: text },
  number: { numFmt: '#,##0', alignment: { vertical: 'top' } },
  day: { numFmt: 'dd.mm.yyyy', alignment: { vertical: 'top', horizontal: 'left' } },
  link: { font: { underline: true, color: { argb: 'FF0B5394' } }, alignment: text },
  /** Cells that people fill in. */
  open: {
    fill: solid('FFFFF8E7'),
    border: { top: thin, left: thin, bottom: thin, right: thin },
    protection: { locked: false },
  },
} satisfies Readonly<Record<string, Partial<Style>>>;
