import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { checkFiles } from '../../src/check/check-files.js';
import { describeCheck } from '../../src/check/describe.js';
import { checkFormats } from '../../src/check/formats/formats.js';
import { mailFormat } from '../../src/check/formats/mail.js';
import type { Language } from '../../src/model/language.js';
import { context2018 } from '../support/knowledge.js';
import { plainContext } from './support.js';

const folder = fileURLToPath(new URL('../../fixtures/', import.meta.url));
const extensions: Readonly<Record<string, string>> = {
  text: 'txt',
  json: 'json',
  sarif: 'sarif',
  github: 'github.txt',
  markdown: 'md',
  html: 'html',
  junit: 'junit.xml',
};

/** @param isOwn as at the terminal of whoever has the files */
async function checked(input: string, language: Language, isOwn = false) {
  const inputs = [{ given: input, absolute: join(folder, input) }];
  const { check } = await checkFiles(inputs, context2018, () => undefined);
  return describeCheck(check, language, { isOwn });
}

/** Each folder of `fixtures/check` holds what is given and what is written of it; `npx vitest -u` writes it anew. */
describe.each(readdirSync(join(folder, 'check')))('fixtures/check/%s', (name) => {
  const expected = (file: string) => join(folder, 'check', name, 'expected', file);

  it.each(Object.entries(checkFormats))('is written as %s', async (id, load) => {
    const text = (await load()).render(
      await checked(`check/${name}/input`, 'ro', id === 'text'),
      plainContext,
    );
    await expect(text).toMatchFileSnapshot(expected(`check.${extensions[id]}`));
  });

  it('is written in English and in whole', async () => {
    const { textFormat } = await import('../../src/check/formats/text.js');
    const text = textFormat.render(await checked(`check/${name}/input`, 'en', true), {
      ...plainContext,
      all: true,
    });
    await expect(text).toMatchFileSnapshot(expected('check.en.txt'));
  });

  it('is told to the unit in a message', async () => {
    const text = mailFormat.render(await checked(`check/${name}/input`, 'ro'), plainContext);
    await expect(text).toMatchFileSnapshot(expected('mail.txt'));
  });
});

describe.each(readdirSync(join(folder, 'refused')))('fixtures/refused/%s', (rule) => {
  it('reads as it should at a terminal', async () => {
    const { textFormat } = await import('../../src/check/formats/text.js');
    const text = textFormat.render(await checked(`refused/${rule}`, 'ro', true), plainContext);
    await expect(text).toMatchFileSnapshot(fileURLToPath(new URL(`refused/${rule}.txt`, import.meta.url)));
  });
});
