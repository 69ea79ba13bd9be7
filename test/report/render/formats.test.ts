import { describe, expect, test } from 'vitest';
import { compose } from '../../../src/report/compose/compose.js';
import type { Composition } from '../../../src/report/compose/composition.js';
import { formats } from '../../../src/report/render/formats.js';
import { render } from '../../../src/report/render/render.js';
import { sampleInput } from '../compose/sample.js';
import { sampleReport, table } from './sample.js';

const composition = {
  year: 2018,
  report: sampleReport(),
  annex: {
    ...sampleReport(),
    root: { type: 'root', children: [table('Liste (A–C)', ['left'], [['=1+1'], ['Iași']])] },
  },
  notice: { ...sampleReport(), root: { type: 'root', children: [] } },
  data: { year: 2018, figures: { localMeetings: { value: 38 } } },
  tables: compose(sampleInput('ro')).tables,
} as unknown as Composition;

describe('formats', () => {
  test('each writes the files of its name', async () => {
    const written: Record<string, string[]> = {};
    for (const format of formats) {
      const createdAt = new Date('2018-12-14T00:00:00Z');
      const files = await render(composition, { formats: [format], perAuthority: false, createdAt });
      written[format.id] = files.map(({ path }) => path);
    }
    expect(written).toEqual({
      pdf: ['raport-2018.pdf', 'anexa-tehnica-2018.pdf'],
      html: ['raport-2018.html', 'anexa-tehnica-2018.html'],
      docx: ['raport-2018.docx', 'anexa-tehnica-2018.docx'],
      md: [
        'raport-2018.md',
        'raport-2018-grafice/intalniri-pe-luni.svg',
        'raport-2018-grafice/institutii-pe-tipuri.svg',
        'anexa-tehnica-2018/01-liste-a-c.csv',
      ],
      notice: ['anunt-2018.md'],
      json: ['raport-2018.json'],
      // There was no run before.
      changes: [],
      xlsx: ['date-2018.xlsx'],
      csv: expect.arrayContaining(['date-deschise-2018/datapackage.json', 'date-deschise-2018/cifre.csv']),
    });
  });

  test('the tables of the annex stand beside the Markdown as CSV, with no formula in them', async () => {
    const markdown = formats.find(({ id }) => id === 'md');
    const files = (await markdown?.render?.(composition, new Date(0))) ?? [];
    expect(files.at(-1)?.content).toBe('"\'=1+1"\r\nIași\r\n');
  });

  test('inventories are files of their own, in the formats of documents, where they are asked for', async () => {
    const document = { ...sampleReport(), root: { type: 'root', children: [] } } as typeof composition.report;
    const withInventory = { ...composition, inventories: [{ id: 'ministerul-sanatatii', document }] };
    const request = { formats: formats.filter(({ id }) => id !== 'notice'), createdAt: new Date(0) };
    const paths = async (perAuthority: boolean) =>
      (await render(withInventory, { ...request, perAuthority })).map(({ path }) => path);
    expect(await paths(false)).not.toContainEqual(expect.stringContaining('inventare'));
    expect(await paths(true)).toEqual(
      expect.arrayContaining([
        'inventare-2018/ministerul-sanatatii.pdf',
        'inventare-2018/ministerul-sanatatii.md',
        'inventare-2018/ministerul-sanatatii.html',
        'inventare-2018/ministerul-sanatatii.docx',
      ]),
    );
  });

  test('the data is JSON that a person can read', async () => {
    const json = formats.find(({ id }) => id === 'json');
    const [file] = (await json?.render?.(composition, new Date(0))) ?? [];
    expect(file?.content).toBe(`${JSON.stringify(composition.data, null, 2)}\n`);
  });
});
