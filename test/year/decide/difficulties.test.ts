import { describe, expect, it } from 'vitest';
import { readDomain } from '../../../src/intake/validate/domains.js';
import { decideDifficulties } from '../../../src/year/decide/difficulties/decide-difficulties.js';
import { difficultyTable } from '../../../src/year/decide/difficulties/table.js';
import { readDecisions } from '../../../src/year/decide/read-decisions.js';
import { groupDifficulties } from '../../../src/year/resolve/difficulties/group.js';
import { knowledge } from '../../support/knowledge.js';

const record = 'Angajatorii dau înapoi când văd mențiunile din cazierul judiciar';
const interview = 'Răspunsul este mereu că mai vedem';
const refusal = 'Angajatorii refuză persoanele cu cazier';
const texts = [record, interview, refusal, refusal];
const domain = readDomain('Formare și muncă', knowledge.registries)?.code ?? '';
function decided(...rows: readonly string[]) {
  const mentions = texts.map((text, index) => ({ id: `IS#${index + 1}`, domain, text }));
  const header = 'decizie;text_a;domeniu_a;text_b;domeniu_b;formulare;cine;data;motiv';
  const kept = readDecisions(
    [header, ...rows].join('\n'),
    '../../dificultati.csv',
    difficultyTable(knowledge.registries),
  );
  expect(kept.problems).toEqual([]);
  return decideDifficulties(groupDifficulties(mentions, knowledge.difficulties), mentions, kept.decisions);
}

const groupsOf = ({ groups }: ReturnType<typeof decided>) =>
  groups.map(({ members }) => members.map(({ mention }) => mention).sort()).sort();

describe('decisions about difficulties', () => {
  it('leave as open what was left alone beside a problem', () => {
    const result = decided();
    expect(groupsOf(result)).toEqual([['IS#1', 'IS#3', 'IS#4'], ['IS#2']]);
    expect(result.undecided.pairs.map(({ code, joined }) => [code, joined])).toContainEqual(['near', false]);
  });

  it('join texts, with a reason that names the row', () => {
    const result = decided(`aceeași;"${record}";;"${interview}";;;;;`);
    expect(groupsOf(result)).toEqual([['IS#1', 'IS#2', 'IS#3', 'IS#4']]);
    const joined = result.groups[0]?.members.find(({ mention }) => mention === 'IS#2');
    expect(joined?.reason).toEqual({ code: 'decision', params: { file: '../../dificultati.csv', row: '2' } });
  });

  it('tell a text apart, in all rows that hold it', () => {
    const result = decided(`alta;"${record}";;"${refusal}";;;;;`);
    expect(groupsOf(result)).toEqual([['IS#1'], ['IS#2'], ['IS#3', 'IS#4']]);
  });

  it('give a difficulty a better wording', () => {
    const result = decided(
      `formulare;"${refusal}";;;;Angajatorii nu primesc persoane cu antecedente penale;;;`,
    );
    expect(result.groups.map(({ text }) => text)).toContain(
      'Angajatorii nu primesc persoane cu antecedente penale',
    );
  });
});
