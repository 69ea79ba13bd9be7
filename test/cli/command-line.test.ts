import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chosenFormats, usualFormats } from '../../src/cli/chosen-formats.js';
import { runCommandLine } from '../../src/cli/run.js';
import { formats } from '../../src/report/render/formats.js';
import { cliSentences } from '../../src/sentences/cli.js';
import { quietWorld } from '../support/world.js';

const fixtures = fileURLToPath(new URL('../../fixtures/', import.meta.url));
let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'reintegrare-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const run = async (args: readonly string[], cwd = folder, env: Record<string, string> = {}) => {
  const world = quietWorld(cwd, env);
  const code = await runCommandLine(args, world);
  return { code, out: world.said(), err: world.complained() };
};

/** A folder with the data of 2018 in one file. */
const yearOf = (header: string, rows: readonly string[]) => {
  const cwd = mkdtempSync(join(folder, 'an-'));
  mkdirSync(join(cwd, 'date', '2018'), { recursive: true });
  writeFileSync(join(cwd, 'date/2018/a.csv'), [header, ...rows].join('\n'));
  return cwd;
};

describe('explain', () => {
  it('lists the figures, and adds one up to its cells', async () => {
    const input = join(fixtures, '2017');
    const all = await run(['explain', '--year', '2017', '--input', input]);
    expect(all.out).toContain('localMeetings  Întâlniri locale: 12');
    const one = await run(['explain', 'intalniri LOCALE', '--year', '2017', '--input', input]);
    expect(one.code).toBe(0);
    expect(one.out).toMatch(/^Întâlniri locale: 12\n/);
    expect(one.out).toMatch(/\n {3}1 {2}Penitenciarul .*(\n\+ {2}1 .*)+\n= 12\n/);
    expect(one.out).toMatch(/Din 12 unități/);
    expect(one.out).toMatch(/ › Întâlniri!?:? ?[A-Z]\d+/);
  });

  it('tells under which names an organisation was typed, where, and where it is counted', async () => {
    const cwd = yearOf('Unitatea;Data;Tematica;Instituția;Nr. reprezentanți', [
      'Penitenciarul Iași;15.03.2018;Locuirea;AJOFM Iași;2',
      'Penitenciarul Iași;16.03.2018;Școala;Agenția pentru Ocuparea Forței de Muncă Iași;3',
      'Penitenciarul Vaslui;17.03.2018;Școala;AJOFM Vaslui;1',
    ]);
    writeFileSync(
      join(cwd, 'date/corecturi.csv'),
      'decizie;fișier;celulă;valoare;corectat;motiv;cine;data\ncorectat;2018/a.csv;E3;3;4;telefon;D. P.;3.12.2018',
    );
    const { code, out } = await run(['explain', 'ajofm iasi', '--year', '2018'], cwd);
    expect(code).toBe(0);
    expect(out).toMatch(/^Agenția Județeană pentru Ocuparea Forței de Muncă Iași\nstructură publică locală/);
    expect(out).toContain('2 denumiri:\n  AJOFM Iași: a.csv › D2 (');
    expect(out).toContain('16 martie 2018, Școala: 4 — a.csv › E3');
    expect(out).toContain('Se numără la:\n  Structuri publice locale: 2');
    expect(out).toMatch(/Corectate de analist:\n {2}a\.csv › E3: .*„3” s-a citit „4”.* a hotărât D\. P\./);
    const participants = await run(['explain', 'participanți', '--year', '2018'], cwd);
    expect(participants.out).toMatch(/= 7\n/);
    expect(participants.out).toContain(
      '6 — Agenția Județeană pentru Ocuparea Forței de Muncă Iași: a.csv › E2, E3',
    );
    const part = await run(
      ['explain', 'participanți', '--year', '2018', '--unit', 'Vaslui', '--from', 'T1'],
      cwd,
    );
    expect(part.out).toMatch(/= 1\n/);
    expect(part.out).not.toContain('Iași');
    const registered = await run(['explain', 'unitsInRegistry', '--year', '2018', '--unit', 'Vaslui'], cwd);
    expect(registered.out).toMatch(/= 1\n/);
    const several = await run(['explain', 'AJOFM', '--year', '2018'], cwd);
    expect([several.code, several.err]).toEqual([2, expect.stringMatching(/mai multora.*Iași; .*Vaslui/)]);
    const none = await run(['explain', 'Dedeman', '--year', '2018'], cwd);
    expect([none.code, none.err]).toEqual([2, expect.stringContaining('„Dedeman” nu există')]);
  });

  it.each([
    ['publicStructure', 'Poate „publicStructures”?'],
    [
      'întâlniri',
      'se potrivește mai multora; dați una dintre denumirile întregi: Întâlniri locale; Întâlniri inter',
    ],
  ])('refuses %s with the names that are near', async (name, said) => {
    const { code, err } = await run(['explain', name, '--year', '2017']);
    expect([code, err]).toEqual([2, expect.stringContaining(said)]);
  });
});

describe('the command line', () => {
  it.each([
    [['validate', 'nu\u001b[31m\u202e.xlsx']],
    [['report', '--year', '2018', '--input', 'nu\u001b[31m']],
    [['rep\u001b[31mort']],
    [['validate', '--format', 'x\u001b[31m', 'a.xlsx']],
    [['explain', 'x\u202e', '--year', '2018']],
    [['templates', 'eject', 'texte\u001b[31m']],
  ])('%j shows what nobody sees as a point', async (args) => {
    const { out, err } = await run(args);
    expect(out + err).toMatch(/\S/u);
    expect(out + err).not.toMatch(/(?!\n)[\p{Cc}\p{Cf}]/u);
  });

  it.each([
    [['--help'], 'Utilizare: reintegrare [comandă] [opțiuni]'],
    [['--lang', 'en', '--help'], 'Usage: reintegrare [command] [options]'],
    [['report', '--help'], '--year <an>'],
    [['validate', '--help'], '--format <format>'],
    [['validate', '--help'], 'fișier'],
    [['--help'], 'validate [opțiuni] <fișier...>'],
    [['--lang', 'en', 'report', '--help'], '--year <year>'],
  ])('%j helps', async (args, text) => {
    const { code, out } = await run(args);
    expect(code).toBe(0);
    expect(out).toContain(text);
  });

  it.each([
    [['report', '--yera', '2018'], 'Opțiunea „--yera” nu există. Poate „--year”?'],
    [['reprot'], 'Comanda „reprot” nu există. Poate „report”?'],
    [['report'], 'Lipsește anul raportului'],
    [['report', '--year', '218'], 'Opțiunea „--year <an>” a primit „218”; se așteaptă un an de patru cifre'],
    [['report', '--year', '2018', '--issued', 'ieri'], '„--issued <zi>” a primit „ieri”; se așteaptă o zi'],
    [['report', '--year', '2018', '--lang', 'fr'], 'a primit „fr”; se așteaptă una dintre: ro, en'],
    [['validate', 'x*.xlsx'], 'Niciun fișier și niciun dosar nu se potrivește cu „x*.xlsx”'],
    [['validate'], 'Lipsește fișierul sau dosarul.'],
    [['validate', 'lipsa.xlsx'], 'Nu există dosarul sau fișierul'],
    [
      ['report', '--year', '2018', '--format', 'doc'],
      'Formatul „doc” nu există. Formatele sunt: pdf, html, docx, md, notice, json, changes, xlsx, csv, all, github, junit, sarif.',
    ],
    [['report', '--year', '2018', '--lang', 'en'], 'There is no folder'],
  ])('%j ends with 2 and one sentence', async (args, sentence) => {
    const { code, out, err } = await run(args);
    expect(code).toBe(2);
    expect(out).toBe('');
    expect(err).toContain(sentence);
    expect(err.trimEnd()).not.toMatch(/\n|node:|\bat \//);
  });
});

describe('reintegrare.config.json', () => {
  const withConfig = async (config: string) => {
    const cwd = mkdtempSync(join(folder, 'config-'));
    writeFileSync(join(cwd, 'reintegrare.config.json'), config);
    const below = join(cwd, 'sub', 'folder');
    mkdirSync(below, { recursive: true });
    return run(['report', '--year', '2018'], below);
  };

  it('is found upwards, its folders taken from where it stands', async () => {
    const { code, err } = await withConfig('{ "input": "sosite/{year}" }');
    expect(code).toBe(2);
    expect(err).toMatch(/Nu există dosarul „.*config-[^/\\]*[/\\]sosite[/\\]2018”/);
  });

  it.each([
    ['{ "imput": "date" }', 'cheia necunoscută „imput”. Poate „input”?'],
    ['{ "input": 5 }', 'nu este bun la „input”: este 5, dar trebuie să fie un text între ghilimele'],
    ['{ "smallGroups": "5" }', 'este "5", dar trebuie să fie un număr, fără ghilimele'],
    ['{ "formats": "pdf" }', 'trebuie să fie o listă'],
    ['{ "issued": "14.12.2018" }', 'trebuie să fie o zi: "2018-12-14"'],
    ['[1]', 'este [1], dar trebuie să fie un grup'],
    ['{ "smallGroups": -1 }', 'este -1, dar trebuie să fie cum arată ghidul'],
    ['{ "input": ', 'nu este JSON valid la linia 1, caracterul 11: textul se încheie prea devreme'],
    [
      '{ "input": "C:\\date\\{year}" }',
      'la linia 1, caracterul 15: bara „\\” se scrie dublă în JSON („C:\\\\date”)',
    ],
    ['{\n "input": "date",\n}', 'la linia 3, caracterul 1: după ultima valoare nu se pune virgulă'],
    ["{'input': 1}", "„'” nu are ce căuta acolo"],
  ])('%s is refused', async (config, sentence) => {
    const { code, err } = await withConfig(config);
    expect(code).toBe(2);
    expect(err).toContain(sentence);
  });
});

describe('the formats of a report', () => {
  const ids = (names?: readonly string[]) => chosenFormats(names).report.map(({ id }) => id);

  it('are the usual ones where none are named, as help and guide say', () => {
    expect(ids()).toEqual(['pdf', 'md', 'notice', 'json', 'changes']);
    const guide = readFileSync('docs/ghid.md', 'utf8');
    expect(guide).toContain(`altfel \`${usualFormats.join(',')}\` |`);
    for (const language of ['ro', 'en'] as const)
      expect(cliSentences[language].commands.report.options.format).toContain(`(${usualFormats.join(', ')},`);
  });

  it('are those named, once and in one order, or all', () => {
    expect(ids(['json', 'pdf', 'json'])).toEqual(['pdf', 'json']);
    expect(ids(['all'])).toEqual(formats.map(({ id }) => id));
    expect(ids(['github'])).toEqual(ids());
    expect(chosenFormats(['json', 'junit', 'github', 'junit']).findings).toEqual(['junit', 'github']);
  });

  it('can be configured', async () => {
    const cwd = mkdtempSync(join(folder, 'formate-'));
    const config = { input: join(fixtures, '{year}'), output: 'r', formats: ['json'] };
    writeFileSync(join(cwd, 'reintegrare.config.json'), JSON.stringify(config));
    expect((await run(['report', '--year', '2017'], cwd)).code).toBe(0);
    expect(readdirSync(join(cwd, 'r')).sort()).toEqual(['.reintegrare', 'raport-2017.json']);
  });
});

describe('report', () => {
  const report = (output: string, more: readonly string[] = [], env: Record<string, string> = {}) =>
    run(
      ['report', '--year', '2017', '--input', join(fixtures, '2017'), '--output', output, ...more],
      folder,
      env,
    );

  it('writes the files asked for and says what was counted', async () => {
    const output = join(folder, 'rapoarte');
    const { code, out, err } = await report(output, ['--format', 'md,notice,json']);
    expect([code, err]).toEqual([0, '']);
    expect(out).toMatch(/^Se citește dosarul .*2017; .*\n2017: .*întâlniri locale/);
    expect(out).toMatch(/Rânduri citite: \d+; numărate: \d+/);
    expect(readdirSync(output).sort()).toEqual([
      '.reintegrare',
      'anexa-tehnica-2017',
      'anunt-2017.md',
      'raport-2017-grafice',
      'raport-2017.json',
      'raport-2017.md',
    ]);
  });

  it('says what changed since the run before on other data', async () => {
    const input = join(folder, 'date', '2017');
    const output = join(folder, 'rapoarte-de-comparat');
    cpSync(join(fixtures, '2017'), input, { recursive: true });
    const args = [
      'report',
      '--year',
      '2017',
      '--input',
      input,
      '--output',
      output,
      '--format',
      'json,changes',
    ];
    const first = await run(args);
    const file = readdirSync(input).find((name) => name.endsWith('.xlsx')) ?? '';
    rmSync(join(input, file));
    const second = await run(args);
    expect(first.out).not.toContain('Față de rularea de dinainte');
    expect(second.out).toContain('Față de rularea de dinainte:');
    expect(readFileSync(join(output, 'schimbari-2017.md'), 'utf8')).toContain(file);
  });

  it('gives the same bytes twice, in any time zone and whatever the order in which the disk lists files', async () => {
    const copy = join(folder, 'copie', '2017');
    cpSync(join(fixtures, '2017'), copy, { recursive: true, preserveTimestamps: true });
    const bytesOf = (output: string) =>
      readdirSync(output, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => [entry.name, readFileSync(join(entry.parentPath, entry.name)).toString('base64')])
        .sort();
    await report(join(folder, 'a'), ['--format', 'all']);
    const zone = process.env.TZ;
    process.env.TZ = 'Pacific/Kiritimati';
    const b = join(folder, 'b');
    await run(['report', '--year', '2017', '--input', copy, '--output', b, '--format', 'all']);
    process.env.TZ = zone;
    expect(bytesOf(join(folder, 'a'))).toEqual(bytesOf(b));
  });

  it('fails and names a file that has not arrived whole, and with --strict also for warnings', async () => {
    const input = join(folder, 'sosite');
    mkdirSync(input);
    const meetings = 'Cod întâlnire;Data;Tematica\nI-1;15.03.2017;Locuirea';
    writeFileSync(join(input, 'Iasi.csv'), meetings);
    const exit = (...more: string[]) =>
      run(
        [
          'report',
          '--year',
          '2017',
          '--input',
          input,
          '--output',
          join(folder, 's'),
          '--format',
          'json',
          ...more,
        ],
        folder,
      );
    expect((await exit()).code).toBe(0);
    expect((await exit('--strict')).code).toBe(1);
    writeFileSync(join(input, 'Vaslui.xlsx'), '');
    const { code, out } = await exit();
    expect([code, out]).toEqual([1, expect.stringMatching(/Fișiere care nu au ajuns întregi: Vaslui\.xlsx/)]);
  });

  it('tells its findings to the log of a run and to a file that CI shows', async () => {
    const cwd = yearOf('Unitatea;Data;Tematica', [
      'Penitenciarul Iași;31.04.2018;Locuirea',
      'Penitenciarul Iași;17.06.2018;A <b> & „c”',
    ]);
    const args = ['report', '--year', '2018', '--format', 'json,github,junit,sarif'];
    const { code, out } = await run(args, cwd);
    expect(code).toBe(1);
    expect(out).toMatch(/\n::error file=date\/2018\/a\.csv,title=Dată care nu se poate citi::B2: /);
    expect(out).toMatch(/\n::warning file=date\/2018\/a\.csv/);
    expect(readdirSync(join(cwd, 'rapoarte/2018')).sort()).toEqual([
      '.reintegrare',
      'constatari-2018.sarif',
      'constatari-2018.xml',
      'raport-2018.json',
    ]);
    const sarif = JSON.parse(readFileSync(join(cwd, 'rapoarte/2018/constatari-2018.sarif'), 'utf8'));
    expect(sarif.runs[0].results[0].locations[0].physicalLocation).toEqual({
      artifactLocation: { uri: 'date/2018/a.csv', index: 0 },
      region: { startLine: 2 },
    });
    const junit = readFileSync(join(cwd, 'rapoarte/2018/constatari-2018.xml'), 'utf8');
    expect(junit).toMatch(
      /<testsuites name="Nu se acceptă încă: [^"]*" tests="(\d+)" failures="1" skipped="\d+">/,
    );
    expect(junit).toContain(
      '<testcase classname="date/2018/a.csv" name="Dată care nu se poate citi"><failure type="date-readable"',
    );
  });

  it('is of a part of the year where one is asked for, beside that of the whole and in words that fit', async () => {
    const cwd = yearOf('Unitatea;Data;Tematica;Instituția', [
      'Penitenciarul Iași;15.03.2018;Locuirea;AJOFM Iași',
      'Penitenciarul Iași;17.05.2018;Munca;Primăria Iași',
      'Penitenciarul Vaslui;16.04.2018;Școala;AJOFM Vaslui',
    ]);
    const report = (...args: string[]) =>
      run(['report', '--year', '2018', '--format', 'json,md,notice', ...args], cwd);
    const written = (name: string, file: string) => readFileSync(join(cwd, 'rapoarte', name, file), 'utf8');
    await report('--format', 'json');
    const whole = written('2018', 'raport-2018.json');
    const unit = await report('--unit', 'iasi');
    expect(unit.out).toContain('Numai o parte a anului: iasi.');
    expect(unit.out).toContain('2018: 2 întâlniri locale, 1 unitate penitenciară');
    expect(JSON.parse(written('2018-iasi', 'raport-2018.json'))).toMatchObject({
      slice: { units: ['iasi'] },
      figures: { unitsInRegistry: { value: 1 }, publicStructures: { value: 2 } },
      coverage: [{ unit: 'iasi', meetings: 2 }],
    });
    expect(written('2018-iasi', 'raport-2018.md')).toMatch(/^title: ".*în anul 2018: Penitenciarul Iași"$/mu);
    expect(readdirSync(join(cwd, 'rapoarte/2018-iasi'))).not.toContain('anunt-2018.md');
    expect(written('2018', 'raport-2018.json')).toBe(whole);
    const spring = await report('--county', 'jud. Vaslui,IS', '--from', 'T2', '--to', '2018-04');
    expect(spring.out).toContain(
      '2018: 1 întâlnire locală, 1 unitate penitenciară, 1 structură publică locală',
    );
    const text = written('2018-judet-vs-judet-is-2018-04-01-2018-04-30', 'raport-2018.md');
    expect(text).toMatch(/județele Vaslui și Iași, 1[-–]30 aprilie 2018/u);
    expect(text).toMatch(/În intervalul 1[-–]30 aprilie 2018 s-a desfășurat o întâlnire locală/u);
  });

  it('has the figures of several years', async () => {
    const output = join(folder, 'serie');
    const args = ['report', '--years', '2017-2018', '--input', join(folder, 'serie-date', '2018')];
    for (const year of ['2017', '2018']) {
      mkdirSync(join(folder, 'serie-date', year), { recursive: true });
      const rows = ['Unitatea;Data;Tematica', `Penitenciarul Iași;15.03.${year};Locuirea`];
      writeFileSync(join(folder, 'serie-date', year, 'a.csv'), rows.join('\n'));
    }
    const { code } = await run([...args, '--format', 'json,md', '--output', output]);
    expect(code).toBe(0);
    const { series } = JSON.parse(readFileSync(`${output}-din-2017/raport-2018.json`, 'utf8'));
    expect(
      series.map(({ year, figures }: { year: number; figures: Record<string, number> }) => [
        year,
        figures.localMeetings,
      ]),
    ).toEqual([
      [2017, 1],
      [2018, 1],
    ]);
    expect(readFileSync(`${output}-din-2017/raport-2018.md`, 'utf8')).toMatch(
      /\| Întâlniri locale +\| +1 \| +1 \|/,
    );
    const missing = await run(['report', '--years', '2016-2018', ...args.slice(3), '--output', output]);
    expect([missing.code, missing.err]).toEqual([2, expect.stringContaining('2016')]);
  });

  it.each([
    [['--unit', 'Atlantida'], 'Unitatea „Atlantida” nu este în registru'],
    [['--county', 'Iasl'], 'Județul „Iasl” nu este în registru. Poate: Iași'],
    [['--from', '2017-03-01'], 'nu este o zi, o lună sau un trimestru al anului 2018'],
    [['--from', '2018-02-30'], 'nu este o zi'],
    [['--from', 'T3', '--to', 'T2'], 'se încheie (2018-06-30) înainte de a începe (2018-07-01)'],
    [['--years', '2018-2016'], 'nu este o serie de ani'],
  ])('refuses %j', async (args, said) => {
    const { code, err } = await run(['report', '--year', '2018', ...args]);
    expect([code, err]).toEqual([2, expect.stringContaining(said)]);
  });

  it('leaves the old reports whole where nothing can be read', async () => {
    const input = join(folder, 'gol');
    const output = join(folder, 'vechi');
    mkdirSync(input);
    mkdirSync(output);
    writeFileSync(join(input, 'Iasi.xlsx'), 'PK');
    writeFileSync(join(output, 'raport-2018.json'), '{}');
    const { code, err } = await run(['report', '--year', '2018', '--input', input, '--output', output]);
    expect(code).toBe(2);
    expect(err).toContain('nu este niciun rând care să se poată număra');
    expect(readdirSync(output)).toEqual(['raport-2018.json']);
  });

  it('says so where it cannot write, and leaves nothing half written', async () => {
    const blocked = join(folder, 'blocat');
    writeFileSync(blocked, '');
    const { code, err } = await report(join(blocked, 'rapoarte'), ['--format', 'json']);
    expect(code).toBe(2);
    expect(err).toContain('Nu se poate scrie');
    expect(existsSync(join(blocked, 'rapoarte'))).toBe(false);
  });

  it('refuses to write its reports among the data', async () => {
    const { code, err } = await report(join(fixtures, '2017', 'rapoarte'));
    expect(code).toBe(2);
    expect(err).toContain('nu poate fi în dosarul datelor');
  });

  it('stamps the PDF with SOURCE_DATE_EPOCH, and refuses one that is no number', async () => {
    const output = join(folder, 'epoca');
    await report(output, ['--format', 'pdf'], { SOURCE_DATE_EPOCH: '1544400000' });
    expect(readFileSync(join(output, 'raport-2017.pdf')).toString('latin1')).toContain(
      '<xmp:CreateDate>2018-12-10T00:00:00Z<',
    );
    const { code, err } = await report(output, [], { SOURCE_DATE_EPOCH: 'ieri' });
    expect([code, err]).toEqual([2, 'SOURCE_DATE_EPOCH trebuie să fie un număr de secunde, nu „ieri”.\n']);
  });
});
