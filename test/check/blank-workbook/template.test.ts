import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { blankColumns } from '../../../src/check/blank-workbook/blank-columns.js';
import { examples } from '../../../src/check/blank-workbook/examples.js';
import { listEntries, listNames, listOf } from '../../../src/check/blank-workbook/lists.js';
import { templateWorkbook } from '../../../src/check/blank-workbook/template-workbook.js';
import { runCommandLine } from '../../../src/cli/run.js';
import type { ColumnDefinition } from '../../../src/field/contract/tables.js';
import { tableKinds, tables } from '../../../src/field/contract/tables.js';
import { templateMark, templateVersion } from '../../../src/field/contract/template.js';
import { recognise } from '../../../src/intake/recognise/recognise.js';
import { validate } from '../../../src/intake/validate/validate.js';
import { templateSentences } from '../../../src/sentences/template.js';
import { newWorkbook } from '../../../src/workbook/exceljs.js';
import type { Sheet } from '../../../src/workbook/workbook.js';
import { writeWorkbook } from '../../../src/workbook/write-workbook.js';
import { bookOf } from '../../intake/read/workbook.js';
import { context2018, knowledge } from '../../support/knowledge.js';
import { describeWith } from '../../support/tools.js';
import { workbookOfIasi } from '../../support/unit-iasi.js';
import { quietWorld } from '../../support/world.js';

const { registries } = knowledge;
const unit = registries.units.find(({ code }) => code === 'iasi');
const describeFor = (language: 'ro' | 'en', forUnit: typeof unit | 'any' = unit) =>
  templateWorkbook(
    { year: 2018, ...(forUnit && forUnit !== 'any' && { unit: forUnit }), contact: 'Serviciul reintegrare' },
    registries,
    templateSentences[language],
  );
const blank = await writeWorkbook(describeFor('ro'));
const headerRow = 3;

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'reintegrare-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const sheetOf = (sheets: readonly Sheet[], name: string) => {
  const sheet = sheets.find((candidate) => candidate.name === name);
  if (!sheet) throw new Error(`No sheet ${name}`);
  return sheet;
};

/** The blank workbook with the example of each table in its first open row. */
async function filledIn(): Promise<Uint8Array> {
  const workbook = await newWorkbook();
  await workbook.xlsx.load(blank.buffer as ArrayBuffer);
  for (const kind of tableKinds) {
    const sheet = workbook.getWorksheet(tables[kind].sheet);
    const example: Readonly<Record<string, string>> = examples(2018, unit?.name ?? '')[kind];
    blankColumns(kind, true).forEach(({ key }, index) => {
      const cell = sheet?.getCell(headerRow + 1, index + 1);
      if (!cell) return;
      const text = example[key] ?? '';
      if (kind === 'meetings' && key === 'date') cell.value = new Date('2018-03-15T00:00:00Z');
      else cell.value = /^\d+$/.test(text) ? Number(text) : text || null;
    });
  }
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

async function checked(name: string, bytes: Uint8Array) {
  writeFileSync(join(folder, name), bytes);
  const world = quietWorld(folder);
  const code = await runCommandLine(['validate', name, '--year', '2018', '--all'], world);
  return { code, said: world.said() };
}

describe.each(tableKinds)('the blank sheet of %s', (kind) => {
  const { columns, checks = [], openRows = 0 } = sheetOf(describeFor('ro', 'any').sheets, tables[kind].sheet);
  const defined = Object.entries<ColumnDefinition>(tables[kind].columns).filter(
    ([, column]) => !column.alternative,
  );

  it('has the contract’s columns, those required marked', () => {
    expect(columns.map(({ header }) => header)).toEqual(
      defined.map(([, { header, required }]) => (required ? `${header} *` : header)),
    );
    expect(columns.map(({ isRequired }) => isRequired)).toEqual(
      defined.map(([, { required }]) => required === true),
    );
  });

  it('says of each column what it is for, in both languages', () => {
    for (const language of ['ro', 'en'] as const) {
      const sheet = sheetOf(describeFor(language).sheets, tables[kind].sheet);
      expect(sheet.columns.map(({ note }) => note?.length ?? 0).every((length) => length > 5)).toBe(true);
    }
  });

  it('checks all open rows of a column, in messages that Excel shows whole', () => {
    for (const { range, error, prompt } of checks) {
      expect(range).toMatch(new RegExp(`^[A-Z]${headerRow + 1}:[A-Z]${headerRow + openRows}$`));
      for (const message of [error, prompt]) {
        expect(message?.title.length).toBeLessThanOrEqual(32);
        expect(message?.text.length).toBeLessThanOrEqual(255);
      }
    }
  });
});

describe('the lists of the blank workbook', () => {
  const lists = listEntries(registries, 2018);
  const { names = {}, sheets } = describeFor('ro');

  it('are named ranges that hold just their entries', () => {
    const { rows } = sheetOf(sheets, 'Liste');
    for (const [id, entries] of Object.entries(lists)) {
      const [, letter = '', first = '', last = ''] =
        /\$([A-Z])\$(\d+):\$[A-Z]\$(\d+)$/.exec(names[listNames[id as keyof typeof lists]] ?? '') ?? [];
      const column = letter.charCodeAt(0) - 65;
      expect(rows.slice(Number(first) - 1, Number(last)).map((row) => row[column])).toEqual(entries);
    }
  });

  it('hold every unit, county and domain of the registries', () => {
    expect(lists.units).toEqual(registries.units.map(({ name }) => name));
    expect(lists.counties).toHaveLength(registries.counties.length);
    expect(lists.domains).toHaveLength(registries.domains.length);
  });

  it.each([
    ['meetings', 'unit', lists.units],
    ['meetings', 'type', lists.types],
    ['meetings', 'county', lists.counties],
    ['meetings', 'form', lists.forms],
    ['participants', 'kind', lists.kinds],
    ['difficulties', 'domain', lists.domains],
    ['difficulties', 'measure', lists.measures],
  ] as const)('hold nothing that a rule refuses in %s, %s', (kind, key, entries) => {
    const rows = entries.map((entry, index) => ({
      [key]: entry,
      ...(kind === 'meetings' && { code: `L-${index}` }),
    }));
    const { tables: found } = recognise(workbookOfIasi(kind, rows), context2018);
    const rules = validate(found, context2018).problems.map(({ rule }) => rule);
    expect(rules.filter((rule) => rule.endsWith('-known') || rule === 'date-readable')).toEqual([]);
    expect(listOf(kind, key)?.list).toBeDefined();
  });
});

describe('a file made from the blank workbook', () => {
  it('bears the mark of its year and version', () => {
    expect(bookOf(blank).templateVersion).toBe(`2018.${templateVersion}`);
  });

  it('is known to hold nothing yet, in one sentence and not cell by cell', async () => {
    const { said } = await checked('gol.xlsx', blank);
    expect(said).toContain('încă nu este completat niciun rând');
    expect(said).toContain(`din modelul anului 2018, versiunea ${templateVersion}`);
    expect(said).not.toContain('obligatorie');
  });

  it('has its tables where they are and nowhere else', () => {
    const { tables: found } = recognise(bookOf(blank), context2018);
    expect(found.map(({ kind, sheet }) => [kind, sheet])).toEqual(
      tableKinds.map((kind) => [kind, tables[kind].sheet]),
    );
    expect(
      found.every(({ columns }) => [...columns.values()].every(({ match }) => match === 'canonical')),
    ).toBe(true);
    expect(found.every(({ unitHint }) => unitHint?.unit.code === 'iasi')).toBe(true);
  });

  it('is clean once it is filled in', async () => {
    const { code, said } = await checked('completat.xlsx', await filledIn());
    expect(said).not.toMatch(/Nu se numără|De verificat/);
    expect(said).toMatch(
      /Se acceptă: 1 întâlnire, 1 instituție, 1 persoană, 1 dificultate; toate cele 6 rânduri vor fi\s+numărate/u,
    );
    expect(code).toBe(0);
  });

  it('is told where its version is an old one', async () => {
    const old = describeFor('ro');
    const sheets = old.sheets.map((sheet) =>
      sheet.name === 'Liste'
        ? { ...sheet, rows: [[templateMark({ year: 2018, version: 0 })], ...sheet.rows.slice(1)] }
        : sheet,
    );
    const { said } = await checked('vechi.xlsx', await writeWorkbook({ ...old, sheets }));
    expect(said).toMatch(/versiunea 0; în vigoare este versiunea \d/);
  });

  it('has the same bytes whenever it is written', async () => {
    expect(Buffer.compare(blank, await writeWorkbook(describeFor('ro')))).toBe(0);
  });
});

describeWith('soffice', 'a filled-in workbook saved by LibreOffice', () => {
  it('is as clean as before, and still bears its mark', async () => {
    writeFileSync(join(folder, 'salvat.xlsx'), await filledIn());
    execFileSync('soffice', [
      `-env:UserInstallation=file://${join(folder, 'profile')}`,
      ...[
        '--headless',
        '--convert-to',
        'xlsx',
        '--outdir',
        join(folder, 'din-nou'),
        join(folder, 'salvat.xlsx'),
      ],
    ]);
    const saved = readFileSync(join(folder, 'din-nou', 'salvat.xlsx'));
    expect(bookOf(saved).templateVersion).toBe(`2018.${templateVersion}`);
    const { code, said } = await checked('salvat-din-nou.xlsx', saved);
    expect(said).not.toMatch(/Nu se numără|De verificat/);
    expect(code).toBe(0);
  });
});

describe('template', () => {
  const run = async (...args: string[]) => {
    const world = quietWorld(folder);
    const code = await runCommandLine(['template', '--year', '2018', ...args], world);
    return { code, said: world.said() + world.complained() };
  };

  it('writes the workbook of a unit, and never over one that is there', async () => {
    expect(await run('--unit', 'Penitenciarul Iasi')).toMatchObject({ code: 0 });
    expect(bookOf(readFileSync(join(folder, 'model-2018-iasi.xlsx'))).sheets.map(({ name }) => name)).toEqual(
      ['Instrucțiuni', ...tableKinds.map((kind) => tables[kind].sheet), 'Liste'],
    );
    const again = await run('--unit', 'iasi');
    expect(again.code).toBe(2);
    expect(again.said).toContain('există deja');
  });

  it.each([
    ['Iaxi', 'Penitenciarul Iași'],
    ['Penitenciarul Vasluy', 'Penitenciarul Vaslui'],
  ])('knows no unit %s and proposes %s', async (wanted, proposed) => {
    const { code, said } = await run('--unit', wanted);
    expect(code).toBe(2);
    expect(said).toContain(proposed);
  });
});
