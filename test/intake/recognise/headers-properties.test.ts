import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tableKinds } from '../../../src/field/contract/tables.js';
import { headerClaims, knownHeaders } from '../../../src/intake/recognise/headers.js';
import { misspeltHeaders, proposedHeaders } from '../../../src/intake/recognise/near-headers.js';

fc.configureGlobal({ seed: 2018 });

const known = fc.constantFrom(...knownHeaders);

/** Ways in which staff write the same words otherwise. */
const spellings: readonly ((text: string) => string)[] = [
  (text) => text,
  (text) => text.toUpperCase(),
  (text) => text.normalize('NFD').replace(/\p{M}/gu, ''),
  (text) => text.normalize('NFD'),
  (text) => text.replaceAll('ș', 'ş').replaceAll('ț', 'ţ'),
  (text) => text.replaceAll(' ', '\n'),
  (text) => text.replaceAll(' ', '  '),
  (text) => text.replaceAll(' ', '\u00a0'),
  (text) => `${text} *`,
  (text) => `${text}:`,
  (text) => `${text} (zz.ll.aaaa)`,
];
const spelling = fc.array(fc.constantFrom(...spellings), { maxLength: 4 });

describe('headers', () => {
  it('are known however they are spelt', () => {
    fc.assert(
      fc.property(known, spelling, ({ kind, key, text }, steps) => {
        const typed = steps.reduce((spelt, step) => step(spelt), text);
        expect(headerClaims(typed)).toContainEqual(expect.objectContaining({ kind, key }));
      }),
    );
  });

  it('are proposed, and never taken, for what is typed with one letter too many', () => {
    const long = fc.constantFrom(...knownHeaders.filter(({ text }) => /^\p{L}{6,}$/u.test(text)));
    fc.assert(
      fc.property(long, fc.nat(), ({ kind, key, text }, at) => {
        const place = 1 + (at % (text.length - 2));
        const typed = `${text.slice(0, place)}q${text.slice(place)}`;
        expect(headerClaims(typed)).toEqual([]);
        expect(misspeltHeaders(typed, [kind])).toContainEqual(expect.objectContaining({ kind, key }));
      }),
    );
  });

  it('answer any text, for each table with one column at most', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 100 }), (text) => {
        const kinds = headerClaims(text).map(({ kind }) => kind);
        expect(new Set(kinds).size).toBe(kinds.length);
        expect(proposedHeaders(text, tableKinds).length).toBeLessThanOrEqual(3);
      }),
    );
  });
});
