import { describe, expect, it } from 'vitest';
import { frameOf } from '../../../../src/year/resolve/difficulties/frame.js';
import { vocabulary } from './support.js';

const weightOf = (text: string, concept: string) => frameOf(text, vocabulary).concepts.get(concept) ?? 0;

describe('what a text says', () => {
  it.each([
    ['comma below', 'Lipsa locuințelor'],
    ['cedilla', 'Lipsa locuinţelor'],
    ['no diacritics', 'lipsa locuintelor'],
    ['capitals', 'LIPSA LOCUINȚELOR'],
  ])('is the same with %s', (_, text) => {
    expect([weightOf(text, 'lipsa'), weightOf(text, 'locuinta')]).toEqual([1, 1]);
  });

  it('is understood through a slip of the finger', () => {
    expect(weightOf('Refuzul angajtorilor', 'angajator')).toBe(1);
    expect(weightOf('Personal insuficent', 'insuficient')).toBe(1);
  });

  it('holds broader concepts', () => {
    expect(weightOf('Lipsa medicului de familie', 'medic')).toBe(1);
  });

  it('is the longest expression, not the words inside it', () => {
    const { named } = frameOf('Persoanele nu au loc de muncă', vocabulary);
    expect(named.map(({ concept }) => concept)).toEqual(['persoana', 'lipsa', 'loc-munca']);
  });

  it.each([
    ['a cause', 'Angajarea este refuzată din cauza lipsei locuinței, spun angajatorii', 'locuinta', 0.6],
    ['a cause that stands first', 'Din cauza lipsei locuinței, angajarea este refuzată', 'locuinta', 0.6],
    ['a consequence', 'Lipsa locuinței, ceea ce duce la recidivă', 'recidiva', 0.3],
    ['an aside', 'Salariile sunt mici, deși au calificare', 'calificare', 0.3],
    ['the complaint beside them', 'Din cauza lipsei locuinței, angajarea este refuzată', 'angajare', 1],
  ])('counts %s', (_, text, concept, weight) => {
    expect(weightOf(text, concept)).toBe(weight);
  });

  it('reads on after the dot of an abbreviation, and ends a clause at that of a sentence', () => {
    expect(weightOf('Din cauza lipsei loc. de muncă', 'munca')).toBe(0.6);
    expect(weightOf('Din cauza lipsei angajatorilor. Salarii mici', 'salariu')).toBe(1);
  });

  it('weighs the words that it does not know', () => {
    expect(frameOf('Lipsa transplantului', vocabulary).unknown).toBe(1);
    expect(frameOf('Lipsa locuinței', vocabulary).unknown).toBe(0);
  });
});
