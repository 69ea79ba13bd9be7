import { fileURLToPath } from 'node:url';
import { stripVTControlCharacters } from 'node:util';
import { Chalk } from 'chalk';
import { beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { checkFiles } from '../../src/check/check-files.js';
import { type DescribedCheck, describeCheck } from '../../src/check/describe.js';
import { checkFormats } from '../../src/check/formats/formats.js';
import { mailFormat } from '../../src/check/formats/mail.js';
import { width } from '../../src/check/formats/text/display.js';
import { styleOf } from '../../src/cli/style.js';
import { context2018 } from '../support/knowledge.js';
import { plainContext } from './support.js';

const folder = (name: string) =>
  fileURLToPath(new URL(`../../fixtures/check/${name}/input`, import.meta.url));
const checks = new Map<string, DescribedCheck>();
beforeAll(async () => {
  for (const name of ['hostile', 'several-files', 'many-cells']) {
    const inputs = [{ given: name, absolute: folder(name) }];
    const { check } = await checkFiles(inputs, context2018, () => undefined);
    checks.set(name, describeCheck(check, 'ro'));
  }
});

async function written(id: string, name: string, context = {}): Promise<string> {
  const check = checks.get(name);
  const format = id === 'mail' ? mailFormat : await checkFormats[id]?.();
  if (!check || !format) throw new Error(`no ${id} of ${name}`);
  return format.render(check, { ...plainContext, ...context });
}

describe('every format', () => {
  it.each([...Object.keys(checkFormats), 'mail'])('%s names no person and no telephone', async (id) => {
    const text = await written(id, 'hostile', { all: true });
    expect(text).not.toMatch(/Brustureanu|Anghelina|Popa Ion|0799/u);
  });
});

describe('at a terminal', () => {
  it.each([80, 120])('no line is wider than %d columns', async (columns) => {
    for (const name of checks.keys()) {
      const lines = (await written('text', name, { columns })).split('\n');
      expect(lines.filter((line) => width(line) > columns)).toEqual([]);
    }
  });

  it('colours change nothing of what is said', async () => {
    const coloured = await written('text', 'hostile', {
      style: styleOf({ colour: new Chalk({ level: 1 }) }),
    });
    expect(coloured).toContain('\u001b[');
    expect(stripVTControlCharacters(coloured)).toBe(await written('text', 'hostile'));
  });

  it('names cells of one cause as ranges', async () => {
    expect(await written('text', 'many-cells')).toMatch(/23 de celule,[^:]*F5:F25, F32, F35/u);
  });
});

describe('workflow commands', () => {
  it('are one a line, and give back what they were made of', async () => {
    const lines = (await written('github', 'hostile')).trimEnd().split('\n');
    for (const line of lines) expect(line).toMatch(/^::(?:error|warning|notice) [^:]*::[^\r\n]+$/u);
    const [, property = ''] = /file=([^,]*),/u.exec(lines[0] ?? '') ?? [];
    expect(decodeURIComponent(property)).toBe('Penitenciarul Iasi, 100% [v2].csv');
    expect(lines[0]).toContain('error title=x::y%250A');
  });
});

describe('HTML', () => {
  it('holds no markup but its own', async () => {
    const page = await written('html', 'hostile', { all: true });
    const tags = new Set([...page.matchAll(/<\/?([a-z0-9]+)/giu)].map(([, tag]) => tag?.toLowerCase()));
    for (const tag of ['script', 'img', 'a', 'b']) expect(tags).not.toContain(tag);
    expect(page).toContain('&lt;script&gt;');
    expect(page).toMatch(/<html lang="ro">/u);
    expect(page).not.toMatch(/<[a-z][^>]*\s(?:src|href|style|on\w+)=|url\(/iu);
  });

  it('closes what it opens', async () => {
    const page = (await written('html', 'hostile')).replace(/<style>[\s\S]*?<\/style>/u, '');
    const open: string[] = [];
    for (const [, slash, tag = ''] of page.matchAll(/<(\/?)([a-z0-9]+)/gu)) {
      if (tag === 'meta') continue;
      if (slash) expect(open.pop()).toBe(tag);
      else open.push(tag);
    }
    expect(open).toEqual([]);
  });
});

describe('Markdown', () => {
  it('holds no link, image or HTML that was typed', async () => {
    // Within code nothing is read as anything.
    const text = (await written('markdown', 'hostile', { all: true })).replace(/`[^`\n]*`/gu, '');
    expect(text).not.toMatch(/(?<!\\)<(?:script|img|b)/u);
    expect(text).not.toMatch(/(?<!\\)\]\(http/u);
  });
});

/** What the schema of SARIF 2.1.0 requires of the parts that we write; nothing else may stand in them. */
const message = z.strictObject({ text: z.string().min(1) });
const level = z.enum(['none', 'note', 'warning', 'error']);
const bag = z.record(z.string(), z.unknown());
const uri = z.string().regex(/^(?:[\w.~!$&'()*+,;=@/-]|%[0-9A-F]{2})+$/u);
const locationSchema = z.strictObject({
  id: z.int().min(-1).optional(),
  physicalLocation: z.strictObject({
    artifactLocation: z.strictObject({ uri, index: z.int().min(0).optional() }),
    // Hosts of code refuse a result without a line.
    region: z.strictObject({ startLine: z.int().min(1) }),
  }),
  logicalLocations: z
    .array(z.strictObject({ name: z.string(), fullyQualifiedName: z.string(), kind: z.string() }))
    .optional(),
});
const sarif = z.strictObject({
  $schema: z.url(),
  version: z.literal('2.1.0'),
  runs: z.array(
    z.strictObject({
      tool: z.strictObject({
        driver: z.strictObject({
          name: z.string(),
          semanticVersion: z.string(),
          properties: bag,
          rules: z.array(
            z.strictObject({
              id: z.string(),
              shortDescription: message,
              fullDescription: message,
              help: message,
              defaultConfiguration: z.strictObject({ level }),
            }),
          ),
        }),
      }),
      language: z.string().regex(/^[a-z]{2}(?:-[A-Z]{2})?$/u),
      columnKind: z.enum(['utf16CodeUnits', 'unicodeCodePoints']),
      invocations: z.array(z.strictObject({ executionSuccessful: z.boolean() })),
      artifacts: z.array(
        z.strictObject({
          location: z.strictObject({ uri }),
          length: z.int().min(-1),
          hashes: z.record(z.string(), z.string()),
        }),
      ),
      results: z.array(
        z.strictObject({
          ruleId: z.string(),
          ruleIndex: z.int().min(-1).optional(),
          level,
          message,
          locations: z.array(locationSchema),
          relatedLocations: z.array(locationSchema).optional(),
          partialFingerprints: z.record(z.string(), z.string()),
          baselineState: z.enum(['new', 'unchanged', 'updated', 'absent']).optional(),
        }),
      ),
      properties: bag,
    }),
  ),
});

describe('SARIF', () => {
  it.each(['hostile', 'several-files', 'many-cells'])('of %s is what the schema asks for', async (name) => {
    const log = sarif.parse(JSON.parse(await written('sarif', name)));
    for (const run of log.runs) {
      const rules = run.tool.driver.rules.map(({ id }) => id);
      for (const { ruleId, ruleIndex } of run.results) expect(rules[ruleIndex ?? -1]).toBe(ruleId);
    }
  });
});
