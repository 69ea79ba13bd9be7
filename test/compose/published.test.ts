import { describe, expect, it } from 'vitest';
import { compose } from '../../src/compose/compose.js';
import { languages } from '../../src/language.js';
import { persons, sampleInput } from './sample.js';

/** Who and what the sample plants: persons of the lists, one typed as an organisation, a responsible, contacts. */
const planted = [
  'Popescu',
  'Stefanescu',
  'IONESCU',
  'Marinescu',
  'marinescu',
  'Necunoscutu',
  '1850101123456',
  '0721',
  'example.org',
  'ong-popescu-ion',
];

describe.each(languages)('what is published (%s)', (language) => {
  const composition = JSON.stringify(compose(sampleInput(language)));

  it.each(planted)('never holds %s', (text) => {
    expect(composition.includes(text)).toBe(false);
  });

  it('keeps institutions that were typed in the column of persons', () => {
    const input = sampleInput(language, {
      persons: new Set([...persons, 'Asociația „Alternative”', 'Penitenciarul Iași']),
    });
    expect(JSON.stringify(compose(input))).toContain('Asociația „Alternative”');
  });
});
