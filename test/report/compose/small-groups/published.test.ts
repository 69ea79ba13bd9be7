import { describe, expect, it } from 'vitest';
import { compose } from '../../../../src/report/compose/compose.js';
import { plainText } from '../../../../src/report/compose/plain-text.js';
import { everyNode } from '../../../../src/report/render/tree.js';
import { sampleInput } from '../sample.js';

describe('a report with small groups hidden', () => {
  const { annex, data } = compose(sampleInput('ro', { smallGroups: 5 }));

  it('tells no number of persons below the limit in its data', () => {
    const persons = [
      ...data.meetings.flatMap(({ participants, attendance }) => [
        ...Object.values(participants),
        attendance,
      ]),
      ...Object.entries(data.figures).flatMap(([id, { value }]) => (/^part|Staff$/.test(id) ? [value] : [])),
      ...data.coverage.map(({ participants }) => participants),
    ];
    expect(persons).toContain('<5');
    expect(persons.filter((value) => typeof value === 'number' && value > 0 && value < 5)).toEqual([]);
  });

  it('tells it in its tables in words', () => {
    const rows = [...everyNode(annex.root)]
      .filter(({ type }) => type === 'tableRow')
      .map((row) => plainText(row));
    expect(rows.some((row) => row.startsWith('1') && row.includes('sub 5'))).toBe(true);
  });

  it('does not tell how many rows list persons', () => {
    const places = data.organisations.flatMap(({ members }) => members.flatMap(({ places }) => places));
    expect(places.every(({ cell }) => cell === undefined)).toBe(true);
    expect(data.figures.localMeetings.evidence[0]?.cell).toBe('B4');
  });
});
