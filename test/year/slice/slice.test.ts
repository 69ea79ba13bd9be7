import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { countYear } from '../../../src/pipeline.js';
import type { Year } from '../../../src/year/merge/year.js';
import { difficultyMentions } from '../../../src/year/resolve/mentions.js';
import { type Slice, sliceYear } from '../../../src/year/slice/slice.js';
import { knowledge } from '../../support/knowledge.js';

let year: Year;
beforeAll(async () => {
  const input = fileURLToPath(new URL('../../../fixtures/2017', import.meta.url));
  ({ year } = await countYear({ year: 2017, input, today: '2026-01-01' }, knowledge, () => undefined));
});

const part = (slice: Slice) => sliceYear(year, slice, knowledge.registries);
const sorted = (texts: readonly string[]) => [...texts].sort();
const meetingsOf = (one: Year) => one.meetings.map(({ id }) => id);
const difficultiesOf = (one: Year) => difficultyMentions(one).map(({ id, text }) => `${id} ${text}`);

describe('parts of a year', () => {
  const quarters: Slice[] = [
    { from: '2017-01-01', to: '2017-03-31' },
    { from: '2017-04-01', to: '2017-06-30' },
    { from: '2017-07-01', to: '2017-09-30' },
    { from: '2017-10-01' },
  ];

  it('by days hold each meeting, and each row of one, once', () => {
    const parts = quarters.map((quarter) => part(quarter).year);
    expect(sorted(parts.flatMap(meetingsOf))).toEqual(sorted(meetingsOf(year)));
    const ofMeetings = { ...year, difficulties: year.difficulties };
    const named = difficultiesOf(ofMeetings).filter(
      (_, at) => year.difficulties[at]?.meetingId !== undefined,
    );
    expect(sorted(parts.flatMap(difficultiesOf))).toEqual(sorted(named));
    const told = parts.flatMap(({ coverage }) => coverage);
    const participants = year.meetings.flatMap((meeting) => meeting.participants);
    expect(told.reduce((sum, one) => sum + one.participants, 0)).toBe(
      participants.reduce((sum, { count }) => sum + count, 0),
    );
  });

  it('by unit hold each row that names its unit, under the id that the whole has for it', () => {
    const parts = knowledge.registries.units.map(({ code }) => part({ units: [code] }));
    expect(new Set(parts.flatMap((one) => meetingsOf(one.year)))).toEqual(new Set(meetingsOf(year)));
    expect(new Set(parts.flatMap((one) => difficultiesOf(one.year)))).toEqual(new Set(difficultiesOf(year)));
    for (const { units, year: one } of parts) {
      expect(units).toHaveLength(1);
      expect(one.coverage.map(({ unit }) => unit)).toEqual(units.map(({ code }) => code));
      expect(one.meetings.every((meeting) => meeting.units.includes(units[0]?.code ?? ''))).toBe(true);
    }
  });

  it('by county hold the meetings held there', () => {
    const counties = [...new Set(year.meetings.map(({ county }) => county))];
    const parts = counties.map((county) => part({ counties: [county] }).year);
    expect(sorted(parts.flatMap(meetingsOf))).toEqual(sorted(meetingsOf(year)));
  });

  it('that leave nothing out are the year', () => {
    expect(part({}).year).toBe(year);
  });
});
