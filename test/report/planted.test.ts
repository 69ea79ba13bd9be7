import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeReport, type Report } from '../../src/pipeline.js';
import { loadTemplates } from '../../src/report/compose/load-templates.js';
import type { OutputFile } from '../../src/report/render/format.js';
import { formats } from '../../src/report/render/formats.js';
import { knowledge } from '../support/knowledge.js';
import { person, tracesIn, writePlanted } from '../support/planted.js';
import { describeWith } from '../support/tools.js';

let folder: string;
let report: Report;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'reintegrare-persoane-'));
  const input = join(folder, '2018');
  await writePlanted(input);
  report = await makeReport(
    {
      ...{ year: 2018, input, language: 'ro', today: '2019-01-01' },
      ...{ formats, perAuthority: true, templates: loadTemplates('ro') },
    },
    knowledge,
    () => undefined,
  );
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What a file says: the parts of a package without their tags, the bytes of the others. */
function textsOf({ path, content }: OutputFile): string[] {
  if (typeof content === 'string') return [path, content];
  if (!/\.(?:xlsx|docx)$/.test(path)) return [path, Buffer.from(content).toString('latin1')];
  return Object.entries(unzipSync(content)).flatMap(([name, part]) => {
    const xml = strFromU8(part);
    return [name, xml, xml.replace(/<[^>]*>/gu, '')];
  });
}

describe('a person planted in every column of every table', () => {
  it('is read: her rows are counted or have findings', () => {
    expect(report.rows.read).toBeGreaterThan(40);
    expect(report.rows.notCounted).toBeGreaterThan(0);
  });

  it('is in no file of any format, in no name of one and in no metadata', () => {
    const kinds = new Set(report.files.map(({ path }) => path.replace(/^.*\./, '')));
    expect([...kinds].sort()).toEqual(['csv', 'docx', 'html', 'json', 'md', 'pdf', 'svg', 'xlsx']);
    const found = report.files.flatMap((file) => {
      const traces = new Set(textsOf(file).flatMap(tracesIn));
      return traces.size > 0 ? [[file.path, ...traces]] : [];
    });
    expect(found).toEqual([]);
  });

  it('stands masked where she was', () => {
    const data = report.files.find(({ path }) => path.endsWith('.json'));
    expect(String(data?.content).split('•••').length).toBeGreaterThan(50);
  });

  it('would be found', () => {
    const traces = ['brustureanu', 'anghelina', '0745123987', 'exemplu.ro', person.cnp];
    const said = `${person.turned} (0745.123.987), ${person.email}, ${person.cnp}`;
    expect(tracesIn(said)).toEqual(traces);
  });
});

describeWith('pdftotext', 'the PDFs, as they are read', () => {
  it.each([
    ['pdftotext', []],
    ['pdfinfo', ['-meta']],
    ['pdfinfo', ['-custom']],
    ['pdfdetach', ['-list']],
  ])('%s %j tells of nobody', (program, options) => {
    for (const { path, content } of report.files.filter(({ path }) => path.endsWith('.pdf'))) {
      const file = join(folder, 'raport.pdf');
      writeFileSync(file, content);
      const more = program === 'pdftotext' ? ['-'] : [];
      expect([
        path,
        tracesIn(execFileSync(program, [...options, file, ...more], { encoding: 'utf8', maxBuffer: 1e8 })),
      ]).toEqual([path, []]);
    }
  });
});
