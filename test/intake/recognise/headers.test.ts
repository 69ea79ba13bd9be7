import { describe, expect, it } from 'vitest';
import { tableKinds, tables } from '../../../src/field/contract/tables.js';
import { headerClaims } from '../../../src/intake/recognise/headers.js';

const claim = (text: string) => headerClaims(text).map(({ kind, key, match }) => `${kind}.${key} ${match}`);

describe('headerClaims', () => {
  it('knows every canonical header of every table', () => {
    for (const kind of tableKinds) {
      for (const [key, { header }] of Object.entries(tables[kind].columns)) {
        expect(claim(header)).toContain(`${kind}.${key} canonical`);
      }
    }
  });

  it.each([
    ['INSTITUTIA / ORGANIZATIA', 'participants.organisation canonical'],
    ['Instituţia /\norganizaţia *', 'participants.organisation canonical'],
    ['Denumirea instituției', 'participants.organisation synonym'],
    ['Denumirea instituțiilor participante', 'participants.organisation similar'],
    ['Instit. participantă', 'participants.organisation abbreviation'],
    ['Nr. pers.:', 'participants.count synonym'],
    ['Numărul de reprezentanți', 'participants.count canonical'],
    ['Data desfășurării (zz.ll.aaaa)', 'meetings.date synonym'],
    ['Problema identificată', 'difficulties.difficulty synonym'],
    ['OBSTACOLE', 'difficulties.difficulty synonym'],
  ])('%s', (text, expected) => {
    expect(claim(text)).toContain(expected);
  });

  it.each([
    '',
    'Nr. crt.',
    'Semnătura',
    'Iași',
    'Instituția care a organizat întâlnirea cu partenerii din comunitate și probațiune',
  ])('claims nothing for „%s”', (text) => {
    expect(claim(text)).toEqual([]);
  });
});
