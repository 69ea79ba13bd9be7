// Writes the given names and surnames by which persons are recognised, from the lists of Faker (MIT), as facts:
// `npm install --no-save @faker-js/faker@9.9.0 && node docs/person-names.mjs`. Rows that state another source stay.
import { readFileSync, writeFileSync } from 'node:fs';
import { de, hu, ro, ro_MD } from '@faker-js/faker';
import Papa from 'papaparse';

const source = 'faker-js 9.9.0';
const file = new URL('../src/field/registries/person-names.csv', import.meta.url);
const locales = [
  { locale: ro, origin: 'ro', parts: ['first_name', 'last_name'] },
  { locale: ro_MD, origin: 'ro', parts: ['first_name', 'last_name'] },
  { locale: hu, origin: 'hu', parts: ['first_name', 'last_name'] },
  // Most German surnames are words or places; the given names find the persons.
  { locale: de, origin: 'de', parts: ['first_name'] },
];

const kept = Papa.parse(readFileSync(file, 'utf8'), { header: true, skipEmptyLines: true }).data.filter(
  (row) => row.source !== source,
);
const taken = locales.flatMap(({ locale, origin, parts }) =>
  parts.flatMap((list) =>
    namesIn(locale.person[list]).map((name) => ({
      part: list === 'first_name' ? 'given' : 'surname',
      ...{ name, origin, source },
    })),
  ),
);
const rows = new Map();
for (const row of [...kept, ...taken]) {
  const key = `${row.part} ${row.name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()}`;
  if (!rows.has(key)) rows.set(key, row);
}
const sorted = [...rows].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, row]) => row);
writeFileSync(
  file,
  `${Papa.unparse(sorted, { newline: '\n', columns: ['part', 'name', 'origin', 'source'] })}\n`,
);

/** A list of names, whether or not it is divided by sex or weighted; names of two words are made of two others. */
function namesIn(list) {
  const names = Object.values(list)
    .flat()
    .map((name) => name.value ?? name);
  return [...new Set(names)].filter((name) => /^\p{L}{3,}$/u.test(name));
}
