import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decided, groupsOf } from './support.js';

const school = 'Liceul Tehnologic Construcții de Mașini Mioveni';
const patron = 'Liceul „Iulia Zamfirescu” Mioveni';
const caritas = 'Caritas Timișoara';
const federation = 'Federația Caritas a Diecezei Timișoara';
const names = [
  [school, 'AG'],
  [patron, 'AG'],
  [caritas, 'TM'],
  [federation, 'TM'],
  ['Asociația Zorile', 'IS'],
  ['Orizont Deschis', 'IS'],
] as const;

describe('decisions about organisations', () => {
  it('without any leave what the resolver told apart', () => {
    expect(groupsOf(decided(names))).toEqual(
      [['Asociația Zorile'], [caritas, federation], [school], [patron], ['Orizont Deschis']].sort(),
    );
  });

  it('join two bodies, with a reason that names the row', () => {
    const result = decided(names, `aceeași;${school.toUpperCase()};Argeș;${patron};AG`);
    const joined = result.resolution.organisations.find(
      ({ members }) => members.length === 2 && members[0]?.name === school,
    );
    expect(joined?.members.map(({ name, reason }) => [name, reason])).toEqual(
      [school, patron].map((name) => [
        name,
        { code: 'decision', params: { file: '../../organizatii.csv', row: '2' } },
      ]),
    );
    expect(result.resolution.byMention.get('m0')).toBe(result.resolution.byMention.get('m1'));
    expect(result.undecided.pairs.map(({ code }) => code)).toEqual(['weak']);
  });

  it('tell two names apart that the rules join, and the question is settled', () => {
    const result = decided(names, `alta;${caritas};TM;${federation};TM`);
    expect(groupsOf(result)).toContainEqual([caritas]);
    expect(groupsOf(result)).toContainEqual([federation]);
    const ids = result.resolution.organisations.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(result.undecided.pairs.map(({ code }) => code)).toEqual(['unnamed']);
  });

  it('correct a kind', () => {
    const before = decided(names);
    expect(before.undecided.kinds.map((at) => before.resolution.organisations[at]?.name)).toEqual([
      'Orizont Deschis',
    ]);
    const { resolution, undecided } = decided(names, 'tip;Orizont Deschis;IS;;;instituție privată');
    expect(resolution.byMention.get('m5')).toMatchObject({ kind: 'private', kindCertain: true });
    expect(undecided.kinds).toEqual([]);
  });

  it('hold transitively', () => {
    const result = decided(
      names,
      `aceeași;Asociația Zorile;IS;Orizont Deschis;IS`,
      `aceeași;Orizont Deschis;IS;${school};AG`,
    );
    expect(groupsOf(result)).toContainEqual(['Asociația Zorile', school, 'Orizont Deschis'].sort());
  });

  it('that contradict each other are told with their rows, and every pair of them stays open', () => {
    const result = decided(
      names,
      'aceeași;Asociația Zorile;IS;Orizont Deschis;IS',
      `aceeași;Orizont Deschis;IS;${school};AG`,
      `alta;Asociația Zorile;IS;${school};AG`,
    );
    const [problem] = result.problems;
    expect(result.problems).toHaveLength(1);
    expect(problem).toMatchObject({ rule: 'decision-consistent', severity: 'warning' });
    const rows = [problem?.place, ...(problem?.related ?? [])].map((place) => place?.cell).sort();
    expect(rows).toEqual(['A2', 'A3', 'A4']);
    expect(
      groupsOf(result).some((group) => group.includes('Asociația Zorile') && group.includes(school)),
    ).toBe(false);
    expect(
      result.undecided.pairs.filter(({ code }) => code === 'contradicted').length,
    ).toBeGreaterThanOrEqual(2);
  });

  it('of two kinds for one body are told, and neither is taken', () => {
    const result = decided(
      names,
      'tip;Orizont Deschis;IS;;;ONG',
      'tip;ORIZONT DESCHIS;IS;;;instituție privată',
    );
    expect(result.problems.map(({ rule }) => rule)).toEqual(['decision-consistent']);
    expect(result.resolution.byMention.get('m5')?.kindCertain).toBe(false);
  });

  it('about names of another year are told as a note, and change nothing', () => {
    const result = decided(names, 'aceeași;Fundația Casa Veche;GL;Casa Veche Galați;GL');
    expect(result.problems.map(({ rule, severity, place }) => [rule, severity, place.cell])).toEqual([
      ['decision-matches', 'info', 'A2'],
    ]);
    expect(groupsOf(result)).toEqual(groupsOf(decided(names)));
  });

  it('hold in another year, among other names', () => {
    const row = `aceeași;${school};AG;${patron};AG`;
    const later = [
      ['Primăria Mioveni', 'AG'],
      [patron, 'AG'],
      ['LICEUL TEHNOLOGIC CONSTRUCTII DE MASINI MIOVENI', 'AG'],
    ] as const;
    expect(groupsOf(decided(later, row))).toContainEqual([later[2][0], patron].sort());
  });

  it('without a county are refused where several bodies have the name', () => {
    const namesakes = [
      ['Asociația Zorile', 'IS'],
      ['Asociația Zorile', 'VS'],
      [school, 'AG'],
    ] as const;
    expect(
      decided(namesakes, `aceeași;Asociația Zorile;;${school};AG`).problems.map(({ rule }) => rule),
    ).toEqual(['decision-clear']);
    expect(decided(namesakes, `aceeași;Asociația Zorile;Iași;${school};AG`).problems).toEqual([]);
  });

  it('give one result whatever the order of their rows, never lose a name, and never throw', () => {
    const subject = fc.constantFrom(...names.map(([name, county]) => `${name};${county}`));
    const pair = fc
      .tuple(
        fc.constantFrom('aceeași', 'alta'),
        subject,
        subject,
        fc.constantFrom('', '2018-12-03', '2017-11-02'),
      )
      .filter(([, a, b]) => a !== b)
      .map(([verdict, a, b, day]) => `${verdict};${a};${b};;;${day};`);
    fc.assert(
      fc.property(fc.uniqueArray(pair, { maxLength: 8 }), fc.infiniteStream(fc.nat()), (rows, random) => {
        const shuffled = rows
          .map((row) => ({ row, at: random.next().value as number }))
          .sort((x, y) => x.at - y.at)
          .map(({ row }) => row);
        const [one, other] = [decided(names, ...rows), decided(names, ...shuffled)];
        expect(groupsOf(one)).toEqual(groupsOf(other));
        expect(groupsOf(one).flat().sort()).toEqual(names.map(([name]) => name).sort());
        expect(one.problems.length).toBe(other.problems.length);
        expect(isContradicted(rows)).toBe(one.problems.some(({ rule }) => rule === 'decision-consistent'));
      }),
      { numRuns: 60 },
    );
  }, 20_000);
});

/** Whether rows that join lead from one end to the other of a row that keeps apart. */
function isContradicted(rows: readonly string[]): boolean {
  const cells = rows.map((row) => row.split(';'));
  const pairs = (verdict: string) =>
    cells.filter(([said]) => said === verdict).map((row) => [row[1] ?? '', row[3] ?? ''] as const);
  const group = new Map<string, Set<string>>();
  for (const [a, b] of pairs('aceeași')) {
    const joined = new Set([a, b, ...(group.get(a) ?? []), ...(group.get(b) ?? [])]);
    for (const name of joined) group.set(name, joined);
  }
  return pairs('alta').some(([a, b]) => group.get(a)?.has(b) ?? false);
}
