import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanText, commaBelow, foldText, words } from '../../src/text/fold.js';

fc.configureGlobal({ seed: 2018 });

const anyText = fc.string({ unit: 'binary' });

describe('foldText', () => {
  it.each([
    ['Direcția Generală de Asistență Socială', 'directia generala de asistenta sociala'],
    ['DIRECŢIA GENERALĂ DE ASISTENŢĂ SOCIALĂ', 'directia generala de asistenta sociala'],
    ['Âncora în Ștefănești', 'ancora in stefanesti'],
    ['S\u0326coala T\u0327a\u0306ra\u0306neasca\u0306', 'scoala taraneasca'],
    ['\ufeffPeniten\u00adciarul\u00a0\u200bIași', 'penitenciarul iasi'],
    ['  Nr.\tpers.\r\n(total) ', 'nr. pers. (total)'],
    ['Asociația „Alternative Sociale”', 'asociatia "alternative sociale"'],
    ["Asociația ,,Alternative Sociale''", 'asociatia "alternative sociale"'],
    ['Asociația «Alternative Sociale»', 'asociatia "alternative sociale"'],
    ['Fundația O´Neil', "fundatia o'neil"],
    ['Fundația O’Neil', "fundatia o'neil"],
    ['Craiova–Pelendava', 'craiova-pelendava'],
    ['Cod ﬁscal № ５', 'cod fiscal no 5'],
    ['\u2009', ''],
  ])('compares %j as %j', (typed, folded) => {
    expect(foldText(typed)).toBe(folded);
  });

  it('keeps a single comma, apostrophe and different words apart', () => {
    expect(foldText('Iași, Vaslui')).toBe('iasi, vaslui');
    expect(foldText("O'Neil")).toBe("o'neil");
    expect(foldText('Vâlcea')).not.toBe(foldText('Vulcea'));
  });

  it('changes nothing more when folded twice', () => {
    fc.assert(fc.property(anyText, (text) => foldText(foldText(text)) === foldText(text)));
  });

  it('changes nothing more for any single character between two apostrophes', () => {
    const unstable: string[] = [];
    for (let code = 0; code <= 0x2ffff; code += 1) {
      const folded = foldText(`'${String.fromCodePoint(code)}'`);
      if (foldText(folded) !== folded) unstable.push(code.toString(16));
    }
    expect(unstable).toEqual([]);
  });
});

describe('cleanText', () => {
  it.each([
    ['Penitenciarul\u00a0Iași\u202f', 'Penitenciarul Iași'],
    ['\ufeffPeniten\u00adciarul\u200b Ia\u200dși', 'Penitenciarul Iași'],
    ['\u202eIași\u202c\u2066', 'Iași'],
    [
      'Prima linie \r\nA doua\rA treia\u2028A patra\vA cincea',
      'Prima linie\nA doua\nA treia\nA patra\nA cincea',
    ],
    ['S\u0326tefan', 'Ștefan'],
    ['Tema:\tmuncă', 'Tema: muncă'],
    ['Iași\u0000\u0007\ud800', 'Iași'],
    ['cu  două spații', 'cu  două spații'],
    ['Şcoala', 'Şcoala'],
  ])('reads %j as %j', (typed, read) => {
    expect(cleanText(typed)).toBe(read);
  });

  it('changes nothing more when cleaned twice', () => {
    fc.assert(fc.property(anyText, (text) => cleanText(cleanText(text)) === cleanText(text)));
  });
});

describe('commaBelow', () => {
  it('replaces cedillas, typed or combining', () => {
    expect(commaBelow('Şcoala şi Ţara, reţea')).toBe('Școala și Țara, rețea');
    expect(commaBelow('s\u0327i')).toBe('și');
  });

  it('keeps letters that are already right and cedillas of other letters', () => {
    expect(commaBelow('Iași, Țăndărei, façade')).toBe('Iași, Țăndărei, façade');
  });
});

describe('hostile texts', () => {
  it('with endless combining marks, quotes or spaces are read at once', () => {
    for (const part of ['\u0301\u0327', '\u0345\u0334', "'", ',', ' \n', '\u200b', '\ud800']) {
      const hostile = `Iași${part.repeat(50_000)}s`;
      expect(foldText(hostile).startsWith('iasi')).toBe(true);
      expect(cleanText(hostile).startsWith('Iaș')).toBe(true);
      expect(commaBelow(hostile).startsWith('Iaș')).toBe(true);
    }
  });

  it('keep the marks that a letter can carry', () => {
    expect(cleanText(`q${'\u0301'.repeat(40)}`)).toHaveLength(31);
    expect(cleanText('q\u0301\u0327')).toHaveLength(3);
  });
});

describe('words', () => {
  it('gives folded letters and digits without punctuation', () => {
    expect(words('D.G.A.S.P.C. „Iași” – sector 3')).toEqual([
      'd',
      'g',
      'a',
      's',
      'p',
      'c',
      'iasi',
      'sector',
      '3',
    ]);
  });

  it('gives none where there is no letter or digit', () => {
    expect(words(' — „” ')).toEqual([]);
  });
});

describe('bullets pasted from a word processor', () => {
  it.each([
    ['\uf0b7 Lipsa locurilor', 'Lipsa locurilor'],
    ['Unu\n\uf0d8\tDoi', 'Unu\nDoi'],
    ['a \uf0e0 b', 'a • b'],
  ])('%j is read as %j', (typed, read) => {
    expect(cleanText(typed)).toBe(read);
  });
});
