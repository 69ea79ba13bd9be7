import { describe, expect, it } from 'vitest';
import { check } from '../../src/check/check-submissions.js';
import { composeCheckData } from '../../src/check/compose-data.js';
import type { CheckData } from '../../src/check/data.js';
import { checkDataSchema } from '../../src/check/data.js';
import { describeCheck } from '../../src/check/describe.js';
import { since } from '../../src/check/since.js';
import type { Intake } from '../../src/intake/intake.js';
import { type TakenFile, takeInFile } from '../../src/intake/take-in-file.js';
import type { ExampleRows } from '../../src/model/rule.js';
import { context2018 } from '../support/knowledge.js';
import { workbookOf } from '../support/unit-iasi.js';

/** The check of Iași's workbook with other participants and, where it matters, another name. */
function checkOf(participants: ExampleRows, name = 'Penitenciarul Iasi.xlsx') {
  const book = workbookOf({ name, tables: { participants } });
  const facts = { path: book.file, sha256: 'a'.repeat(64), size: 1, written: '2018-11-05T09:30:00.000Z' };
  return check(intakeOf(takeInFile(facts, { book, problems: [] }, context2018)), context2018);
}

function dataOf(participants: ExampleRows, earlier?: CheckData, name?: string): CheckData {
  const made = checkOf(participants, name);
  return composeCheckData(describeCheck(made, 'ro', { since: earlier && since(made, earlier) }), '1.2.3');
}

const good = { organisation: 'DGASPC Iași', person: 'Chirilă Octav' };
const wrong = { organisation: 'AJOFM Iași', count: 'câțiva' };

describe('the key of a problem', () => {
  const keyIn = (rows: ExampleRows) =>
    checkOf(rows).problems.filter(({ rule }) => rule === 'number-readable');

  it('stays when rows are inserted above it, and when its cell is mistyped otherwise', () => {
    const [before] = keyIn([wrong]);
    const [after] = keyIn([good, good, { ...wrong, count: 'mulți' }]);
    expect(before?.key).toMatch(/^number-readable\/participants\.count\/[0-9a-f]{12}$/);
    expect(after?.key).toBe(before?.key);
    expect(after?.place.cell).not.toBe(before?.place.cell);
  });

  it('tells rows that look alike apart by their order', () => {
    const keys = keyIn([wrong, wrong, { ...wrong, organisation: 'ISJ Iași' }]).map(({ key }) => key);
    expect(new Set(keys).size).toBe(3);
    expect(keys[1]).toBe(`${keys[0]}~2`);
  });

  it('does not depend on the persons of the row', () => {
    const [one] = keyIn([{ ...wrong, person: 'Chirilă Octav' }]);
    const [other] = keyIn([{ ...wrong, person: 'Brustureanu Anghelina' }]);
    expect(one?.key).toBe(other?.key);
  });
});

describe('a check compared with an earlier one', () => {
  it('tells what is fixed, new and remaining', () => {
    const earlier = dataOf([good, wrong, { organisation: 'ISJ Iași', count: '0' }]);
    const later = dataOf([good, wrong, { organisation: '' }], earlier);
    expect(later.fixed?.map(({ rule }) => rule)).toEqual(['count-whole']);
    const states = later.problems.map(({ rule, state }) => [rule, state]);
    expect(states).toContainEqual(['number-readable', 'remaining']);
    expect(states).toContainEqual(['required-cell', 'new']);
    expect(checkDataSchema.parse(JSON.parse(JSON.stringify(later)))).toEqual(later);
  });

  it('finds nothing new in itself', () => {
    const earlier = dataOf([wrong]);
    const again = dataOf([wrong], earlier);
    expect(again.fixed).toEqual([]);
    expect(new Set(again.problems.map(({ state }) => state))).toEqual(new Set(['remaining']));
  });

  it('is refused with that of another file', () => {
    const earlier = dataOf([wrong], undefined, 'Penitenciarul Iasi vechi.xlsx');
    expect(() => dataOf([wrong], earlier)).toThrow(/since-other-file/);
  });
});

describe('rows of a table that lacks a column', () => {
  it('are read once, though two things are wrong with the table', () => {
    const headers = { participants: { organisation: 'Instituția', count: 'Organizația' } };
    const book = workbookOf({ tables: { meetings: [], participants: [{}, {}] }, headers });
    const facts = { path: book.file, sha256: 'a'.repeat(64), size: 1, written: '2018-11-05T09:30:00.000Z' };
    const taken = takeInFile(facts, { book, problems: [] }, context2018);
    const again = { ...taken, problems: [...taken.problems, ...taken.problems] };
    const { rows, tables } = check(intakeOf(again), context2018);
    expect(tables.find(({ table }) => table === 'participants')).toMatchObject({
      read: 2,
      counted: 0,
      notCounted: 2,
    });
    expect(rows.read).toBe(rows.counted + rows.superseded + rows.notCounted);
  });
});

function intakeOf(file: TakenFile): Intake {
  const source = { ...file.file, written: '2018-11-05T09:30:00.000Z' };
  return {
    files: [{ ...file, source }],
    submissions: file.submission ? [file.submission] : [],
    problems: file.problems,
  };
}
