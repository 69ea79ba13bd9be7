import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { breakLines, type Piece } from '../../../../src/report/render/pdf/engine/line-breaking.js';
import { hyphenated } from '../../../../src/report/render/pdf/hyphenation.js';

/** Pieces as wide as their letters, with a space of one behind each word; `-` divides words, `/` ends a line. */
function pieces(text: string): Piece[] {
  return [...text.matchAll(/([^\s/-]+)([-/ ]?)/gu)].map(([, word = '', behind]) => ({
    width: word.length + (behind === ' ' ? 1 : 0),
    space: behind === ' ' ? 1 : 0,
    hyphen: behind === '-' ? 1 : 0,
    end: behind === '/' ? 'must' : 'may',
  }));
}

function lines(text: string, width: number, justified = false): string[] {
  const words = [...text.matchAll(/[^\s/-]+[-/ ]?/gu)].map(([word]) => word);
  let from = 0;
  return breakLines(pieces(text), width, justified).map((end) => {
    const line = words.slice(from, end).join('').trim();
    from = end;
    return line;
  });
}

describe('lines', () => {
  test('hold what fits', () => {
    expect(lines('întâlniri locale', 20)).toEqual(['întâlniri locale']);
    expect(lines('întâlniri locale', 16)).toEqual(['întâlniri locale']);
    expect(lines('întâlniri locale', 15)).toEqual(['întâlniri', 'locale']);
  });

  test('hold one word alone only at the end, where others can be evened out', () => {
    const names =
      'Direcția Generală de Asistență Socială Hunedoara; EPISCOPIA DEVEI SI HUNEDOAREI; FUNDATIA „SF. FRANCISC” DEVA; ' +
      'Inspectoratul de Poliție Județean Hunedoara; MUZEUL CIVILIZATIEI DACICE SI ROMANE DEVA; FILIALA HUNEDOARA;';
    const words = names.split(' ').map((word): Piece => {
      return { width: word.length * 5.3 + 2.6, space: 2.6, hyphen: 0, end: 'may' };
    });
    for (let width = 250; width < 500; width += 10) {
      const ends = breakLines(words, width, true);
      const lengths = ends.map((end, index) => end - (ends[index - 1] ?? 0));
      expect(Math.min(...lengths.slice(0, -1))).toBeGreaterThan(1);
    }
  });

  test('end where they must', () => {
    expect(lines('unu/doi trei', 20)).toEqual(['unu/', 'doi trei']);
  });

  test('are even together: a short word goes to the line that needs it', () => {
    expect(lines('aaa bb cc ddddd', 6)).toEqual(['aaa', 'bb cc', 'ddddd']);
  });

  test('end within a word sooner than leave a gap', () => {
    expect(lines('ab organiza-ții civile', 12, true)[0]).toBe('ab organiza-');
    expect(lines('ab organiza-ții civile', 15, true)[0]).toBe('ab organiza-ții');
  });

  test('do not end where they never may, unless a line cannot hold what belongs together', () => {
    const glued: Piece[] = pieces('la instituția-lor').map((piece, index) => ({
      ...piece,
      end: index === 1 ? 'never' : 'may',
    }));
    expect(breakLines(glued, 14, false)).toEqual([1, 3]);
    expect(breakLines(glued, 10, false)).toEqual([1, 2, 3]);
  });

  test('lose no piece and are never too long, unless of one piece', () => {
    const piece = fc.record({
      width: fc.integer({ min: 1, max: 30 }),
      space: fc.constant(0.5),
      hyphen: fc.constantFrom(0, 1),
      end: fc.constantFrom('may' as const, 'must' as const),
    });
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (all) => {
        const ends = breakLines(all, 40, false);
        expect(ends.at(-1) ?? 0).toBe(all.length);
        for (const [index, end] of ends.entries()) {
          const line = all.slice(ends[index - 1] ?? 0, end);
          const width = line.reduce((sum, each) => sum + each.width, 0) - 0.5;
          expect(line.length === 1 || width <= 40.01).toBe(true);
        }
      }),
    );
  });
});

describe('words may be divided', () => {
  const show = (text: string) => hyphenated(text, 'ro').replaceAll('\u00ad', '·');

  test('by the patterns of the language', () => {
    expect(show('penitenciarelor, „reintegrarea”')).toBe('peni·ten·ci·a·re·lor, „rein·te·gra·rea”');
    expect(hyphenated('representatives', 'en')).toContain('\u00ad');
  });

  test('but not addresses, codes, numbers, abbreviations and short words', () => {
    for (const whole of [
      'https://example.org/registrul',
      'L-2018-locale',
      'cineva@anp.gov.ro',
      'ANOFM',
      'AJOFM-urile2',
      'munca',
    ])
      expect(show(whole)).toBe(whole);
  });
});
