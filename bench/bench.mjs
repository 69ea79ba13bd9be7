// Prints where the time goes and how it grows: `npm run bench`. Ratios are to be compared, not seconds.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
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
import { resolveOrganisations } from '../dist/year/resolve/organisations/resolve.js';
import { validationContext } from '../src/year/validation-context.js';

const root = fileURLToPath(new URL('../', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'reintegrare-bench-'));
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
const marks = [['read, validate, merge, resolve, count', performance.now()]];
let before = Promise.resolve();
/** The format, waiting for those before it, so that its time is its own. */
const timed = (format) => ({
  ...format,
  render(...args) {
    const mine = before.then(() => {
      marks.push([`render ${format.id}`, performance.now()]);
      return format.render(...args);
    });
    before = mine;
    return mine;
  },
});
await makeReport(
  {
    year: 2018,
    input: join(root, 'fixtures/2018'),
    previousInput: join(root, 'fixtures/2017'),
    language: 'ro',
    today: '2026-01-01',
    formats: formats.map(timed),
    perAuthority: false,
    smallGroups: 5,
    templates: loadTemplates('ro'),
  },
  knowledge,
  (step) => step === 'compose' && marks.push(['compose, small groups hidden', performance.now()]),
);
marks.push(['', performance.now()]);
for (const [at, [name, start]] of marks.slice(0, -1).entries()) {
  const time = marks[at + 1][1] - start;
  console.log(`${name.padEnd(40)} ${time.toFixed(0).padStart(6)}`);
}

/** Times the work at several sizes, each twice the one before; linear work has ratios near 2. */
async function growth(name, sizes, work) {
  const times = [];
  for (const size of sizes) times.push(await milliseconds(() => work(size)));
  const ratios = times.slice(1).map((time, i) => (time / times[i]).toFixed(2));
  console.log(
    `${name.padEnd(30)} ${times.map((time) => time.toFixed(0)).join(' → ')} ms, ratios ${ratios.join(' and ')}`,
  );
}

console.log('\ngrowth, each size twice the one before');
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
const csv = (rows) =>
  ['Cod întâlnire;Nume și prenume;Instituția;Nr. reprezentanți']
    .concat(Array.from({ length: rows }, (_, i) => `IS-01;;${institutions[i % institutions.length]} Iași;1`))
    .join('\n');
await growth('read to validate, rows', [5_000, 10_000, 20_000], async (rows) => {
  const file = join(folder, `Penitenciarul Iasi ${rows}.csv`);
  writeFileSync(file, csv(rows));
  await takeIn(diskSource([{ absolute: file }]), context);
});
const counties = knowledge.registries.counties;
const mention = (i) => {
  const county = counties[i % counties.length];
  const name = `${institutions[i % institutions.length]} ${county.name}`;
  return { id: String(i), name: i % 3 === 0 ? name.toUpperCase() : name, county: county.code, places: [] };
};
await growth('resolve, mentions', [25_000, 50_000, 100_000], (size) =>
  resolveOrganisations(
    Array.from({ length: size }, (_, i) => mention(i)),
    knowledge.organisations,
  ),
);
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
  const labels = {
    contents: 'Cuprins',
    table: 'Tabelul',
    figure: 'Figura',
    page: 'Pagina {page} din {pages}',
  };
  const titles = { title: 'Raport', subtitle: 'Anexa', shortTitle: 'Raport', author: 'ANP' };
  const meta = { ...titles, language: 'ro', year: 2018, dataDay: '2018-12-14', labels };
  return { meta, root: { type: 'root', children: [table('Instituții', columns, rows)] } };
}
await growth('print an annex, pages', [50, 100, 200, 400], (pages) => toPdf(annexOf(pages), new Date(0)));
rmSync(folder, { recursive: true, force: true });
