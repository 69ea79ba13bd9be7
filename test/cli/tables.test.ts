import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runCommandLine } from '../../src/cli/run.js';
import { quietWorld } from '../support/world.js';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'reintegrare-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const run = async (args: readonly string[], csv: string) => {
  writeFileSync(join(folder, 'intrare.csv'), csv);
  const world = quietWorld(folder);
  const code = await runCommandLine([...args, 'intrare.csv'], world);
  return { code, out: world.said(), err: world.complained() };
};

describe('organisations resolve', () => {
  const names =
    'row_id,mention,county\n1,AJOFM,Iași\n2,Agentia Judeteana pentru Ocuparea Fortei de Munca Iasi,\n3,ISJ,IS\n';

  it('writes the rows back with their organisation, kind and reason', async () => {
    const { code, out } = await run(['organisations', 'resolve'], names);
    const [header, first, second, third] = out.trimEnd().split('\n');
    expect(code).toBe(0);
    expect(header).toBe(
      'row_id,mention,county,organisation_id,organisation,fiscal_code,kind,reason,confidence',
    );
    expect(first).toMatch(
      /^1,AJOFM,Iași,ajofm-is,Agenția Județeană pentru Ocuparea Forței de Muncă Iași,\d*,public,/,
    );
    expect(second).toContain(',ajofm-is,');
    expect(third).toContain(',isj-is,');
  });

  it('writes to a file where one is given', async () => {
    const { out } = await run(['organisations', 'resolve', '--output', 'iesire.csv'], names);
    expect(out).toBe('');
    expect(readFileSync(join(folder, 'iesire.csv'), 'utf8')).toContain('ajofm-is');
  });

  it('keeps a formula from running in the spreadsheet that opens the result', async () => {
    const { out } = await run(['organisations', 'resolve'], 'mention\n"=HYPERLINK(""http://exemplu.ro"")"\n');
    expect(out).toContain(`"'=HYPERLINK`);
  });

  it('asks for the column that is missing', async () => {
    const { code, err } = await run(['organisations', 'resolve'], 'nume\nAJOFM\n');
    expect([code, err]).toEqual([
      2,
      'Fișierul „intrare.csv” nu are coloana „mention”. Coloanele lui sunt: nume.\n',
    ]);
  });
});

describe('difficulties group', () => {
  it('writes the rows back with the difficulty that each names', async () => {
    const { code, out } = await run(
      ['difficulties', 'group'],
      'row_id,domain,text\n1,acte-juridic,Lipsa actelor de identitate\n2,7,lipsa actelor de identitate\n3,locuire,Nu există locuințe sociale\n',
    );
    const ids = out
      .trimEnd()
      .split('\n')
      .map((line) => line.split(',')[3]);
    expect(code).toBe(0);
    expect(ids[0]).toBe('difficulty_id');
    expect(ids[1]).toBe(ids[2]);
    expect(ids[3]).not.toBe(ids[1]);
  });
});
