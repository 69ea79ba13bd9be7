// Makes `src/field/registries/register.csv` anew from lists of bodies: `npm run register -- --source "…" FILE…`.
// A list replaces the former list of its kind; the others stay. Its columns tell which it is.
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import Papa from 'papaparse';
import { loadOrganisationRegistry } from '../dist/field/registries/load-organisations.js';
import { commaBelow, foldText, words } from '../dist/text/fold.js';
import { romanianTitle } from '../dist/text/title-case.js';
import { identityOf } from '../dist/year/resolve/organisations/identity.js';
import { nowhere } from '../dist/year/resolve/organisations/index/areas.js';
import { lexiconOf } from '../dist/year/resolve/organisations/index/lexicon.js';
import { parseName } from '../dist/year/resolve/organisations/parse/parse.js';
import { parseEntry } from '../dist/year/resolve/organisations/register/parse-entry.js';

const folder = new URL('../src/field/registries/', import.meta.url);
const columns = ['list', 'key', 'fiscal_code', 'name', 'county_code', 'siruta'];
const registry = loadOrganisationRegistry();
const lexicon = lexiconOf(registry);

/** Romanian letters in the wrong code page. */
const brokenLetters = { Þ: 'Ț', þ: 'ț', Ã: 'Ă', ã: 'ă', ª: 'Ș', º: 'ș' };

/** How each list names its columns; the first whose columns are all there is the one. */
const lists = [
  {
    list: 'public',
    needs: ['fiscal_code', 'name', 'county', 'uat'],
    read: (row) => ({ code: row.fiscal_code, name: row.name, county: row.county, place: row.uat }),
  },
  {
    list: 'ngo',
    needs: ['kind', 'name', 'county_code', 'place'],
    read: (row) => ({ name: row.name, county: row.county_code, place: row.place, form: row.kind }),
  },
  {
    list: 'firm',
    needs: ['company_name', 'county', 'city'],
    read: (row) => ({ name: row.company_name, county: row.county, place: row.city.split(',').at(-1) }),
  },
];

const { values, positionals } = parseArgs({
  options: { source: { type: 'string', multiple: true, default: [] } },
  allowPositionals: true,
});
if (positionals.length === 0 || values.source.length !== positionals.length) {
  console.error('npm run register -- --source "who published it, when" FILE [--source "…" FILE]…');
  process.exit(2);
}

const made = positionals.map((path, at) => ({ source: values.source[at], ...readList(path) }));
const isNew = (list) => made.some((one) => one.list === list);
const kept = readCsv(new URL('register.csv', folder)).filter(({ list }) => !isNew(list));
const sources = readCsv(new URL('register-sources.csv', folder)).filter(({ list }) => !isNew(list));
const rows = withKeys([...kept, ...made.flatMap((one) => one.rows)]).sort((a, b) =>
  orderOf(a) < orderOf(b) ? -1 : 1,
);
const write = (name, fields, data) =>
  writeFileSync(new URL(name, folder), `${Papa.unparse({ fields, data }, { newline: '\n' })}\n`);
write('register.csv', columns, rows);
write(
  'register-sources.csv',
  ['list', 'source', 'bodies'],
  [...sources, ...made.map(({ list, source, rows: own }) => ({ list, source, bodies: own.length }))].sort(
    (a, b) => (a.list < b.list ? -1 : 1),
  ),
);
for (const { list, rows: own, left } of made) console.log(`${list}: ${own.length} bodies, ${left} left out`);

function readList(path) {
  const data = readCsv(path);
  const spec = lists.find(({ needs }) => needs.every((column) => data[0] && column in data[0]));
  if (!spec) throw new Error(`${path}: no list that is known`);
  const entries = data.map(spec.read).map((entry) => ({ ...entry, county: countyCode(entry.county) }));
  const usable = entries.filter(({ name, county }) => county !== undefined && /\p{L}{2}/u.test(name ?? ''));
  const spellings = spellingsOf(usable.map(({ name }) => name));
  const own = usable.map(({ code = '', name, county, place, form }) => ({
    list: spec.list,
    fiscal_code: code,
    name: withForm(cleanName(name, spellings), form),
    county_code: county,
    siruta: siruta(place, county),
  }));
  const once = [...new Map(own.map((row) => [orderOf(row), row])).values()];
  return { list: spec.list, rows: once, left: data.length - once.length };
}

function readCsv(path) {
  return Papa.parse(readFileSync(path, 'utf8'), { header: true, skipEmptyLines: true }).data;
}

/** What identifies a body of which there is one a county or a place; of several names that say so, the plainest. */
function withKeys(entries) {
  const keyed = entries.map((entry) => {
    const parsed = parseEntry(entry, lexicon);
    const key = parsed.type?.identity === 'name' ? undefined : identityOf(parsed, entry.name, lexicon);
    return { entry, key, weight: [parsed.department ? 1 : 0, parsed.cost, entry.name.length] };
  });
  const best = new Map();
  for (const one of keyed.filter(({ key, entry }) => key !== undefined && entry.list === 'public')) {
    const other = best.get(one.key);
    if (!other || isLess(one.weight, other.weight)) best.set(one.key, one);
  }
  return keyed.map((one) => ({ ...one.entry, key: best.get(one.key) === one ? one.key : '' }));
}

function isLess(one, other) {
  const at = one.findIndex((value, index) => value !== other[index]);
  return at >= 0 && one[at] < other[at];
}

function orderOf({ county_code, list, name, siruta: place, fiscal_code }) {
  return [county_code, list, name, place, fiscal_code].join('\n');
}

function countyCode(text = '') {
  const folded = words(text).join(' ');
  return registry.counties.find(
    ({ code, name }) => code.toLowerCase() === folded || words(name).join(' ') === folded,
  )?.code;
}

/** `Municipiul Piatra-Neamt`, `Orasul Eforie`, `Bucuresti Sectorul 1`: the code of the place. */
function siruta(text = '', county) {
  const folded = words(text).filter((word) => !lexicon.is(word, 'place-marker'));
  const sector = /^[1-6]$/.test(folded.at(-1) ?? '') ? lexicon.gazetteer.sector(folded.at(-1)) : undefined;
  const places = sector ? [sector] : (lexicon.gazetteer.find(folded)?.places ?? []);
  return places.find(({ county_code }) => county_code === county)?.siruta ?? '';
}

/** Letters of broken encodings, typewriters' quotes, capitals, missing diacritics. */
function cleanName(name, spellings) {
  const repaired = commaBelow(name.replace(/[ÞþÃãªº]/g, (letter) => brokenLetters[letter] ?? letter))
    .replace(/[˝″“”„«»¨]|''|,,/g, '"')
    .replace(/(?<!\p{L})['’´`]|['’´`](?!\p{L})/gu, '"')
    .replace(/"+/g, '"')
    .replace(/\s+/g, ' ')
    .trim();
  const spelled = repaired.replace(/\p{L}+/gu, (word) => {
    const known = spellings.get(foldText(word));
    if (known === undefined || foldText(word) !== word.toLowerCase()) return word;
    if (word === word.toUpperCase()) return known.toUpperCase();
    return word.slice(0, 1) === word.slice(0, 1).toUpperCase()
      ? known.slice(0, 1).toUpperCase() + known.slice(1)
      : known;
  });
  return quoted(romanianTitle(spelled));
}

/** Pairs of quotes become „ ”, and odd ones go. */
function quoted(name) {
  const even = name.split('"').length % 2 === 1;
  let open = false;
  const marked = name.replace(/\s*"\s*/g, () => {
    open = !open;
    return even ? (open ? ' „' : '” ') : ' ';
  });
  return marked
    .replace(/\s+/g, ' ')
    .replace(/” (?=[,.;)-])/g, '”')
    .replace(/^[\s.,-]+|[\s,-]+$/g, '');
}

/** How the registries of the program, then the names that have diacritics, spell a word. */
function spellingsOf(names) {
  const counts = new Map();
  const count = (text, weight) => {
    for (const word of text.toLowerCase().match(/\p{L}+/gu) ?? []) {
      const forms = counts.get(foldText(word)) ?? new Map();
      forms.set(word, (forms.get(word) ?? 0) + weight);
      counts.set(foldText(word), forms);
    }
  };
  for (const { full_name, synonyms } of registry.types)
    for (const text of [full_name, ...synonyms]) count(text, 9);
  for (const { name } of [...registry.places, ...registry.counties]) count(name, 50);
  for (const { word } of [...registry.words, ...registry.qualifiers]) count(word, 3);
  for (const name of names) if (/[ăâîșțşţ]/i.test(name)) count(commaBelow(name), 1);
  return new Map(
    [...counts].map(([folded, forms]) => [folded, [...forms].sort((a, b) => b[1] - a[1])[0]?.[0] ?? folded]),
  );
}

/** The register of associations leaves the legal form out of some names. */
function withForm(name, form) {
  const forms = { asociatie: 'Asociația', fundatie: 'Fundația' };
  if (form === undefined || parseName(name, nowhere, lexicon).type) return name;
  return `${forms[form] ?? ''} ${name}`.trim();
}
