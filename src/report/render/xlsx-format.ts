import type { Format } from './format.js';

/** The consolidated workbook; the library that writes it is loaded only when it is asked for. */
export const xlsxFormat: Format = {
  id: 'xlsx',
  async render(composition, createdAt) {
    const { consolidatedWorkbook } = await import('./consolidated/consolidated-workbook.js');
    const { writeWorkbook } = await import('../../workbook/write-workbook.js');
    const content = await writeWorkbook(consolidatedWorkbook(composition, createdAt));
    return [{ path: `date-${composition.year}.xlsx`, content }];
  },
};
