import { execFileSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { runCommandLine } from '../../src/cli/run.js';
import { describeWith } from '../support/tools.js';
import { quietWorld } from '../support/world.js';

async function scriptOf(shell: string) {
  const world = quietWorld('/');
  const code = await runCommandLine(['completion', shell], world);
  return { code, out: world.said(), err: world.complained() };
}

describeWith('bash', 'completion in bash', () => {
  const offered = async (...words: readonly string[]) => {
    const { out } = await scriptOf('bash');
    const line = words.map((word) => `'${word}'`).join(' ');
    const ask = `COMP_WORDS=(reintegrare ${line}); COMP_CWORD=${words.length}; _reintegrare; echo "\${COMPREPLY[@]}"`;
    return execFileSync('bash', ['-c', `${out}\n${ask}`], { encoding: 'utf8' })
      .trim()
      .split(' ');
  };

  it.each([
    [['rep'], ['report']],
    [['report', '--pe'], ['--per-authority']],
    [['report', '--year', '2018', '--iss'], ['--issued']],
    [
      ['organisations', 're'],
      ['review', 'resolve'],
    ],
    [['organisations', 'decide', 'a.xlsx', '--b'], ['--by']],
    [
      ['--lang', ''],
      ['ro', 'en'],
    ],
    [['validate', 'Iasi'], ['']],
  ])('%j offers %j', async (words, expected) => {
    expect((await offered(...words)).sort()).toEqual([...expected].sort());
  });
});

describe('completion', () => {
  it.each(['bash', 'zsh', 'powershell'])('of %s knows every command and option', async (shell) => {
    const { code, out } = await scriptOf(shell);
    expect(code).toBe(0);
    for (const word of ['explain', 'organisations review', '--small-groups', '--allow-missing'])
      expect(out).toContain(word);
  });

  it('refuses a shell that it does not know', async () => {
    const { code, err } = await scriptOf('tcsh');
    expect([code, err]).toEqual([2, expect.stringContaining('bash, zsh, powershell')]);
  });
});
