import { expect, it } from 'vitest';
import { groupDifficulties } from '../../../../src/year/resolve/difficulties/group.js';
import { mentions, registry } from './support.js';

const domain = 'formare-munca';
const unsure = 'Firmele se uită la dosar și tac';
const others = ['Angajatorii refuză persoanele cu cazier', 'Cazierul îi oprește la angajare'];

const chanceOf = (problem: string, ...texts: readonly string[]) => {
  const members = groupDifficulties(mentions(domain, ...texts), registry).flatMap((one) => one.members);
  const own = members.find(({ mention }) => mention === 'm0');
  return own?.likely.find((one) => one.problem === problem)?.probability ?? 0;
};

it('a problem that other texts name is the likelier one', () => {
  const alone = chanceOf('munca-refuz-cazier', unsure);
  expect(chanceOf('munca-refuz-cazier', unsure, ...others)).toBeGreaterThan(alone);
});

it('a text is no company to itself, however often it stands', () => {
  const once = chanceOf('munca-refuz-cazier', unsure);
  expect(chanceOf('munca-refuz-cazier', unsure, unsure, unsure)).toBe(once);
});
