// Prints where the time goes and how it grows: `npm run bench`. Ratios are to be compared, not seconds.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { loadKnowledge } from '../dist/field/load-knowledge.js';
import { diskSource } from '../dist/intake/discover/disk-source.js';
import { takeIn } from '../dist/intake/intake.js';
import { makeReport } from '../dist/pipeline.js';
import { table } from '../dist/report/compose/blocks.js';
import { loadTemplates } from '../dist/report/compose/load-templates.js';
import { formats } from '../dist/report/render/formats.js';
import { toPdf } from '../dist/report/render/pdf/to-pdf.js';
import { render } from '../dist/report/render/render.js';
import { reportSentences } from '../dist/sentences/report.js';
import { mergeYear } from '../dist/year/merge/merge.js';
import { groupDifficulties } from '../dist/year/resolve/difficulties/group.js';
import { resolveOrganisations } from '../dist/year/resolve/organisations/resolve.js';
import { validationContext } from '../dist/year/validation-context.js';

const root = fileURLToPath(new URL('../', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'reintegrare-bench-'));
const truth = JSON.parse(readFileSync(join(root, 'fixtures/2018.truth.json'), 'utf8'));
const knowledge = loadKnowledge();
const context = validationContext(knowledge, '2026-01-01', 2018);

const runs = 3;
const median = (numbers) => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)];
async function milliseconds(work) {
  const times = [];
  for (let i = 0; i < runs; i += 1) {
    const start = performance.now();
    await work();
    times.push(performance.now() - start);
  }
  return median(times);
}

const command = (...args) =>
  milliseconds(() =>
    execFileSync(process.execPath, [join(root, 'bin/reintegrare.js'), ...args], { cwd: root }),
  );
const node = await milliseconds(() => execFileSync(process.execPath, ['-e', '']));
const commands = [
  ['--help', '--help'],
  ['validate, one workbook', 'validate', join(root, 'fixtures/2018/Ialomita')],
  ['report 2018, JSON', 'report', '--year', '2018', '--format', 'json', '--output', folder],
  ['report 2018, Markdown', 'report', '--year', '2018', '--format', 'md', '--output', folder],
  ['report 2018, PDF', 'report', '--year', '2018', '--format', 'pdf', '--output', folder],
  ['report 2018, HTML', 'report', '--year', '2018', '--format', 'html', '--output', folder],
  ['report 2018, Word', 'report', '--year', '2018', '--format', 'docx', '--output', folder],
  ['report 2018, workbook', 'report', '--year', '2018', '--format', 'xlsx', '--output', folder],
  ['report 2018, open data', 'report', '--year', '2018', '--format', 'csv', '--output', folder],
  ['report 2018', 'report', '--year', '2018', '--output', folder],
  ['report 2018, all', 'report', '--year', '2018', '--format', 'all', '--output', folder],
];
console.log('whole process                     ms   × bare node');
for (const [name, ...args] of commands) {
  const time = await command(...args);
  console.log(`${name.padEnd(30)} ${time.toFixed(0).padStart(6)} ${(time / node).toFixed(1).padStart(8)}`);
}

console.log('\nreport 2018 in one process, all formats     ms');
let start = performance.now();
const mark = (name) => {
  const now = performance.now();
  console.log(`${name.padEnd(40)} ${(now - start).toFixed(0).padStart(6)}`);
  start = now;
};
let composed;
await makeReport(
  {
    year: 2018,
    input: join(root, 'fixtures/2018'),
    previousInput: join(root, 'fixtures/2017'),
    language: 'ro',
    today: '2026-01-01',
    formats: [
      {
        id: 'none',
        render: async (composition) => {
          composed = composition;
          return [];
        },
      },
    ],
    perAuthority: false,
    smallGroups: 5,
    templates: loadTemplates('ro'),
  },
  knowledge,
  (step) => step === 'compose' && mark('read, validate, merge, resolve, count'),
);
mark('compose, small groups hidden');
for (const format of formats) {
  await render(composed, { formats: [format], perAuthority: false, createdAt: new Date(0) });
  mark(`render ${format.id}`);
}

/**
 * Processor time of the work at 1, 4 and 16 times a size. The ratios say how often the work itself grew: 4 and 16 where it
 * grows as the size does.
 */
async function growth(name, size, work) {
  await work(size);
  const times = [];
  for (const factor of [1, 4, 16]) times.push(await processorTime(() => work(size * factor)));
  const ratios = times.slice(1).map((time) => (time / times[0]).toFixed(1));
  console.log(
    `${name.padEnd(34)} ${times.map((time) => time.toFixed(0).padStart(6)).join(' → ')} ms   ${ratios.join(' and ')}`,
  );
}

async function processorTime(work) {
  const start = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

console.log('\ncost at 1, 4 and 16 times the size: ratios of 4 and 16 are linear');
const institutions = [
  'AJOFM',
  'DGASPC',
  'ISJ',
  'IPJ',
  'DSP',
  'CJRAE',
  'Casa Județeană de Pensii',
  'Consiliul Județean',
];
/** A word of its own for each seed. */
const letters = (length, seed) => {
  let state = seed * 2 + 1;
  return Array.from({ length }, () => {
    state = (state * 1_103_515_245 + 12_345) % 2 ** 31;
    return String.fromCharCode(97 + ((state >> 8) % 26));
  }).join('');
};
const headers = ['Cod întâlnire', 'Instituția', 'Nr. reprezentanți'];
/** Takes in a file of participants. */
async function takeInTable(name, rows) {
  const file = join(folder, `Penitenciarul Iasi ${name}.csv`);
  writeFileSync(file, rows.map((row) => row.join(';')).join('\n'));
  await takeIn(diskSource([{ absolute: file }]), context);
}
const many = (count, row) => Array.from({ length: count }, (_, i) => row(i));
const institution = (i) => `${institutions[i % institutions.length]} Iași`;
await growth('intake, rows', 2_500, (size) =>
  takeInTable('rows', [headers, ...many(size, (i) => ['IS-01', institution(i), 1])]),
);
await growth('intake, columns', 10, (size) =>
  takeInTable('columns', [
    [...headers, ...many(size, (i) => `Observația ${i}`)],
    ...many(200, (i) => ['IS-01', institution(i), 1, ...many(size, (at) => `${i} ${at}`)]),
  ]),
);
await growth('intake, headers of other words', 10, (size) =>
  takeInTable('headers', [
    [...headers, ...many(size, (i) => `${letters(8, i)} ${letters(6, i + 1)}`)],
    ['IS-01', institution(0), 1, ...many(size, (i) => letters(5, i))],
  ]),
);
await growth('intake, findings', 1_000, (size) =>
  takeInTable('findings', [headers, ...many(size, (i) => ['IS-01', institution(i), 'mulți'])]),
);
await growth('intake, distinct names', 500, (size) =>
  takeInTable('names', [headers, ...many(size, (i) => ['IS-01', `Asociația ${letters(9, i)} Iași`, 1])]),
);
await growth('intake, length of names', 50, (size) =>
  takeInTable('lengths', [
    headers,
    ...many(50, (i) => ['IS-01', `Asociația ${many(size, (at) => letters(7, i + at)).join(' ')}`, 1]),
  ]),
);
const counties = knowledge.registries.counties;
const mention = (i) => {
  const county = counties[i % counties.length];
  const name = `${institutions[i % institutions.length]} ${county.name}`;
  return { id: String(i), name: i % 3 === 0 ? name.toUpperCase() : name, county: county.code, places: [] };
};
await growth('resolve, mentions', 6_250, (size) =>
  resolveOrganisations(many(size, mention), knowledge.organisations, knowledge.register),
);
await growth('resolve, distinct bodies', 500, (size) =>
  resolveOrganisations(
    many(size, (i) => ({ ...mention(i), name: `Asociația ${letters(9, i)} ${letters(5, i + 3)}` })),
    knowledge.organisations,
    knowledge.register,
  ),
);
const wordings = truth.difficulties.map(({ text }) => text);
await growth('group, difficulties', 400, (size) =>
  groupDifficulties(
    many(size, (i) => ({
      id: String(i),
      domain: truth.difficulties[i % wordings.length].domain,
      text: `${wordings[i % wordings.length]} ${letters(6, i)}`,
    })),
    knowledge.difficulties,
  ),
);
const sent = await takeIn(diskSource([{ absolute: join(root, 'fixtures/2018') }]), context);
/** The year, sent so many times under other names of files: every file is compared with those of its unit. */
const sentAgain = (times) =>
  many(times, (i) =>
    sent.submissions.map((one) => ({ ...one, file: `${i}/${one.file}`, sha256: `${i}${one.sha256}` })),
  ).flat();
await growth('merge, files', 4, (size) => mergeYear(sentAgain(size), 2018, knowledge.registries));
/** An annex of about so many pages: a list of institutions by county. */
function annexOf(pages) {
  const rows = Array.from({ length: pages * 46 }, (_, i) => [
    String(i + 1),
    `${institutions[i % institutions.length]} ${counties[i % counties.length].name}`,
    'Penitenciarul Iași, Penitenciarul Târgu Mureș',
    String((i * 37) % 1500),
  ]);
  const columns = [
    { title: 'Nr.', width: 1, align: 'right' },
    { title: 'Denumirea', width: 6, role: 'names' },
    { title: 'Unități', width: 4 },
    { title: 'Întâlniri', width: 2, align: 'right' },
  ];
  const { labels } = reportSentences.ro;
  const titles = { title: 'Raport', subtitle: 'Anexa', shortTitle: 'Raport', author: 'ANP' };
  const meta = { ...titles, language: 'ro', year: 2018, dataDay: '2018-12-14', labels };
  return { meta, root: { type: 'root', children: [table('Instituții', columns, rows)] } };
}
await growth('print an annex, pages', 25, (pages) => toPdf(annexOf(pages), new Date(0)));
rmSync(folder, { recursive: true, force: true });
