import { describe, expect, it } from 'vitest';
import { changesLines } from '../../../src/cli/changes-lines.js';
import { languages } from '../../../src/model/language.js';
import type { Snapshot } from '../../../src/report/compose/changes/snapshot.js';
import { snapshotOf } from '../../../src/report/compose/changes/snapshot.js';
import { type Snapshots, withChanges } from '../../../src/report/compose/changes/with-changes.js';
import { compose } from '../../../src/report/compose/compose.js';
import { reportDataSchema } from '../../../src/report/compose/data.js';
import { changesFormat } from '../../../src/report/render/changes-format.js';
import { figureIds } from '../../../src/year/count/figure-table.js';
import { sampleInput } from './sample.js';

const composition = compose(sampleInput('ro'));
const now = snapshotOf(composition.data);

/** The year before Vaslui's file came, a difficulty was told apart and a finding was put right. */
const earlier: Snapshot = {
  ...now,
  figures: {
    ...now.figures,
    localMeetings: { value: 3, cells: { 'Iasi.xlsx': 1 } },
  },
  organisations: { ...now.organisations, 'ajofm-vs': 'AJOFM Vaslui' },
  difficulties: {},
  problems: { ...now.problems, 'date-readable Iasi.xlsx Întâlniri D3': '„31.04.2018” nu este o dată.' },
  files: { ...now.files, 'Iasi.xlsx': 'alt conținut', 'Galati.xlsx': 'a' },
};

const changesSince = (remembered: Snapshots | undefined) => withChanges(composition, remembered);

describe('what changed since the run before', () => {
  it('is nothing for the first run, which is remembered', () => {
    const first = changesSince(undefined);
    expect(first.composition.data.changes).toBeUndefined();
    expect(first.snapshots).toEqual({ last: now });
  });

  it('names figures with their files, bodies, difficulties and findings that came and went', () => {
    const { changes } = changesSince({ last: earlier }).composition.data;
    expect(changes?.figures).toEqual([
      {
        figure: 'localMeetings',
        from: 3,
        to: composition.data.figures.localMeetings.value,
        files: expect.any(Array),
      },
    ]);
    expect(changes?.files).toEqual({ added: [], changed: ['Iasi.xlsx'], removed: ['Galati.xlsx'] });
    expect(changes?.organisations).toEqual({ added: [], removed: ['AJOFM Vaslui'] });
    expect(changes?.difficulties.added).toEqual(composition.data.difficulties.map(({ text }) => text).sort());
    expect(changes?.problems).toEqual({
      added: [],
      fixed: ['„31.04.2018” nu este o dată.'],
      remaining: Object.keys(now.problems).length,
    });
    expect(
      reportDataSchema.safeParse(changesSince({ last: earlier }).composition.data).error,
    ).toBeUndefined();
  });

  it('is the same when the run is repeated, and is told in another language too', () => {
    const second = changesSince({ last: earlier });
    const third = changesSince(second.snapshots);
    expect(third).toEqual(second);
    const english = compose(sampleInput('en'));
    const fourth = withChanges(english, { last: snapshotOf(english.data), before: earlier });
    expect(fourth.snapshots.before).toEqual(earlier);
  });

  it.each(languages)('is told in ten lines at most, and in a file (%s)', async (language) => {
    const all = Object.fromEntries(figureIds.map((id) => [id, { value: -1, cells: {} }]));
    const { data } = withChanges(compose(sampleInput(language)), {
      last: { ...earlier, figures: all },
    }).composition;
    if (!data.changes) throw new Error('nothing changed');
    const lines = changesLines(data.changes, language);
    expect(lines.length).toBeLessThanOrEqual(10);
    const [file] = (await changesFormat.render?.({ ...composition, data }, new Date(0))) ?? [];
    expect(file?.path).toBe('schimbari-2018.md');
    expect(file?.content).toContain('AJOFM Vaslui');
  });

  it('writes no file where nothing changed', async () => {
    expect(await changesFormat.render?.(composition, new Date(0))).toEqual([]);
  });
});
