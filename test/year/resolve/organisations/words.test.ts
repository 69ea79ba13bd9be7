import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lettersApart } from '../../../../src/text/distance.js';
import { isMadeOf } from '../../../../src/year/resolve/organisations/compare/initials.js';
import { slug } from '../../../../src/year/resolve/organisations/identity.js';
import { stem } from '../../../../src/year/resolve/organisations/stem.js';
import { tokenise } from '../../../../src/year/resolve/organisations/tokens.js';
import { organisationOf } from './mention.js';

function wordsOf(name: string): string[] {
  return tokenise(name).map(({ word }) => word);
}

describe('the words of a name', () => {
  it('are split at capitals within, not at initials or surnames', () => {
    expect(wordsOf('ArcelorMittal Roman')).toEqual(['arcelor', 'mittal', 'roman']);
    expect(wordsOf('McCann DGASPCBacău')).toEqual(['mccann', 'dgaspcbacau']);
  });

  it('are read in the spelling after 1993', () => {
    expect(wordsOf('Vasile Cîrlova, Tîrgoviște')).toEqual(['vasile', 'carlova', 'targoviste']);
    expect(wordsOf('Înălțarea, coborî')).toEqual(['inaltarea', 'cobori']);
  });

  it('stand in parts that spaced dashes, commas and brackets separate', () => {
    const parts = (name: string) => tokenise(name).map(({ part }) => part);
    expect(parts('AJOFM Iași – Agenția Pașcani')).toEqual([0, 0, 1, 1]);
    expect(parts('Comuna Traian (Primăria)')).toEqual([0, 0, 1]);
    expect(parts('DAS, Cluj-Napoca')).toEqual([0, 1, 1]);
  });

  it('are quoted between any two quotes, unless one was never closed', () => {
    const quoted = (name: string) =>
      tokenise(name)
        .filter((token) => token.quoted)
        .map(({ typed }) => typed);
    expect(quoted('Colegiul „Carol I” Iași')).toEqual(['Carol', 'I']);
    expect(quoted('Colegiul ”Carol I” Iași')).toEqual(['Carol', 'I']);
    expect(quoted("Colegiul ,,Carol I'' Iași")).toEqual(['Carol', 'I']);
    expect(quoted('Colegiul „Carol I Iași')).toEqual([]);
  });
});

describe('a short word with a full stop', () => {
  it('stands for the word that begins a name, capitals for a company', () => {
    expect(organisationOf('Insp. Șc. Jud. Suceava', 'SV')?.id).toBe('isj-sv');
    expect(organisationOf('Univ. Ștefan cel Mare Suceava', 'SV')?.type).toBe('universitate');
    expect(organisationOf('SC. Bucovina SRL', 'SV')?.kind).toBe('private');
    expect(organisationOf('Școala Insp. Popescu Suceava', 'SV')?.type).toBe('scoala');
  });
});

describe('letters apart', () => {
  it('counts letters left out, added, exchanged and swapped', () => {
    expect(lettersApart('comuna', 'comuna', 2)).toBe(0);
    expect(lettersApart('comuna', 'comua', 2)).toBe(1);
    expect(lettersApart('comuna', 'comuan', 2)).toBe(1);
    expect(lettersApart('primaria', 'prinria', 2)).toBe(2);
    expect(lettersApart('comuna', 'orasul', 2)).toBe(3);
  });

  it('is the same both ways', () => {
    fc.assert(
      fc.property(
        fc.string({ maxLength: 8 }),
        fc.string({ maxLength: 8 }),
        (a, b) => lettersApart(a, b, 3) === lettersApart(b, a, 3),
      ),
    );
  });
});

describe('the stem', () => {
  it('leaves out what inflection changes', () => {
    expect(['consiliul', 'consiliului', 'consiliu'].map(stem)).toEqual(['consil', 'consil', 'consil']);
    expect(['agentia', 'agentiei', 'agentii'].map(stem)).toEqual(['agent', 'agent', 'agent']);
    expect(stem('sat')).toBe('sat');
  });
});

describe('an acronym', () => {
  it('is made of the beginnings of all words', () => {
    expect(isMadeOf('scop', ['societatea', 'copii', 'parinti'])).toBe(true);
    expect(isMadeOf('scopa', ['societatea', 'copii'])).toBe(false);
    expect(isMadeOf('scop', ['asociatia', 'copii', 'parinti'])).toBe(false);
  });
});

describe('a slug', () => {
  it('has letters, digits and hyphens alone', () => {
    expect(slug('„Ștefan cel Mare” nr. 2')).toBe('stefan-cel-mare-nr-2');
    expect(slug('–')).toBe('');
  });
});
