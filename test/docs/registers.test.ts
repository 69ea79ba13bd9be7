import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { identities, wordClasses } from '../../src/field/registries/organisations.js';

const folder = new URL('../../src/field/registries/', import.meta.url);
const guide = readFileSync(new URL('../../docs/registre.md', import.meta.url), 'utf8');

const files = readdirSync(folder).filter((name) => name.endsWith('.csv'));
const chapterOf = (file: string) =>
  guide.split('\n## ').find((chapter) => chapter.includes(`\`${file}\``)) ?? '';

describe('docs/registre.md', () => {
  it.each(files)('tells each column of %s, and its source', (file) => {
    const [header = ''] = readFileSync(new URL(file, folder), 'utf8').split(/\r?\n/);
    const chapter = chapterOf(file);
    expect(header.split(',').filter((column) => !chapter.includes(`\`${column}\``))).toEqual([]);
    expect(chapter).toMatch(/Surs|source|decizia/);
  });

  it('tells what each class of words and each identity means', () => {
    expect(wordClasses.filter((name) => !chapterOf('name-words.csv').includes(`\`${name}\` |`))).toEqual([]);
    expect(identities.filter((name) => !chapterOf('institution-types.csv').includes(`\`${name}\``))).toEqual(
      [],
    );
  });
});
