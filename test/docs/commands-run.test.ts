import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { runCommandLine } from '../../src/cli/run.js';
import { commandsIn, documents, wordsOf } from '../support/documented-commands.js';
import { quietWorld } from '../support/world.js';

const fixtures = fileURLToPath(new URL('../../fixtures/', import.meta.url));
/** Workbooks that the documents name, as somebody who follows them would have received them. */
const received = {
  'Penitenciarul Vaslui.xlsx': '2018/Vaslui/Situatie Penitenciarul Vaslui.xlsx',
  'Iasi.xlsx': '2018/Iasi/Penitenciarul Iasi.xlsx',
};

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'reintegrare-'));
  for (const [name, from] of Object.entries(received)) cpSync(join(fixtures, from), join(folder, name));
  for (const year of ['date/2017', 'date/2018', '2018']) {
    mkdirSync(join(folder, year), { recursive: true });
    const day = `15.03.${year.slice(-4)}`;
    writeFileSync(
      join(folder, year, 'Penitenciarul Iasi.csv'),
      ['Unitatea;Data;Tematica;Instituția', `Penitenciarul Iași;${day};Locuirea;AJOFM Iași`].join('\n'),
    );
  }
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What a word stands for that documents write in capitals. */
const places: Readonly<Record<string, string>> = {
  FIȘIER: 'Iasi.xlsx',
  'FIȘIER...': 'Iasi.xlsx',
  // As `templates eject` calls it where nobody says.
  DOSAR: 'templates',
  'REGISTRU.xlsx': 'rapoarte/2018/institutii-de-verificat-2018.xlsx',
};
/** Those that another test runs, on the data that they need. */
const elsewhere =
  /^(?:report .*--(?:example|format github)|organisations resolve|difficulties (?:group|decide)|page\b)|--(?:help|version)$/;

const commands = [...new Set(documents.flatMap(commandsIn))]
  .map((command) => wordsOf(command).map((word) => places[word] ?? word))
  .filter((words) => !elsewhere.test(words.join(' ')));

it('holds the commands of every chapter', () => expect(commands.length).toBeGreaterThan(12));

// One after the other: some read what others wrote.
it.each(commands.map((words) => [words.join(' '), words] as const))('reintegrare %s', async (_, words) => {
  const world = quietWorld(folder);
  // The formats are tried elsewhere, and take their time.
  const isSlow = words[0] === 'report' && !words.includes('--format');
  const code = await runCommandLine(isSlow ? [...words, '--format', 'json'] : words, world);
  expect([code, world.complained()]).toEqual([
    expect.toSatisfy((one) => one === 0 || one === 1),
    expect.not.stringMatching(/neașteptată|Lipsește|nu există/),
  ]);
});
