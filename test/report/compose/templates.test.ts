import { describe, expect, it } from 'vitest';
import { languages } from '../../../src/model/language.js';
import { compose } from '../../../src/report/compose/compose.js';
import { loadTemplates } from '../../../src/report/compose/load-templates.js';
import { plainText } from '../../../src/report/compose/plain-text.js';
import { namesUsed } from '../../../src/report/compose/template/message.js';
import { sampleInput } from './sample.js';

/** The inserts that a template holds, each alone on its line. */
function insertsOf(markdown: string): string[] {
  return markdown.split('\n').filter((line) => /^\{\w+(?:, \w+)?\}$/.test(line));
}

describe('templates', () => {
  const [ro, en] = languages.map((language) => loadTemplates(language).files);

  it('are the same files in both languages, with the same inserts', () => {
    expect([...(en?.keys() ?? [])]).toEqual([...(ro?.keys() ?? [])]);
    for (const [path, markdown] of ro ?? []) {
      const other = en?.get(path) ?? '';
      expect(insertsOf(other), path).toEqual(insertsOf(markdown));
      expect(new Set(namesUsed(other)).size, path).toBeGreaterThan(0);
    }
  });

  it.each(languages)('use only names that exist (%s)', (language) => {
    const { report, notice } = compose(sampleInput(language));
    expect(plainText(report.root) + (notice ? plainText(notice.root) : '')).not.toMatch(/[{}\uE000\uE001]/u);
  });

  it.each(languages)('hold no figure as a literal (%s)', (language) => {
    for (const [path, markdown] of loadTemplates(language).files)
      expect(markdown.replace(/=0/g, ''), path).not.toMatch(/\d/);
  });
});
