import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Random } from '../intake/random.mjs';
import { Draft } from './draft.mjs';
import { makeFacts, some } from './facts.mjs';
import { formLayouts } from './layouts/forms.mjs';
import { lists } from './layouts/lists.mjs';
import { tables } from './layouts/tables.mjs';
import { unrelated } from './layouts/unrelated.mjs';
import { loadReading } from './measure.mjs';
import { bytesOf } from './sheet.mjs';
import { headerWords } from './words.mjs';

const layouts = { ...tables, ...lists, ...formLayouts };
const formats = ['xlsx', 'xlsx', 'xlsx', 'csv', 'ods', 'xls'];

/** Writes cases into a folder, each with its truth; the layouts take turns. */
export async function makeCases(folder, { seed, cases, words, layout }) {
  const { knowledge } = await loadReading();
  const names = Object.keys(layouts).filter((name) => layout === undefined || name === layout);
  for (let i = 0; i < cases; i += 1) {
    const random = new Random(seed * 100_003 + i * 7919);
    const name = names[i % names.length];
    const facts = makeFacts(random, knowledge.registries);
    const draft = new Draft({ facts, words: headerWords(words, random), random });
    layouts[name](draft);
    if (draft.chance(35)) beside(draft);
    await write(join(folder, 'cases', `${String(i + 1).padStart(4, '0')}`), name, draft);
  }
}

/** A sheet that is none of ours, last. */
function beside(draft) {
  const kind = draft.random.pick(Object.keys(unrelated));
  const paper = draft.paper({ phones: 'Telefoane', purchases: 'Foaie9' }[kind] ?? kind);
  const bodies = some(draft.facts.meetings[0].participants, 4, draft.random).map(
    ({ organisation }) => organisation,
  );
  unrelated[kind](paper, bodies);
  draft.unrelated.push(paper);
}

async function write(folder, layout, draft) {
  const { facts, random, papers } = draft;
  const format = random.pick(draft.formats ?? formats);
  const input = join(folder, String(facts.year));
  // What stands in other files than the meetings' must tell its unit as well.
  const apart = format === 'csv' && papers.length > 1 && draft.unitFrom !== 'file';
  const inFolder = apart && draft.chance(50) ? `${facts.unit.name}/` : '';
  mkdirSync(join(input, inFolder), { recursive: true });
  const isNamed = draft.unitFrom === 'file' || (apart && inFolder === '');
  const base = `${inFolder}${isNamed ? facts.unit.name : random.pick(['situatie', 'Raport', 'centralizator final'])}`;
  const dated = draft.yearInFile ? `${base} ${facts.year}` : base;
  // A text file holds one sheet.
  const groups =
    format === 'csv'
      ? papers.map((paper) => [`${dated} - ${paper.name}.csv`, [paper]])
      : [[`${dated}.${format}`, papers]];
  const placeOf = new Map();
  for (const [file, of] of groups) {
    for (const paper of of) placeOf.set(paper, { file, ...(format !== 'csv' && { sheet: paper.name }) });
    writeFileSync(join(input, file), await bytesOf(of, format));
  }
  const located = ({ paper, ...rest }) => ({ ...rest, ...placeOf.get(paper) });
  const truth = {
    ...{
      case: folder.split('/').at(-1),
      layout,
      format,
      year: facts.year,
      unit: facts.unit.code,
      unit_from: draft.unitFrom,
    },
    files: groups.map(([file]) => file),
    meetings: draft.meetings.map(located),
    participants: draft.participants.map(located),
    difficulties: draft.difficulties.map(located),
    unrelated: draft.unrelated.map((paper) => located({ paper })),
    not_counted: draft.notCounted.map(located),
  };
  writeFileSync(join(folder, 'truth.json'), `${JSON.stringify(truth, null, 1)}\n`);
}
