import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { languages } from '../../../src/model/language.js';
import { compose } from '../../../src/report/compose/compose.js';
import { reportDataSchema, reportJsonSchema } from '../../../src/report/compose/data.js';
import { emptyInput, place, sampleInput } from './sample.js';

describe('composeData', () => {
  const { data } = compose(sampleInput('ro'));

  it.each(languages)('gives what the schema says (%s)', (language) => {
    for (const input of [sampleInput(language), emptyInput(language)])
      expect(reportDataSchema.safeParse(compose(input).data).error).toBeUndefined();
  });

  it('holds each figure with its definition and cells', () => {
    expect(data.figures.interregionalMeetings).toMatchObject({
      value: 8,
      evidence: [place('B4', 'Întâlniri')],
      span: { first: '2018-09-12', last: '2018-11-15' },
    });
    expect(data.figures.localMeetings.definition).toContain('se numără o singură dată');
  });

  it('holds meetings with who was there', () => {
    expect(data.meetings[0]).toMatchObject({
      id: 'iasi-2018-05-10',
      units: ['iasi', 'vaslui'],
      first: '2018-05-10',
      organisations: ['ajofm-is', 'anofm', 'iasi', 'nepublicat-4', 'ong-alternative-is'],
      participants: { public: 2, central: 1, ngo: 1, unknown: 1, penitentiary: 3, private: 0 },
    });
  });

  it('holds organisations with the reason of each spelling', () => {
    const [first] = data.organisations;
    expect(first?.id).toBe('ajofm-is');
    expect(first?.members[1]).toMatchObject({
      name: 'A.J.O.F.M. IASI',
      reason: 'same-spelling',
      reasonText: 'diferă numai prin majuscule, diacritice, spații sau punctuație',
    });
  });

  it('leaves hashes as they are', () => {
    expect(data.inputs.find(({ path }) => path === 'Iasi.xlsx')?.sha256).toBe('a0712345678b');
  });

  it('is the same for the same input', () => {
    expect(JSON.stringify(compose(sampleInput('ro')).data)).toBe(JSON.stringify(data));
  });
});

describe('docs/raport.schema.json', () => {
  it('is the schema of the program: run npm run docs', () => {
    const published = readFileSync(new URL('../../../docs/raport.schema.json', import.meta.url), 'utf8');
    expect(published).toBe(`${JSON.stringify(reportJsonSchema(), null, 2)}\n`);
  });
});
