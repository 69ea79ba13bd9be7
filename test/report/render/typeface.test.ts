import { describe, expect, test } from 'vitest';
import { readTypeface } from '../../../src/report/render/typeface/metrics.js';
import { typeface } from '../../../src/report/render/typeface/noto-sans.js';
import { printable } from '../../../src/report/render/typeface/printable.js';

describe('the face of the report', () => {
  const face = typeface('normal');

  test('draws every Romanian letter and mark', () => {
    for (const character of 'ăâîșțĂÂÎȘȚ„”«»–—…•\u00a0')
      expect(face.has(character.codePointAt(0) ?? 0)).toBe(true);
    expect(face.has(0x4e00)).toBe(false);
  });

  test('has figures of one width, so that columns of numbers line up', () => {
    const widths = [...'0123456789'].map((figure) => face.widthOf(figure, 10));
    expect(new Set(widths).size).toBe(1);
  });

  test('measures text in proportion to its size', () => {
    expect(face.widthOf('Întâlniri', 20)).toBeCloseTo(2 * face.widthOf('Întâlniri', 10));
    expect(face.widthOf('', 10)).toBe(0);
    expect(typeface('bold').widthOf('Întâlniri', 10)).toBeGreaterThan(face.widthOf('Întâlniri', 10));
  });

  test('is refused where it is no font', () => {
    expect(() => readTypeface(new Uint8Array(64))).toThrow('no table cmap');
  });
});

describe('printable text', () => {
  const show = (text: string) => printable(text, typeface('normal'));

  test('keeps what the face draws', () => {
    expect(show('Ședință, 5-6 persoane\nrând nou')).toBe('Ședință, 5-6 persoane\nrând nou');
  });

  test('composes letters typed as a letter and a mark', () => {
    expect(show('s\u0326i a\u0306')).toBe('și ă');
  });

  test('leaves out what draws nothing and makes one kind of space and line end', () => {
    expect(show('co\u00adoperare\u200b\u0000\ta\r\nb\rc')).toBe('cooperare a\nb\nc');
  });

  test('has one kind of hyphen, and keeps the one at which no line may end', () => {
    expect(show('Bistrița\u2010Năsăud, 5\u20116')).toBe('Bistrița-Năsăud, 5\u20116');
  });

  test('draws what says the same as a sign that the face lacks', () => {
    expect(show('≥ 50 %, ≤ minim → plan ✔ ■')).toBe('>= 50 %, <= minim -> plan • •');
  });

  test('marks what it has no glyph for', () => {
    expect(show('漢 😀')).toBe('\ufffd \ufffd');
  });
});
