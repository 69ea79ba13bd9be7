import { describe, expect, it } from 'vitest';
import { contentOf } from '../../../src/year/merge/copies/content.js';
import { dropCopies } from '../../../src/year/merge/copies/copies.js';
import { isNamedAsCopy } from '../../../src/year/merge/copies/copy-name.js';
import { days, difficulty, meeting, participant, submission } from './records.js';

const records = { meetings: [meeting({ code: 'IS-01' })], participants: [participant()] };

describe('a file of the same bytes', () => {
  it('is counted once: the one that is not named as a copy', () => {
    const copy = submission('Iasi/Copie - Iasi.xlsx', { ...records, sha256: 'a' });
    const original = submission('Iasi/Iasi.xlsx', { ...records, sha256: 'a' });
    const { submissions, notes, problems } = dropCopies([copy, original]);
    expect(submissions).toEqual([original]);
    expect(notes).toEqual([
      {
        reason: 'copied',
        kept: { file: 'Iasi/Iasi.xlsx' },
        dropped: [{ file: 'Iasi/Copie - Iasi.xlsx' }],
        units: ['iasi'],
        because: 'same-bytes',
        rows: 2,
      },
    ]);
    expect(problems).toEqual([
      {
        rule: 'file-copied',
        severity: 'info',
        place: { file: 'Iasi/Copie - Iasi.xlsx' },
        params: { file: 'Iasi/Iasi.xlsx', rows: 2, because: 'same-bytes' },
        related: [{ file: 'Iasi/Iasi.xlsx' }],
      },
    ]);
  });

  it('in the folder of another unit is told, since one of the folders is wrong', () => {
    const ofVaslui = [meeting({ unit: 'vaslui', county: 'VS' })];
    const { submissions, problems } = dropCopies([
      submission('Iasi/raport.xlsx', { meetings: [meeting()], sha256: 'a' }),
      submission('Vaslui/raport.xlsx', { meetings: ofVaslui, sha256: 'a' }),
    ]);
    expect(submissions.map(({ file }) => file)).toEqual(['Iasi/raport.xlsx']);
    expect(problems.map(({ rule }) => rule)).toEqual(['file-copied', 'copied-between-units']);
    expect(problems[1]?.params).toEqual({
      file: 'Iasi/raport.xlsx',
      units: ['iasi'],
      otherUnits: ['vaslui'],
    });
  });
});

describe('a file of other bytes', () => {
  it('is a copy where it says the same, on other sheets and rows', () => {
    const again = submission('Iasi (1).xlsx', {
      participants: [participant({ sheet: 'Foaie2', row: 40 })],
      meetings: [meeting({ code: 'IS-01', sheet: 'Foaie1', row: 9 })],
    });
    const { submissions, notes } = dropCopies([again, submission('Iasi.xlsx', records)]);
    expect(submissions.map(({ file }) => file)).toEqual(['Iasi.xlsx']);
    expect(notes[0]?.because).toBe('same-content');
  });

  it.each([
    ['another count', { participants: [participant({ count: 2 })] }],
    ['another day', { meetings: [meeting({ code: 'IS-01', days: days('2018-03-16') })] }],
    ['a row more', { difficulties: [difficulty()] }],
  ])('is no copy with %s', (_, changed) => {
    const other = submission('Iasi 2.xlsx', { ...records, ...changed });
    expect(dropCopies([submission('Iasi.xlsx', records), other]).submissions).toHaveLength(2);
  });

  it('tells wide tables apart by the meeting beside each row', () => {
    const wide = (row: number) =>
      submission('Iasi.xlsx', {
        meetings: [meeting({ sheet: 'Date', row: 5 }), meeting({ sheet: 'Date', row: 6, theme: 'Locuirea' })],
        participants: [
          participant({ sheet: 'Date', row, meeting: { at: { sheet: 'Date', key: String(row) } } }),
        ],
      });
    expect(contentOf(wide(5))).not.toBe(contentOf(wide(6)));
  });

  it('is no copy of another file where neither holds a row', () => {
    const { submissions } = dropCopies([submission('Anexa.xlsx'), submission('Instructiuni.xlsx')]);
    expect(submissions).toHaveLength(2);
  });
});

describe('names of copies', () => {
  it.each([
    'Copie - Iasi.xlsx',
    'Copie de pe Iasi.xlsx',
    'Copy of Iasi.xlsx',
    'Iasi - Copy (2).xlsx',
    'Iasi_copie.xlsx',
    'Iasi (1).xlsx',
    'Iasi.de-corectat.xlsx',
  ])('%s', (name) => expect(isNamedAsCopy(`2018/${name}`)).toBe(true));

  it.each(['Iasi.xlsx', 'Iasi (2018).xlsx', 'Fotocopiere.xlsx', 'Copiii detinutilor.xlsx'])(
    'not %s',
    (name) => expect(isNamedAsCopy(`Copie/${name}`)).toBe(false),
  );
});
