import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { buildProgram } from '../../src/cli/program.js';
import { mergeRules } from '../../src/merge/rules.js';
import { ruleSentences } from '../../src/sentences/describe.js';
import { rulesGuide } from '../../src/sentences/rules-guide.js';
import { rules } from '../../src/validate/rules/index.js';
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

describe('docs/reguli.md', () => {
  it('is what the rules say: run npm run docs', () => {
    expect(read('reguli.md')).toBe(rulesGuide());
  });
});

describe('sentences', () => {
  it.each(['ro', 'en'] as const)('stand in %s for every rule', (language) => {
    const known = Object.keys(ruleSentences[language]);
    for (const { id } of rules) expect(known).toContain(id);
    for (const id of Object.keys(mergeRules)) expect(known).toContain(id);
  });
});
