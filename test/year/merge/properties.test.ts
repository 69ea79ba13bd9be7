import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { MeetingReference, Submission } from '../../../src/intake/validate/records.js';
import { unbalanced } from '../../../src/year/balance.js';
import { mergeYear } from '../../../src/year/merge/merge.js';
import { rowFates } from '../../../src/year/row-fates.js';
import { rowTotals, tableTotals } from '../../../src/year/row-totals.js';
import { days, difficulty, meeting, participant, registries, submission } from './records.js';

/** What units may send, drawn from so few values that all of it collides. */
const unit = fc.constantFrom('iasi', 'vaslui', 'bacau');
const day = fc.constantFrom('2018-03-15', '2018-03-16', '2018-06-20');
const code = fc.option(fc.constantFrom('1', '2'), { nil: undefined });
const maybe = (...values: string[]) => fc.option(fc.constantFrom(...values), { nil: undefined });

/** Without the keys whose value is undefined. */
function stated<T extends object>(value: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(value).filter(([, given]) => given !== undefined)) as never;
}

const aMeeting = fc
  .record({
    unit,
    code,
    first: day,
    theme: fc.constantFrom('Munca', 'Locuirea'),
    venue: maybe('Hotel Unirea', 'Sala de ședințe'),
    coorganisers: fc.subarray(['iasi', 'vaslui', 'bacau']),
    type: fc.constantFrom('local' as const, 'interregional' as const),
  })
  .map(({ first, coorganisers, ...given }) => {
    const others = coorganisers.filter((other) => other !== given.unit);
    return { ...stated(given), days: days(first), coorganisers: others };
  });

const reference = fc
  .record({ code, day: fc.option(day, { nil: undefined }) })
  .map((given): MeetingReference => stated({ code: given.code, days: given.day && days(given.day) }));

const aParticipant = fc
  .record({
    unit,
    meeting: reference,
    organisation: fc.constantFrom('AJOFM Iași', 'ISJ Iași'),
    person: maybe('Ion Popa', 'Ana Rusu'),
    count: fc.constantFrom(1, 2),
  })
  .map(stated);

const aDifficulty = fc.record({
  unit,
  meeting: reference,
  difficulty: fc.constantFrom('Lipsa locuințelor', 'Lipsa actelor'),
});

const time = maybe('2018-03-20T08:00:00Z', '2018-04-20T08:00:00Z');

function aFile(file: string): fc.Arbitrary<Submission> {
  return fc
    .record({
      modified: time,
      written: time,
      meetings: fc.array(aMeeting, { maxLength: 3 }),
      participants: fc.array(aParticipant, { maxLength: 4 }),
      difficulties: fc.array(aDifficulty, { maxLength: 2 }),
    })
    .map(({ meetings, participants, difficulties, ...times }) =>
      submission(file, {
        ...stated(times),
        meetings: meetings.map((given, row) => meeting({ ...given, row })),
        participants: participants.map((given, row) => participant({ ...given, row })),
        difficulties: difficulties.map((given, row) => difficulty({ ...given, row })),
      }),
    );
}

const files = fc.tuple(...['a.xlsx', 'b corectat.xlsx', 'c v2.xlsx', 'Copie - d.xlsx'].map(aFile));
const runs = { numRuns: 150, seed: 2018 };

it('no row is lost and none counted twice: each stands, was replaced or copied, or is an error', () => {
  fc.assert(
    fc.property(files, (submissions) => {
      const fates = rowFates({ ...mergeYear(submissions, 2018, registries), submissions });
      expect(fates.flatMap(unbalanced)).toEqual([]);
      const given = submissions.flatMap(({ records }) => Object.values(records).flat()).length;
      expect(rowTotals(fates.map(tableTotals)).read).toBe(given);
    }),
    runs,
  );
});

it('every meeting has one report a unit, an id of its own and participants that are people', () => {
  fc.assert(
    fc.property(files, (submissions) => {
      const { meetings } = mergeYear(submissions, 2018, registries).year;
      expect(new Set(meetings.map(({ id }) => id)).size).toBe(meetings.length);
      for (const { units, reports, type, participants } of meetings) {
        expect(new Set(reports.map((report) => report.unit)).size).toBe(reports.length);
        expect(new Set(units).size).toBe(units.length);
        expect(reports.every((report) => report.type === type && units.includes(report.unit))).toBe(true);
        expect(participants.every(({ count }) => count > 0)).toBe(true);
      }
    }),
    runs,
  );
});

it('the order of the files changes nothing', () => {
  const shuffled = files.chain((given) =>
    fc.tuple(fc.constant(given), fc.shuffledSubarray(given, { minLength: given.length })),
  );
  fc.assert(
    fc.property(shuffled, ([given, other]) => {
      expect(mergeYear(other, 2018, registries)).toEqual(mergeYear(given, 2018, registries));
    }),
    runs,
  );
});

it('a file sent twice changes nothing but what is told of copies', () => {
  fc.assert(
    fc.property(files, (submissions) => {
      const [first] = submissions;
      const copy = first && { ...first, file: 'Copie - a.xlsx' };
      const plain = mergeYear(submissions, 2018, registries).year;
      const copied = mergeYear([...submissions, ...(copy ? [copy] : [])], 2018, registries).year;
      expect(copied.meetings).toEqual(plain.meetings);
      expect(copied.difficulties).toEqual(plain.difficulties);
    }),
    runs,
  );
});
