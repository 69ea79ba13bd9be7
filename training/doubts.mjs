// Measures how often each doubt about organisations is right, on names whose bodies are known:
// `node training/doubts.mjs FILE.csv…`, with the columns mention, county, unit, kind and body (or cluster_id). What it
// prints stands, rounded, in `src/field/registries/organisation-doubts.csv`.
import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { loadRegistries } from '../dist/field/registries/load.js';
import { loadOrganisationRegistry } from '../dist/field/registries/load-organisations.js';
import { loadRegister } from '../dist/field/registries/load-register.js';
import { UnitFinder } from '../dist/intake/recognise/units.js';
import { countiesByName, countyKey } from '../dist/intake/validate/file-facts.js';
import { clusterNodes } from '../dist/year/resolve/organisations/cluster.js';
import { organisationOf } from '../dist/year/resolve/organisations/describe/organisation-of.js';
import { carelessness, standingOf } from '../dist/year/resolve/organisations/doubtful.js';
import { lexiconOf } from '../dist/year/resolve/organisations/index/lexicon.js';
import { collectNodes } from '../dist/year/resolve/organisations/node.js';
import { RegisterIndex } from '../dist/year/resolve/organisations/register/register-index.js';

const registry = loadOrganisationRegistry();
const lexicon = lexiconOf(registry);
const register = loadRegister();
const registries = loadRegistries();
const counties = countiesByName(registries);
const units = new UnitFinder(registries);

/** By doubt: how many there were, how many were right, and how many would be by the table. */
const measured = new Map();
for (const file of process.argv.slice(2)) measure(readNames(file));
console.table(
  Object.fromEntries(
    [...measured]
      .sort()
      .map(([doubt, { times, right, expected }]) => [
        doubt,
        { times, right, share: round(right / times), 'in the table': round(expected / times) },
      ]),
  ),
);

function readNames(file) {
  const { data } = Papa.parse(readFileSync(file, 'utf8'), { header: true, skipEmptyLines: true });
  return data.map((row, index) => {
    const unit = units.find(row.unit ?? '');
    return {
      body: row.body ?? row.cluster_id,
      kind: row.kind,
      mention: {
        id: String(index),
        name: row.mention,
        county: counties.get(countyKey(row.county ?? ''))?.code,
        unit: unit && 'unit' in unit ? unit.unit.code : undefined,
        places: [],
      },
    };
  });
}

function measure(names) {
  const index = new RegisterIndex(register, lexicon);
  const nodes = collectNodes(
    names.map(({ mention }) => mention),
    index,
    lexicon,
  );
  const { clusters, doubts } = clusterNodes(nodes, index, lexicon);
  const careless = carelessness(nodes);
  const named = ({ spellings }) =>
    spellings.flatMap(({ mentions }) => mentions.map(({ id }) => names[Number(id)]));
  const clusterOf = new Map(clusters.flatMap((cluster) => cluster.nodes.map((node) => [node, cluster])));
  for (const { a, b, code } of doubts) {
    const isOne = named(a)[0].body === named(b)[0].body;
    count(`pair-${code}`, isOne !== (clusterOf.get(a) === clusterOf.get(b)));
  }
  const all = clusters.map((cluster) => ({ cluster, own: cluster.nodes.flatMap(named) }));
  const main = mainOf(all);
  for (const one of all.filter(({ own }) => own.some(({ kind }) => kind !== 'unknown'))) {
    const { cluster, own } = one;
    const doubt = `other-${standingOf(cluster)}`;
    const isOther = own.every(({ body }) => main.get(body) !== one);
    count(doubt, isOther, lexicon.likelihood(doubt) * careless);
    const { kind, kindCertain, kindDoubt } = organisationOf(cluster, careless, lexicon, index);
    if (!kindCertain && !isOther)
      count(kind === 'unknown' ? 'kind-unknown' : 'kind-told', own[0].kind !== kind, kindDoubt);
    if (own.length > 1)
      count(
        'two-listed',
        [...new Set(own.map(({ body }) => body))].filter((body) => main.get(body) === one).length > 1,
        lexicon.likelihood('two-listed') * careless,
      );
  }
}

/** By body: where most of its names are. */
function mainOf(all) {
  const main = new Map();
  const most = new Map();
  for (const one of all)
    for (const { body } of one.own) {
      const times = one.own.filter((other) => other.body === body).length;
      if (times > (most.get(body) ?? 0)) {
        most.set(body, times);
        main.set(body, one);
      }
    }
  return main;
}

function count(doubt, isRight, likelihood = lexicon.likelihood(doubt)) {
  const known = measured.get(doubt) ?? { times: 0, right: 0, expected: 0 };
  measured.set(doubt, {
    times: known.times + 1,
    right: known.right + Number(isRight),
    expected: known.expected + likelihood,
  });
}

function round(share) {
  return Math.round(share * 1000) / 1000;
}
