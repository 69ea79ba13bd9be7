import { describe, expect, it } from 'vitest';
import { languages } from '../../../src/model/language.js';
import { compose } from '../../../src/report/compose/compose.js';
import { loadTemplates } from '../../../src/report/compose/load-templates.js';
import { plainText } from '../../../src/report/compose/plain-text.js';
import { placeholdersIn } from '../../../src/report/compose/template/placeholders.js';
import { sampleInput } from './sample.js';

/** The inserts that a template holds, one a line of its own. */
function insertsOf(markdown: string): string[] {
  const lines = markdown.split('\n').filter((line) => /^\{\{[^{}]*\}\}$/.test(line));
  return lines.flatMap((line) => placeholdersIn(line).map(({ words }) => words.join(' ')));
}

function namesOf(markdown: string): Set<string> {
  return new Set(placeholdersIn(markdown).map(({ words }) => words[0] ?? ''));
}

describe('templates', () => {
  const [ro, en] = languages.map((language) => loadTemplates(language).files);

  it('are the same files in both languages, with the same inserts and figures', () => {
    expect([...(en?.keys() ?? [])]).toEqual([...(ro?.keys() ?? [])]);
    for (const [path, markdown] of ro ?? []) {
      const other = en?.get(path) ?? '';
      expect(insertsOf(other), path).toEqual(insertsOf(markdown));
      expect(namesOf(other), path).toEqual(namesOf(markdown));
    }
  });

  it.each(languages)('use only names that exist (%s)', (language) => {
    const { report, notice } = compose(sampleInput(language));
    expect(plainText(report.root) + plainText(notice.root)).not.toContain('{{');
  });

  it.each(languages)('hold no figure as a literal (%s)', (language) => {
    const facts = /HG nr\. 389\/2015|389\/2015|2015[-–]2019|1\.1\.4\.?/g;
    for (const [path, markdown] of loadTemplates(language).files)
      expect(markdown.replace(facts, ''), path).not.toMatch(/\d/);
  });
});
