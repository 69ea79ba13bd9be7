import { describe, expect, it } from 'vitest';
import { createSpelling } from '../../../../src/year/resolve/difficulties/spelling.js';

const atoms = new Set(['angajator*', 'angaj*', 'probatiune', 'scoala', 'înscri*', 'inscris*', 'au']);
const { atomsOf, withoutPrefix } = createSpelling(atoms, new Set(['decat']));

describe('the spelling of a word', () => {
  it.each([
    ['a form', 'au', ['au']],
    ['stems', 'angajatorii', ['angaj*', 'angajator*']],
    ['a stem with a letter left out', 'angajtorii', ['angaj*', 'angajator*']],
    ['a stem with a letter added', 'angajattorii', ['angaj*', 'angajator*']],
    ['a stem with two letters swapped', 'anagjatorii', ['angajator*']],
    ['a form with a letter wrong', 'probatiuna', ['probatiune']],
  ])('knows %s', (_, word, expected) => {
    expect(atomsOf(word)).toEqual(expected);
  });

  it.each([
    ['two slips', 'probationa'],
    ['a wrong first letter', 'trobatiune'],
    ['a short word', 'scoaka'],
    ['a link word', 'decat'],
  ])('does not correct %s', (_, word) => {
    expect(atomsOf(word)).toEqual([]);
  });

  it('finds the word that a negation hides', () => {
    expect(withoutPrefix('neinscrisi')).toEqual(['nu', 'inscrisi']);
    expect(withoutPrefix('nepot')).toEqual(['nepot']);
  });
});
