import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { takeInFile } from '../../../src/intake/take-in-file.js';
import type { RuleExample } from '../../../src/model/rule.js';
import { mergeYear } from '../../../src/year/merge/merge.js';
import { mergeRules } from '../../../src/year/merge/rules.js';
import { context2018, knowledge } from '../../support/knowledge.js';
import { workbookOf } from '../../support/unit-iasi.js';

/** What the merge finds in the files of an example, as if all were written at the same moment. */
function found(files: RuleExample): string[] {
  const submissions = files.flatMap((file) => {
    const book = workbookOf(file);
    const sha256 = createHash('sha256').update(JSON.stringify(book.sheets)).digest('hex');
    const facts = { path: book.file, sha256, size: 1, written: '2018-11-05T09:30:00.000Z' };
    return takeInFile(facts, { book, problems: [] }, context2018).submission ?? [];
  });
  expect(submissions).toHaveLength(files.length);
  return mergeYear(submissions, 2018, knowledge.registries).problems.map(({ rule }) => rule);
}

const rules = Object.values(mergeRules);

describe('every rule of the merge', () => {
  it.each(rules)('$id takes its accepted examples', ({ id, examples }) => {
    for (const files of examples.accepted) expect(found(files)).not.toContain(id);
  });

  it.each(rules)('$id finds its refused examples', ({ id, examples }) => {
    for (const files of examples.refused) expect(found(files)).toContain(id);
  });
});
