import { expect, it } from 'vitest';
import { createContext } from '../../../src/report/compose/context.js';
import type { InputFile } from '../../../src/report/compose/input.js';
import { fileRows } from '../../../src/report/compose/inserts/file-rows.js';
import { publish } from '../../../src/report/compose/published.js';
import { sampleInput } from './sample.js';

const skipped = (path: string, reason: string): InputFile => ({ path, outcome: 'skipped', reason });

it('lists each file that was not read, and many of one folder and reason on one line', () => {
  const photos = Array.from({ length: 3_000 }, (_, i) => skipped(`poze/IMG_${1_000 + i}.jpg`, 'o imagine'));
  const refused = Array.from({ length: 30 }, (_, i): InputFile => {
    return { path: `Iasi/${100 + i}.xlsx`, outcome: 'refused', reason: 'tăiat' };
  });
  const inputs = [...refused, ...photos, skipped('poze/Adresa.pdf', 'un document')];
  const rows = fileRows(createContext(publish({ ...sampleInput('ro'), inputs })));
  expect(rows).toHaveLength(32);
  expect(rows[29]?.[0]).toBe('Iasi/129.xlsx');
  expect(rows.slice(30).map(([file, , why]) => [file, why])).toEqual([
    ['poze/IMG_1000.jpg – IMG_3999.jpg (3.000 de fișiere)', 'o imagine'],
    ['poze/Adresa.pdf', 'un document'],
  ]);
});
