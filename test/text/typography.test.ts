import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { typographic } from '../../src/text/typography.js';

fc.configureGlobal({ seed: 2018 });

describe('Romanian typography', () => {
  it.each([
    ['Asociația "Alternative Sociale"', 'Asociația „Alternative Sociale”'],
    ['("Speranța"), "Diakonia".', '(„Speranța”), „Diakonia”.'],
    ['Tema "Școala "A doua șansă" în penitenciar"', 'Tema „Școala «A doua șansă» în penitenciar”'],
    ['Tema „Școala "A doua șansă" în penitenciar”', 'Tema „Școala «A doua șansă» în penitenciar”'],
    ['""A doua șansă" în penitenciar"', '„«A doua șansă» în penitenciar”'],
    ['Fundația ,,Speranța"', 'Fundația „Speranța”'],
    ["Fundația ,,Speranța''", 'Fundația „Speranța”'],
    ['Fundația “Speranța“', 'Fundația „Speranța”'],
    ['adresa wwwş', 'adresa wwwș'],
    ['Şcoala şi ţara', 'Școala și țara'],
    [
      'HG nr. 389/2015, art. 5 alin. (1) lit. a)',
      'HG nr.\u00a0389/2015, art.\u00a05 alin.\u00a0(1) lit.\u00a0a)',
    ],
    ['prin HG 389', 'prin HG\u00a0389'],
    ['38 de întâlniri', '38\u00a0de întâlniri'],
    ['12,5 % din 30 km', '12,5\u00a0% din 30\u00a0km'],
  ])('sets %j', (typed, set) => {
    expect(typographic(typed, 'ro')).toBe(set);
  });

  it.each([
    'în data de 2018-03-15, la Iași',
    'un monitor de 19"',
    'Iași, " , Vaslui',
    'a,, b',
    'part. 5 din colaborare',
    '38 deținuți și 5 leici',
    'nr. , fără număr',
    "la '' fel",
    'vezi https://anp.gov.ro/ştiri?q=,,a,, și www.exemplu.ro/ţ',
  ])('leaves %j as typed', (typed) => {
    expect(typographic(typed, 'ro')).toBe(typed);
  });
});

describe('English typography', () => {
  it.each([
    ['The "Second Chance" school', 'The “Second Chance” school'],
    ["The 'Second Chance' school isn't far", 'The ‘Second Chance’ school isn’t far'],
    ['"The \'Second Chance\'"', '“The ‘Second Chance’”'],
    ["the prisons' staff", 'the prisons’ staff'],
    [
      "see https://example.org/it's on 2018-03-15, No. 5",
      "see https://example.org/it's on 2018-03-15, No. 5",
    ],
    ['Iași, " , Vaslui', 'Iași, " , Vaslui'],
  ])('sets %j', (typed, set) => {
    expect(typographic(typed, 'en')).toBe(set);
  });
});

describe('typographic', () => {
  const unit = fc.constantFrom(
    ...'"“”„«»,\'(- a5şs\u0327',
    'nr. ',
    'HG ',
    ' de ',
    ' %',
    'www.a',
    'http://',
    '\u00a0',
  );
  const prose = fc.string({ unit, maxLength: 20 });

  it('changes nothing more when done twice', () => {
    for (const language of ['ro', 'en'] as const)
      fc.assert(
        fc.property(prose, (text) => {
          const once = typographic(text, language);
          expect(typographic(once, language)).toBe(once);
        }),
        { numRuns: 3000 },
      );
  });

  it('takes hostile texts', () => {
    for (const part of ['"', '" ', ',,', '5 ', 'nr. ', 'www.', 'http://a'])
      for (const language of ['ro', 'en'] as const)
        expect(typographic(part.repeat(100_000), language).length).toBeGreaterThanOrEqual(100_000);
  });
});
