import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { composePage } from '../../../src/check/page/compose-page.js';
import { elementIds } from '../../../src/check/page/element-ids.js';
import { runCommandLine } from '../../../src/cli/run.js';
import { knowledge } from '../../support/knowledge.js';
import { describeWith } from '../../support/tools.js';
import { quietWorld } from '../../support/world.js';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const quiet = [
  '--no-sandbox',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

let folder: string;
let html: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'pagina-'));
  execFileSync(process.execPath, [join(root, 'src/check/page/bundle.mjs')]);
  await run(['page', '--output', 'verificare.html']);
  html = readFileSync(join(folder, 'verificare.html'), 'utf8');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function run(args: readonly string[]): Promise<string> {
  const world = quietWorld(folder);
  await runCommandLine(args, world);
  return world.said();
}

/** One file of each refused case, and some that are accepted, with names of every kind. */
function workbooks(): string[] {
  const refused = join(root, 'fixtures/refused');
  const cases = readdirSync(refused, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  const files = cases.map(({ name }) => {
    const file = readdirSync(join(refused, name)).find((entry) => !entry.endsWith('.json'));
    return join(refused, name, file ?? '');
  });
  const accepted = ['Bistrita.xlsx', 'Penitenciarul Aiud 2018.xlsx', 'bacau/participanti_bacau.csv'];
  return [...files, ...accepted.map((name) => join(root, 'fixtures/2018', name))];
}

describe('the page', () => {
  it('is one file that loads nothing, under 1.5 MB compressed', () => {
    const shown = html.slice(0, html.indexOf('<script'));
    expect(shown).not.toMatch(/ src=|<link|@import|url\(/i);
    expect(html.match(/<script[^>]* src=/g)).toBeNull();
    expect(gzipSync(html).length).toBeLessThan(1.5e6);
  });

  it('cannot be ended by what its data hold', () => {
    const units = knowledge.registries.units.map((unit) => ({ ...unit, name: '</script><script>alert(1)' }));
    const registries = { ...knowledge.registries, units };
    const data = {
      version: '1',
      headers: [],
      language: 'ro',
      knowledge: { ...knowledge, registries },
    } as const;
    const written = composePage(data, { main: '', worker: '' });
    expect(written.match(/<\/script>/g)).toHaveLength(2);
  });

  it('has scripts that a page can hold', () => {
    const script = readFileSync(join(root, 'dist/page/main.js'), 'utf8');
    expect(/<\/script|<!--|<script/i.test(script)).toBe(false);
  });
});

describeWith('chromium', 'the page in a browser', () => {
  let browser: Browser;
  let page: Page;
  const requests: string[] = [];
  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: quiet });
    page = await browser.newPage({ acceptDownloads: true });
    page.on('request', (request) => requests.push(request.url()));
    await open(page, html);
  });
  afterAll(() => browser?.close());

  async function open(target: Page, text: string): Promise<void> {
    writeFileSync(join(folder, 'deschisa.html'), text);
    await target.clock.setFixedTime(quietWorld('/').now);
    await target.goto(`file://${folder}/deschisa.html`);
  }

  async function check(file: string): Promise<void> {
    await page.setInputFiles(`#${elementIds.files}`, file);
    await page.waitForSelector(`#${elementIds.result}:not([hidden])`);
  }

  async function download(label: RegExp): Promise<Buffer> {
    const [given] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: label }).click(),
    ]);
    return readFileSync(await given.path());
  }

  it.each(workbooks().map((path) => [basename(path), path]))(
    'finds in %s what the command line finds, to the byte',
    async (_, path) => {
      await check(path);
      expect((await download(/JSON/)).toString()).toBe(await run(['validate', path, '--format', 'json']));
    },
  );

  it('hands over the same annotated copy', async () => {
    const path = join(folder, 'Penitenciarul Vaslui.xlsx');
    cpSync(join(root, 'fixtures/refused/date-readable/Penitenciarul Vaslui.xlsx'), path);
    await check(path);
    const copy = await download(/colorate/);
    await run(['validate', path, '--annotate']);
    expect(copy.equals(readFileSync(join(folder, 'Penitenciarul Vaslui.de-corectat.xlsx')))).toBe(true);
  });

  it.each(['light', 'dark'] as const)('has no barrier that axe knows, in %s', async (colorScheme) => {
    await page.emulateMedia({ colorScheme });
    await check(join(root, 'fixtures/refused/date-readable/Penitenciarul Vaslui.xlsx'));
    await page.evaluate(axe);
    const violations = await page.evaluate(async () => {
      const { axe } = globalThis as unknown as { axe: { run(): Promise<{ violations: { id: string }[] }> } };
      return (await axe.run()).violations.map(({ id }) => id);
    });
    expect(violations).toEqual([]);
  });

  it('is worked by keyboard, and speaks both languages', async () => {
    await page.focus(`#${elementIds.language}`);
    await page.keyboard.press('Enter');
    expect(await page.textContent('h1')).toBe('Checking tables before they are sent');
    expect(await page.getAttribute('html', 'lang')).toBe('en');
    await page.keyboard.press('Tab');
    expect(await page.evaluate('document.activeElement.id')).toBe(elementIds.year);
    await page.keyboard.press('Tab');
    expect(await page.evaluate('document.activeElement.id')).toBe(elementIds.files);
    await page.focus(`#${elementIds.language}`);
    await page.keyboard.press('Enter');
  });

  it('asks the network for nothing, and could not', async () => {
    expect(requests.filter((url) => !/^(?:file|blob):/.test(url))).toEqual([]);
    const refused = await page.evaluate(`new Promise((resolve) => {
      const refused = [];
      document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) => {
        if (refused.push(effectiveDirective) === 2) resolve(refused.sort());
      });
      new Image().src = 'http://127.0.0.1:9/semn.png';
      fetch('http://127.0.0.1:9/').catch(() => undefined);
    })`);
    expect(refused).toEqual(['connect-src', 'img-src']);
  });

  it('ends a thread that never answers, with a finding for the file', async () => {
    const other = await browser.newPage();
    await other.clock.install();
    const given = JSON.parse(/id="date">(.*?)<\/script>/s.exec(html)?.[1] ?? '');
    const worker = `onmessage = ({ data }) => {
      if (data.type !== 'check') return;
      if (data.failures['Iasi.csv']) return postMessage({ type: 'checked', verdict: data.failures['Iasi.csv'], html: '', json: '', receipts: [], annotatable: [] });
      postMessage({ type: 'reading', file: 'Iasi.csv' });
      for (;;);
    }`;
    const main = readFileSync(join(root, 'dist/page/main.js'), 'utf8');
    writeFileSync(join(folder, 'bucla.html'), composePage(given.data, { main, worker }));
    await other.goto(`file://${folder}/bucla.html`);
    const status = other.locator(`#${elementIds.status}`);
    const buffer = Buffer.from('Cod întâlnire;Data');
    await other.setInputFiles(`#${elementIds.files}`, { name: 'Iasi.csv', mimeType: 'text/csv', buffer });
    await status.filter({ hasText: 'Se verifică Iasi.csv' }).waitFor();
    await other.clock.fastForward(60_000);
    await status.filter({ hasText: 'time-out' }).waitFor();
    await other.close();
  });
});
