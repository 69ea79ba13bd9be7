import { describe, expect, it } from 'vitest';
import { clearest } from '../../../../src/year/resolve/difficulties/representative.js';
import { mentions } from './support.js';

describe('the representative wording', () => {
  it.each([
    ['diacritics', 'Lipsa locuințelor sociale în oraș', 'Lipsa locuintelor sociale in oras'],
    [
      'letters that are not capitals',
      'Lipsa locuințelor sociale în oraș',
      'LIPSA LOCUINȚELOR SOCIALE ÎN ORAȘ',
    ],
    ['a sentence that begins with a capital', 'Lipsa locuințelor sociale', 'lipsa locuințelor sociale'],
    [
      'no phone number',
      'lipsa locuintelor',
      'Primăria nu are locuințe sociale, detalii la telefonul 0744 123 456',
    ],
    ['no person', 'Lipsa locuințelor', 'Primăria nu are locuințe sociale, a spus Ionescu Maria la ședință'],
    ['enough words', 'Primăria nu are locuințe sociale pentru persoanele liberate', 'Locuințe sociale'],
  ])('has %s', (_, clear, other) => {
    expect(clearest(mentions('locuire', other, clear))?.text).toBe(clear);
    expect(clearest(mentions('locuire', clear, other))?.text).toBe(clear);
  });

  it('is none of no mentions', () => {
    expect(clearest([])).toBeUndefined();
  });
});
