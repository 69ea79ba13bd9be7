import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type TableKind, tableKinds, tables } from '../../src/field/contract/tables.js';
import { foldText } from '../../src/text/fold.js';
import { writeWorkbook } from '../../src/workbook/write-workbook.js';
import { goodRows } from './unit-iasi.js';

/** Numbers from 0 to below `n`, the same for the same seed (mulberry32). */
export type Random = (n: number) => number;

export function seeded(seed: number): Random {
  let state = seed;
  return (n) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * n);
  };
}

export interface Invented {
  readonly given: string;
  /** Made of syllables: no list has it, and it is found in a text as it stands. */
  readonly surname: string;
}

const syllables = 'bru stu drel zgâr păl mor ghi cio tuf vlă snag prun bolb hârț țug cârn dump fleș'.split(
  ' ',
);
const endings = 'escu eanu ănuț ilă ici uș aru oiu ea etu'.split(' ');
const givenNames =
  'Ion Maria Vasile Anghelina Gheorghe Ilinca Ștefan István Zambila Hans Ana-Maria Costel Doina Răzvan'.split(
    ' ',
  );

/** Persons who do not exist. */
export function inventPersons(count: number, random: Random): Invented[] {
  const pick = (list: readonly string[]) => list[random(list.length)] ?? '';
  const surnames = new Set<string>();
  while (surnames.size < count) surnames.add(pick(syllables) + pick(syllables) + pick(endings));
  return [...surnames].map((surname) => ({
    given: pick(givenNames),
    surname: surname.charAt(0).toUpperCase() + surname.slice(1),
  }));
}

/** How staff write a person: alone, or in the place of or beside what the cell should hold. */
const forms: readonly ((person: Invented, value: string) => string)[] = [
  ({ given, surname }) => `${surname} ${given}`,
  ({ given, surname }) => `${given} ${surname}`.toUpperCase(),
  ({ given, surname }) => `Preot ${surname} ${given}`,
  ({ surname }) => `doamna ${surname}`,
  ({ given, surname }, value) => `${value} - ${given} ${surname}`,
  ({ given, surname }, value) => `${value} prin președinte ${surname} ${given}`,
  ({ given, surname }, value) => `${value}, reprezentată de ${given} ${surname}`,
  ({ given, surname }, value) => `${value}; cazul deținutului ${surname} ${given}`,
  ({ given, surname }, value) => `${value} (dl. ${given.charAt(0)}. ${surname})`,
];

/** Writes the folder of a unit in which each person stands in every column of every table, in a form of its own. */
export async function writeCorpus(
  folder: string,
  persons: readonly Invented[],
  random: Random,
): Promise<void> {
  const [inFile, inFolder, ...others] = persons;
  if (!inFile || !inFolder) throw new Error('Two persons at least');
  const sub = join(folder, `Penitenciarul Iasi ${inFolder.given} ${inFolder.surname}`);
  mkdirSync(sub, { recursive: true });
  const bytes = await writeWorkbook({
    title: `Întocmit de ${inFile.surname} ${inFile.given}`,
    author: `${inFile.given} ${inFile.surname}`,
    createdAt: new Date('2018-12-01T00:00:00Z'),
    sheets: tableKinds.map((kind, at) => {
      const columns = Object.entries(tables[kind].columns);
      const inSheet = others[at] ?? inFile;
      return {
        name: `${kind.slice(0, 4)} ${inSheet.surname} ${inSheet.given}`.slice(0, 31),
        columns: columns.map(([, { header }]) => ({ header, width: 20 })),
        rows: [
          ...rowsOf(
            kind,
            columns.map(([key]) => key),
            persons,
            random,
          ),
          [],
          [`Întocmit: ${inSheet.given} ${inSheet.surname}`],
          [`Notă: verificat de insp. ${inSheet.surname} ${inSheet.given}`],
        ],
      };
    }),
  });
  writeFileSync(join(sub, `Iasi_${inFile.surname}_${inFile.given}.xlsx`), bytes);
}

function rowsOf(
  kind: TableKind,
  keys: readonly string[],
  persons: readonly Invented[],
  random: Random,
): string[][] {
  // An empty cell would repeat the unit and the day above it, with the person in them.
  const { unit = '', date = '' } = goodRows.meetings;
  const good: Readonly<Record<string, string>> = { unit, date, ...goodRows[kind] };
  let meetings = 0;
  const row = (planted?: string, person?: Invented) =>
    keys.map((key) => {
      // Each row of meetings is another meeting; the rows of the other tables point at the first.
      const value = key === 'code' && kind === 'meetings' ? `IS-0${++meetings}` : (good[key] ?? '');
      if (key !== planted || !person) return key === 'person' ? '' : value;
      return forms[random(forms.length)]?.(person, value) ?? value;
    });
  return [row(), ...persons.flatMap((person) => keys.map((key) => row(key, person)))];
}

/** The persons of whom a text holds the surname, whatever its accents and case. */
export function namedIn(text: string, persons: readonly Invented[]): string[] {
  const folded = foldText(text).replaceAll('\u00ad', '');
  return persons.filter(({ surname }) => folded.includes(foldText(surname))).map(({ surname }) => surname);
}
