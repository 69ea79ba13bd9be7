import { describe, expect, it } from 'vitest';
import { skipped } from '../../src/intake/discover/skipped.js';
import { sizeUnits, skippedReasons, unreadableReasons } from '../../src/intake/intake-rules.js';
import { tooLarge, unreadable } from '../../src/intake/read/unreadable.js';
import { describeIn } from '../../src/sentences/describe.js';

const say = { ro: describeIn('ro'), en: describeIn('en') };

describe('what is said of files that are not read', () => {
  it.each([
    ...skippedReasons.map((reason) => skipped('Iasi.xlsx', reason)),
    ...unreadableReasons.map((reason) => unreadable('Iasi.xlsx', reason, { part: 'xl/workbook.xml' })),
    ...sizeUnits.map((unit) => unreadable('Iasi.xlsx', 'too-large', tooLarge(unit, 100_000).params)),
  ])('is one sentence and one piece of advice: $rule $params', (problem) => {
    for (const language of ['ro', 'en'] as const) {
      const { message, fix } = say[language](problem);
      expect(message).toMatch(language === 'ro' ? /^Fișierul \S.*[^.]\.$/ : /^The file \S.*[^.]\.$/);
      expect(fix).toMatch(/^\p{Lu}.*\.$/u);
      expect(message + fix).not.toMatch(/undefined| {2}|\(\)/);
    }
  });

  it('counts what there is too much of', () => {
    const { reason, params } = tooLarge('characters', 100_000, { part: 'xl/sharedStrings.xml' });
    expect(say.ro(unreadable('Iasi.xlsx', reason, params)).message).toBe(
      'Fișierul are un text prea lung (partea xl/sharedStrings.xml, cel mult 100.000 de caractere); nimic din el nu s-a numărat.',
    );
    expect(say.ro(unreadable('Iasi.xlsx', 'too-large', tooLarge('bytes', 2 ** 29).params)).message).toBe(
      'Fișierul este prea mare (cel mult 512 MB); nimic din el nu s-a numărat.',
    );
    expect(say.en(unreadable('2018', 'too-many-files', { of: 'folder', limit: 50_000 })).message).toBe(
      'The folder holds too many files, and those beyond the limit were not read (at most 50,000 files); nothing in those was counted.',
    );
  });
});
