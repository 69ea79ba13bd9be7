import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { languages } from '../../src/model/language.js';

it('no logic outside of the sentences asks which language it is', () => {
  const asks = new RegExp(`[!=]==? *'(?:${languages.join('|')})'|'(?:${languages.join('|')})' *[!=]==`, 'u');
  const asking = readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts') && !path.replaceAll('\\', '/').startsWith('sentences/'))
    .filter((path) => asks.test(readFileSync(`src/${path}`, 'utf8')));
  expect(asking).toEqual([]);
});
