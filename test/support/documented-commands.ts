import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));
/** Every document that names commands. */
export const documents = [
  'README.md',
  'CONTRIBUTING.md',
  ...readdirSync(`${root}docs`)
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`),
  ...readdirSync(`${root}docs/retete`).map((name) => `docs/retete/${name}`),
];

/** `reintegrare report --year 2018` in a block, in a line of a script or between backticks, up to the next command. */
const called = /(?:^|[`$&|] ?|run: |&& )(?:reintegrare(?:\.cmd)?|node bin\/reintegrare\.js) ([^`\n]+)/gmu;

/** The commands of a document; those that stand for any (`…`, `<an>`, FIȘIER) are written for people. */
export function commandsIn(document: string): string[] {
  const text = readFileSync(root + document, 'utf8');
  return [...text.matchAll(called)]
    .map(([, command = '']) => command.split(/ (?:&&|\|\||>>|[|>;])|;/u)[0]?.trim() ?? '')
    .filter((command) => /^[a-z-]/.test(command) && !/[…<[]|^build |^\. /u.test(command));
}

/** Words as a shell takes them. */
export function wordsOf(command: string): string[] {
  return [...command.matchAll(/"([^"]*)"|'([^']*)'|(\S+)/gu)].map(([, a, b, c]) => a ?? b ?? c ?? '');
}
