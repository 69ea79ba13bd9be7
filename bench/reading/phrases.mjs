import { pathToFileURL } from 'node:url';
import { builtProgram } from '../intake/program.mjs';
import { Random } from '../intake/random.mjs';
import { makeFacts } from './facts.mjs';
import { at } from './sheet.mjs';
import { contractWords, phrasesOf } from './words.mjs';

const shown = (iso) => iso.split('-').reverse().join('.');

/** What stands in each column of a table, for an entry of facts. */
const columns = {
  meetings: {
    code: (m) => m.code,
    type: ({ type }) => (type === 'local' ? 'locală' : 'interregională'),
    unit: (m) => m.unit.name,
    coorganisers: (_, i) => (i === 1 ? 'Penitenciarul Gherla' : ''),
    date: (m) => shown(m.day),
    place: (m) => m.place,
    county: (m) => m.county,
    form: (m) => m.form,
    theme: (m) => m.theme,
    attendance: (m) => m.participants.reduce((sum, { count }) => sum + count, 0),
    conclusions: (_, i) =>
      ['S-a convenit un protocol', 'Participanții au apreciat dialogul', 'Se va relua în toamnă'][i % 3],
  },
  participants: {
    meeting: ({ m }) => m.code,
    date: ({ m }) => shown(m.day),
    person: (p) => p.person,
    role: (p) => p.role,
    organisation: (p) => p.organisation,
    kind: (p) => p.kind,
    county: ({ m }) => m.county,
    count: (p) => p.count,
  },
  difficulties: {
    meeting: ({ m }) => m.code,
    date: ({ m }) => shown(m.day),
    domain: (d) => d.domain,
    difficulty: (d) => d.text,
    authority: (_, i) => ['Ministerul Sănătății', 'Ministerul Educației', 'Ministerul Muncii'][i % 3],
    proposal: (d) => d.proposal,
    measure: ({ measure }) => (measure === 'strategic' ? 'strategică' : 'operațională'),
  },
};

/** Columns that stand in every table, and those that make no sense beside another. */
const always = {
  meetings: ['date', 'theme'],
  participants: ['meeting', 'organisation'],
  difficulties: ['meeting', 'domain', 'difficulty'],
};
const usual = {
  meetings: ['code', 'type', 'unit', 'date', 'place', 'theme'],
  participants: ['meeting', 'person', 'role', 'organisation', 'count'],
  difficulties: ['meeting', 'domain', 'difficulty', 'proposal', 'measure'],
};

/**
 * Puts each phrase above the column that it names, all others bearing the contract's words, and says what became of it:
 * `read`, `asked` (an error names it), `other` (read as something else), `lost` (left out).
 */
export async function measurePhrases(half) {
  const load = (file) => import(new URL(file, pathToFileURL(`${builtProgram}/`)).href);
  const { recognise } = await load('intake/recognise/recognise.js');
  const { validationContext } = await load('year/validation-context.js');
  const { loadKnowledge } = await load('field/load-knowledge.js');
  const knowledge = loadKnowledge();
  const context = validationContext(knowledge, '2019-12-31', 2019);
  const facts = makeFacts(new Random(77), knowledge.registries);
  const meetings = facts.meetings.map((m) => ({ ...m, county: facts.county.name }));
  const entries = {
    meetings,
    participants: meetings.flatMap((m) => m.participants.map((p) => ({ ...p, m }))),
    difficulties: meetings.flatMap((m) => m.difficulties.map((d) => ({ ...d, m }))),
  };
  const sheet = (kind, changed, words) => {
    const keys = [...new Set([...usual[kind], ...(changed ? [changed] : [])])].filter(
      (key) => !(changed === 'date' && kind !== 'meetings' && key === 'meeting'),
    );
    const header = keys.map((key) => (key === changed ? words : contractWords[`${kind}.${key}`]));
    const rows = [
      header,
      ...entries[kind].map((entry, i) => keys.map((key) => columns[kind][key](entry, i))),
    ];
    return { name: kind, hidden: false, merges: [], rows: rows.map((values, i) => rowOf(values, i + 1)) };
  };
  return phrasesOf(half).map(({ table, column, phrase }) => {
    const sheets = ['meetings', 'participants', 'difficulties'].map((kind) =>
      kind === table ? sheet(kind, column, phrase) : sheet(kind),
    );
    const { tables, problems } = recognise(
      { file: `${facts.unit.name}.xlsx`, format: 'xlsx', sheets },
      context,
    );
    const found = tables.filter((one) => one.kind === table);
    const taken = found.flatMap((one) => [...one.columns].filter(([, { header }]) => header.text === phrase));
    const isAsked = problems.some(({ severity }) => severity === 'error');
    const keys = taken.map(([key]) => key);
    const outcome = isAsked ? 'asked' : keys.includes(column) ? 'read' : keys.length > 0 ? 'other' : 'lost';
    return { table, column, phrase, outcome, isNeeded: always[table].includes(column), became: keys.join() };
  });
}

function rowOf(values, row) {
  const cells = values.flatMap((value, i) =>
    value === ''
      ? []
      : [
          {
            address: at(row, i + 1),
            row,
            column: i + 1,
            text: String(value),
            value: typeof value === 'number' ? { type: 'number', number: value } : { type: 'text' },
          },
        ],
  );
  return { number: row, hidden: false, cells };
}
