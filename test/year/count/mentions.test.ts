import { expect, it } from 'vitest';
import { mergeYear } from '../../../src/year/merge/merge.js';
import { difficultyMentions, organisationMentions } from '../../../src/year/resolve/mentions.js';
import { difficulty, meeting, participant, registries, submission } from '../merge/records.js';

const { year } = mergeYear(
  [
    submission('Iasi.xlsx', {
      meetings: [meeting()],
      participants: [
        participant({ row: 2, person: 'Ion Popa' }),
        participant({ row: 3, county: 'VS', typedKind: 'public' }),
      ],
      difficulties: [difficulty({ row: 2 }), difficulty({ row: 3, difficulty: 'Lipsa actelor' })],
    }),
    submission('Aiud.xlsx', { difficulties: [difficulty({ unit: 'aiud' })] }),
  ],
  2018,
  registries,
);

it('a participant is a mention of its organisation, without the person', () => {
  const at = (cell: string) => [{ file: 'Iasi.xlsx', sheet: 'Participanți', cell }];
  expect(organisationMentions(year)).toEqual([
    { id: '2018/iasi-2018-03-15#0', name: 'AJOFM Iași', county: 'IS', unit: 'iasi', places: at('D2') },
    {
      id: '2018/iasi-2018-03-15#1',
      name: 'AJOFM Iași',
      county: 'VS',
      unit: 'iasi',
      typedKind: 'public',
      places: at('D3'),
    },
  ]);
});

it('a difficulty is a mention, numbered within its unit', () => {
  expect(difficultyMentions(year).map(({ id, text }) => [id, text])).toEqual([
    ['2018/aiud#1', 'Nu există locuințe sociale pentru persoanele liberate'],
    ['2018/iasi#1', 'Nu există locuințe sociale pentru persoanele liberate'],
    ['2018/iasi#2', 'Lipsa actelor'],
  ]);
});
