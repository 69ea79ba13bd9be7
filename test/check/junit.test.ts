import fc from 'fast-check';
import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';
import { causesOf } from '../../src/check/causes.js';
import type { Check } from '../../src/check/check-submissions.js';
import { describeCheck } from '../../src/check/describe.js';
import { junitFormat } from '../../src/check/formats/junit.js';
import { plainStyle } from '../../src/check/formats/style.js';
import { withKeys } from '../../src/check/keys.js';
import { finding } from '../../src/model/finding.js';
import { rules } from '../../src/rules.js';

/** A check of files with so many errors, warnings and notes each, whose cells say the text. */
const checkOf = (files: readonly (readonly [string, number, number, number])[], text: string): Check => {
  const problems = files.flatMap(([file, errors, warnings, notes]) => {
    const at = (count: number, column: string) =>
      Array.from({ length: count }, (_, i) => ({ file, sheet: text, cell: `${column}${i + 2}` }));
    return [
      ...at(errors, 'B').map((place) =>
        finding(rules['date-readable'], place, { table: 'meetings', column: 'date' } as never, {
          found: text,
        }),
      ),
      ...at(warnings, 'C').map((place) => finding(rules['formula-without-value'], place, { cells: [text] })),
      ...at(notes, 'D').map((place) => finding(rules['text-repaired'], place, { count: 1 })),
    ];
  });
  return {
    ...{ verdict: 'refused', tables: [], sheets: [], awaits: [], redact: (typed) => typed },
    counts: { meetings: 1, institutions: 0, persons: 0, difficulties: 0 },
    rows: { read: 1, counted: 1, superseded: 0, notCounted: 0 },
    files: files.map(([path]) => ({ path, sha256: '', size: 1, read: true })),
    problems: withKeys(problems, []),
    causes: causesOf(problems),
  };
};
const context = { version: '0', columns: 80, style: plainStyle, all: false, locate: (path: string) => path };

/** The elements of an XML document with their attributes; throws where it is not well formed. */
function elementsOf(xml: string) {
  const parser = new SaxesParser();
  const elements: { readonly name: string; readonly attributes: Readonly<Record<string, string>> }[] = [];
  parser.on('opentag', ({ name, attributes }) => elements.push({ name, attributes: { ...attributes } }));
  parser.on('error', (error) => {
    throw error;
  });
  parser.write(xml).close();
  return elements;
}

describe('JUnit', () => {
  it('is well formed whatever the files say, and its numbers are those of its cases', () => {
    const file = fc.tuple(fc.string({ minLength: 1 }), fc.nat(2), fc.nat(2), fc.nat(1));
    const files = fc.uniqueArray(file, { selector: ([name]) => name, maxLength: 4 });
    fc.assert(
      fc.property(files, fc.string({ unit: 'binary' }), (sent, text) => {
        const elements = elementsOf(junitFormat.render(describeCheck(checkOf(sent, text), 'ro'), context));
        const count = (name: string) => String(elements.filter((one) => one.name === name).length);
        expect(elements[0]?.attributes).toMatchObject({
          tests: count('testcase'),
          failures: count('failure'),
          skipped: count('skipped'),
        });
        const failing = sent.filter(([, errors]) => errors > 0).length;
        expect(count('failure')).toBe(String(failing));
      }),
      { seed: 11, numRuns: 60 },
    );
  });
});
