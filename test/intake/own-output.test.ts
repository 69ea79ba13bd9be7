import { strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { isOwnOutput } from '../../src/intake/own-output.js';
import { parse } from '../../src/intake/read/parse.js';
import { compose } from '../../src/report/compose/compose.js';
import { consolidatedWorkbook } from '../../src/report/render/consolidated/consolidated-workbook.js';
import { openData } from '../../src/report/render/open-data/open-data.js';
import { reviewSentences } from '../../src/sentences/review.js';
import { writeWorkbook } from '../../src/workbook/write-workbook.js';
import { sampleInput } from '../report/compose/sample.js';

const isOwn = (bytes: Uint8Array) => isOwnOutput(parse(bytes, 'situatie.xlsx').book?.sheets ?? []);
const at = new Date('2018-12-14T00:00:00Z');

describe('an output of the program among the data', () => {
  it.each(['ro', 'en'] as const)(
    'is known as such in %s: the consolidated workbook and open data',
    async (language) => {
      const composition = compose(sampleInput(language));
      expect(isOwn(await writeWorkbook(consolidatedWorkbook(composition, at)))).toBe(true);
      for (const { path, content } of openData(composition))
        if (path.endsWith('.csv')) expect([path, isOwn(strToU8(String(content)))]).toEqual([path, true]);
    },
  );

  it.each(['ro', 'en'] as const)('is known as such in %s: the workbook to review', async (language) => {
    const { code } = reviewSentences[language].columns;
    const sheet = {
      name: 'Perechi',
      columns: [
        { header: 'Nr.', width: 5 },
        { header: code, width: 9 },
      ],
      rows: [],
    };
    const workbook = { title: '', author: '', createdAt: at, sheets: [sheet] };
    expect(isOwn(await writeWorkbook(workbook))).toBe(true);
  });

  it('is not what units send, though it has tables of the same names', () => {
    expect(isOwn(strToU8('Cod întâlnire;Data;Tematica\nIS-1;15.03.2018;Dovezi'))).toBe(false);
    expect(isOwn(strToU8('meeting,unit,notes\nIS-1,Iasi,x'))).toBe(false);
  });
});
