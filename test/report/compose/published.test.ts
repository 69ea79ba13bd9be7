import { describe, expect, it } from 'vitest';
import { languages } from '../../../src/model/language.js';
import { compose } from '../../../src/report/compose/compose.js';
import { createPrivacy } from '../../../src/text/persons/privacy.js';
import { finder, persons, sampleInput } from './sample.js';

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
      privacy: createPrivacy([...persons, 'Asociația „Alternative”', 'Penitenciarul Iași'], finder),
    });
    expect(JSON.stringify(compose(input))).toContain('Asociația „Alternative”');
  });
});

/** Fields that hold what staff typed, file and sheet names included. */
const typedFields = new Set(
  (
    'venue theme conclusions organisation activity partners due responsible title description indicator value ' +
    'measureUnit period text proposal name found message fix path reason file sheet'
  ).split(' '),
);
const secret = ' ION POPESCU, cnp 1850101123456, tel. 0232 123 456, popescu@example.org';

function plant<T>(value: T, key = ''): T {
  if (typeof value === 'string') return (typedFields.has(key) ? value + secret : value) as T;
  if (Array.isArray(value)) return value.map((item) => plant(item, key)) as T;
  if (value instanceof Map || value instanceof Set || typeof value !== 'object' || value === null)
    return value;
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, plant(item, name)])) as T;
}

describe('a person planted in every typed field', () => {
  it('reaches no output', () => {
    const { counts, year, organisations, problems, inputs, ...rest } = sampleInput('ro');
    const planted = plant({ counts, year, problems, inputs });
    const members = { ...organisations, organisations: plant(organisations.organisations) };
    const mergeNotes = year.merges.map((note) => ({ ...plant(note), reason: note.reason }));
    const composition = compose({
      ...rest,
      ...planted,
      year: { ...planted.year, merges: mergeNotes },
      organisations: {
        ...members,
        organisations: members.organisations.map((one) => ({
          ...one,
          members: one.members.map((member) => ({ ...member, reason: { code: 'only', params: {} } })),
        })),
      },
    });
    const text = JSON.stringify(composition).toLowerCase();
    expect(text).toContain('•••');
    for (const trace of ['popescu', '1850101123456', '123 456', 'example.org'])
      expect(text.includes(trace), trace).toBe(false);
  });
});
