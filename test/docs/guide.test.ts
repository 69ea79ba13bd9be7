import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkJsonSchema } from '../../src/check/data.js';
import { buildProgram } from '../../src/cli/program.js';
import { limits } from '../../src/intake/read/limits.js';
import { rules } from '../../src/rules.js';
import { ruleSentences } from '../../src/sentences/describe.js';
import { rulesGuide } from '../../src/sentences/rules-guide.js';
import { formatNumber } from '../../src/text/numbers.js';
import { quietWorld } from '../support/world.js';

const read = (name: string) => readFileSync(new URL(`../../docs/${name}`, import.meta.url), 'utf8');

describe('the guide', () => {
  const guide = read('ghid.md');
  const program = buildProgram('ro', quietWorld('/'), () => undefined);

  const leaves = program.commands.flatMap((command) =>
    command.commands.length === 0
      ? [[command.name(), command] as const]
      : command.commands.map((sub) => [`${command.name()} ${sub.name()}`, sub] as const),
  );

  it.each(leaves)('explains %s and each of its options', (name, command) => {
    const chapter = guide.split('\n### ').find((text) => text.startsWith(`\`reintegrare ${name}`)) ?? '';
    for (const option of command.options) expect(chapter).toContain(`\`${option.long}`);
  });
});

describe('the limits of the intake', () => {
  const chapter = read('ghid.md').split('### Limitele citirii')[1]?.split('\n## ')[0] ?? '';

  it.each(Object.entries(limits))('%s stands in the guide', (name, limit) => {
    const isSize = name.endsWith('Bytes');
    expect(chapter).toContain(isSize ? `${limit / 2 ** 20} MB` : formatNumber(limit, 'ro'));
  });
});

describe('what is made from the program: run npm run docs', () => {
  const schema = (made: object) => `${JSON.stringify(made, null, 2)}\n`;

  it.each([
    ['reguli.md', () => rulesGuide('ro')],
    ['rules.md', () => rulesGuide('en')],
    ['verificare.schema.json', () => schema(checkJsonSchema())],
  ])('docs/%s is not stale', (name, made) => {
    expect(read(name)).toBe(made());
  });

  it.each(['reguli.md', 'rules.md'])('docs/%s explains every rule once', (name) => {
    const ids = [...read(name).matchAll(/^`([a-z-]+)` ·/gmu)].map(([, id]) => id);
    expect(ids.sort()).toEqual(Object.keys(ruleSentences.ro).sort());
  });
});

describe('sentences', () => {
  it.each(['ro', 'en'] as const)('stand in %s for every rule', (language) => {
    expect(Object.keys(ruleSentences[language]).sort()).toEqual(Object.keys(rules).sort());
  });
});
