import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, test } from 'vitest';
import type { ReportDocument } from '../../../src/report/compose/document.js';
import { toHtml } from '../../../src/report/render/html/to-html.js';
import { plainText } from '../../../src/report/render/text.js';
import { everyNode } from '../../../src/report/render/tree.js';
import { startBrowser } from '../../support/browser.js';
import { describeWith } from '../../support/tools.js';
import { h, p, sampleReport, shortReport, t, table } from './sample.js';

const written = (...children: ReportDocument['root']['children']) =>
  toHtml({ ...sampleReport(), root: { type: 'root', children } });
const bodyOf = (html: string) => html.slice(html.indexOf('<main'), html.indexOf('</main>'));

describe('the page', () => {
  it('needs nothing else: no script, no frame, nothing loaded', async () => {
    const html = await toHtml(sampleReport());
    expect(html).not.toMatch(/<(?:script|link|iframe|object|embed|img|base|form)\b|\bon\w+=|@import|url\(/iu);
  });

  it('allows its own style alone, by its hash', async () => {
    const html = await toHtml(sampleReport());
    const style = /<style>([\s\S]*?)<\/style>/u.exec(html)?.[1] ?? '';
    const hash = createHash('sha256').update(style).digest('base64');
    expect(html.replaceAll('&#x27;', "'")).toContain(
      `http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'"`,
    );
    expect(html).not.toMatch(/\sstyle=/u);
  });

  it('has the language, one title and no level left out', async () => {
    const html = await written(h(1, '1. Rezumat', 'rezumat'), h(3, 'Detalii', 'detalii'), h(2, '1.1', 'unu'));
    expect(html).toContain('<html lang="ro">');
    expect([...html.matchAll(/<h(\d)/gu)].map(([, level]) => level)).toEqual(['1', '2', '3', '3']);
  });

  it('numbers captions as the other formats do, with headers that say what they head', async () => {
    const html = await written(
      table(
        'Întâlniri',
        ['left', 'right'],
        [
          ['Locul', 'Nr.'],
          ['Iași', '7'],
        ],
      ),
    );
    expect(bodyOf(html)).toContain(
      '<table><caption id="tabel-1">Tabelul 1. Întâlniri</caption><thead><tr><th scope="col">Locul</th><th scope="col" class="number">Nr.</th></tr></thead><tbody><tr><td>Iași</td><td class="number">7</td></tr></tbody></table>',
    );
  });

  it('keeps links to the web and to headings, and only those', async () => {
    const link = (url: string) => p({ type: 'link', url, children: [t(url)] });
    const urls = ['https://anp.gov.ro', '#rezumat', '#nicaieri', 'javascript:alert(1)', 'file:///etc/passwd'];
    const html = bodyOf(await written(h(1, '1. Rezumat', 'rezumat'), ...urls.map(link)));
    expect([...html.matchAll(/href="([^"]*)"/gu)].map(([, url]) => url)).toEqual(urls.slice(0, 2));
    expect(html).toContain('<p>javascript:alert(1)</p>');
  });

  it('shows what looks like HTML as the text that it is', async () => {
    const typed = '<script>alert(1)</script>&lt;b&gt;"\'<img src=x onerror=alert(1)>';
    const html = bodyOf(
      await written(
        h(1, typed, 'x'),
        p(typed),
        { type: 'html', value: '<b onclick="x()">' },
        { type: 'html', value: '<!-- notă -->' },
        table(typed, ['left'], [[typed], [typed]]),
      ),
    );
    expect(html).not.toMatch(/<(?:script|img|b)\b|notă/u);
    expect(html.split('&#x3C;script>alert(1)&#x3C;/script>').length - 1).toBe(5);
    expect(html).toContain('<p>&#x3C;b onclick="x()"></p>');
  });
});

test('the same document gives the same page', async () => {
  expect(await toHtml(sampleReport())).toBe(await toHtml(sampleReport()));
});

describeWith('chromium', 'in a browser', () => {
  const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
  let browser: Browser;
  beforeAll(async () => {
    browser = await startBrowser();
  });
  afterAll(() => browser.close());

  async function open(report: ReportDocument, colorScheme: 'light' | 'dark') {
    const page = await browser.newPage({ colorScheme });
    const complaints: string[] = [];
    page.on('console', (message) => complaints.push(message.text()));
    await page.setContent(await toHtml(report));
    return { page, complaints };
  }

  it.each(['light', 'dark'] as const)('has no barrier that a machine finds (%s)', async (scheme) => {
    const { page, complaints } = await open(shortReport(), scheme);
    // The policy of the page lets no script in; the debugger is not bound by it.
    const found = await page.evaluate<{ violations: { id: string; nodes: { html: string }[] }[] }>(
      `${axe}; axe.run({ resultTypes: ['violations'] })`,
    );
    expect(found.violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
    expect(complaints).toEqual([]);
    await page.close();
  });

  it('shows every text of the document, in its order', async () => {
    const { page } = await open(shortReport(), 'light');
    const text = (await page.evaluate<string>('document.querySelector("main").textContent')).replace(
      /\s+/gu,
      '',
    );
    let at = 0;
    for (const node of everyNode(shortReport().root)) {
      if (node.type !== 'text') continue;
      const wanted = plainText(node).replace(/\s+/gu, '');
      expect(text.indexOf(wanted, at), wanted).toBeGreaterThanOrEqual(at);
      at = text.indexOf(wanted, at);
    }
    await page.close();
  });
});
