import { describe, expect, it } from 'vitest';
import { requireBalance, unbalanced } from '../../src/year/balance.js';
import { mergeYear } from '../../src/year/merge/merge.js';
import type { Year } from '../../src/year/merge/year.js';
import { type RowSources, rowFates } from '../../src/year/row-fates.js';
import { tableTotals } from '../../src/year/row-totals.js';
import { difficulty, meeting, participant, registries, submission } from './merge/records.js';

const row = { file: 'Iasi.xlsx', sheet: 'Participanți' };
const submissions = [
  submission('Iasi.xlsx', {
    meetings: [meeting({ code: 'IS-01' })],
    participants: [5, 6, 7].map((number) => participant({ row: number, organisation: `Primăria ${number}` })),
    difficulties: [difficulty({ row: 4 })],
  }),
];
const merged = mergeYear(submissions, 2018, registries);
const sources: RowSources = { ...merged, submissions };

const withParticipants = (change: (all: Year['meetings'][number]['participants']) => typeof all): Year => ({
  ...merged.year,
  meetings: merged.year.meetings.map((one) => ({ ...one, participants: change(one.participants) })),
});
const faults = (change: Partial<RowSources>) => rowFates({ ...sources, ...change }).flatMap(unbalanced);

describe('the balance of rows', () => {
  it('holds where every row stands in the year', () => {
    expect(faults({})).toEqual([]);
    expect(() => requireBalance(rowFates(sources))).not.toThrow();
  });

  it('counts the rows that stand, not those that nobody missed', () => {
    const year = withParticipants((all) => all.slice(1));
    const totals = rowFates({ ...sources, year }).map(tableTotals);
    expect(totals.find(({ table }) => table === 'participants')).toMatchObject({ read: 3, counted: 2 });
  });

  it('names a row that the merge forgets', () => {
    const year = withParticipants((all) => all.filter((_, index) => index !== 1));
    expect(faults({ year })).toEqual([{ ...row, cell: '6:6' }]);
    expect(faults({ year: { ...merged.year, difficulties: [] } })).toMatchObject([{ cell: '4:4' }]);
    expect(faults({ year: { ...merged.year, meetings: [] } })).toHaveLength(4);
    expect(() => requireBalance(rowFates({ ...sources, year }))).toThrow('rows-unbalanced');
  });

  it('names a row that stands twice, or that is told not to count and counts all the same', () => {
    const year = withParticipants(([first, ...others]) => (first ? [first, ...others, first] : others));
    expect(faults({ year })).toEqual([{ ...row, cell: '5:5' }]);
    const superseded = [{ table: 'participants', rows: submissions[0]?.records.participants ?? [] }] as const;
    expect(faults({ superseded })).toHaveLength(3);
  });

  it('holds where all the entries on a row await another file', () => {
    const at = [1, 2, 3].map((entry) =>
      participant({ row: 5, entry: String(entry), organisation: `P ${entry}` }),
    );
    const alone = [submission('Iasi.xlsx', { participants: at })];
    const { problems, ...year } = mergeYear(alone, 2018, registries);
    const fates = rowFates({ ...year, submissions: alone, problems: [], awaiting: problems });
    expect(fates.flatMap(unbalanced)).toEqual([]);
    expect(fates.map(tableTotals)).toMatchObject([{ read: 3, counted: 3, notCounted: 0 }]);
  });

  it('names the file where a row was read and became nothing at all', () => {
    const [one] = submissions;
    const lost = one && {
      ...one,
      rows: { ...one.rows, participants: { read: 4, counted: 3, at: one.rows.participants?.at ?? [] } },
    };
    expect(faults({ submissions: lost ? [lost] : [] })).toEqual([{ file: 'Iasi.xlsx' }]);
  });
});
