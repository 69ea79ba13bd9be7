import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Atom, boundsOf, clustersOf } from '../../../src/year/count/undecided/bounds.js';

type Kind = 'public' | 'ngo';

const kinds = fc.constantFrom<readonly Kind[]>(['public'], ['ngo'], ['public', 'ngo']);
const atom = fc.record({ isPresent: fc.boolean(), kinds: kinds.map((all) => new Set(all)) });
const pairsOf = (size: number, maxLength: number) =>
  fc.uniqueArray(
    fc.tuple(fc.nat(size - 1), fc.nat(size - 1)).filter(([a, b]) => a < b),
    { maxLength, selector: String },
  );
const world = fc.array(atom, { minLength: 2, maxLength: 5 }).chain((atoms) =>
  fc.record({
    atoms: fc.constant(atoms),
    pairs: pairsOf(atoms.length, 5),
    apart: pairsOf(atoms.length, 2),
  }),
);

describe('the bounds of a figure', () => {
  it('hold for every combination of answers', () => {
    fc.assert(
      fc.property(world, ({ atoms, pairs, apart }) => {
        const clusters = clustersOf(atoms, { pairs: pairs.map((parts) => ({ ...question, parts })), apart });
        const { min, max } = boundsOf(clusters, (kind) => kind === 'public');
        for (const count of allCounts(atoms, pairs, apart)) {
          expect(count).toBeGreaterThanOrEqual(min);
          expect(count).toBeLessThanOrEqual(max);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('are no wider than the answers: both are reached where no name is asked about twice', () => {
    const apart = world.map(({ atoms }) => ({
      atoms,
      pairs: atoms.slice(1).flatMap((_, at): [number, number][] => (at % 2 === 0 ? [[at, at + 1]] : [])),
    }));
    fc.assert(
      fc.property(apart, ({ atoms, pairs }) => {
        const asked = pairs.map((parts) => ({ ...question, parts }));
        const bounds = boundsOf(clustersOf(atoms, { pairs: asked, apart: [] }), (kind) => kind === 'public');
        const counts = [...allCounts(atoms, pairs, [])];
        expect(bounds).toEqual({ min: Math.min(...counts), max: Math.max(...counts) });
      }),
      { numRuns: 300 },
    );
  });

  it('are reached where two names are one body or two', () => {
    const body: Atom<Kind> = { isPresent: true, kinds: new Set(['public']) };
    const clusters = clustersOf([body, { ...body }], { pairs: [{ ...question, parts: [0, 1] }], apart: [] });
    expect(boundsOf(clusters, (kind) => kind === 'public')).toEqual({ min: 1, max: 2 });
  });

  it('count a name that could be either of two bodies once less at most', () => {
    const bodies = ['Liceul Unirea', 'Liceul Unirea nr. 1', 'Liceul Unirea nr. 2'].map(
      (): Atom<Kind> => ({ isPresent: true, kinds: new Set(['public']) }),
    );
    const pairs = [[0, 1] as const, [0, 2] as const].map((parts) => ({ ...question, parts }));
    expect(boundsOf(clustersOf(bodies, { pairs, apart: [[1, 2]] }), () => true)).toEqual({ min: 2, max: 3 });
  });
});

const name = { whole: 0, member: 0 };
const question = { a: name, b: name, code: 'weak', joined: false } as const;

type Pairs = readonly (readonly [number, number])[];

/** How many public bodies there are under each combination of answers: any pairs joined, any kind that is possible. */
function* allCounts(atoms: readonly Atom<Kind>[], pairs: Pairs, apart: Pairs): Generator<number> {
  for (let answers = 0; answers < 2 ** pairs.length; answers++) {
    const groups = atoms.map((_, at) => at);
    pairs.forEach(([a, b], at) => {
      if ((answers >> at) % 2 === 0) return;
      const [kept, gone] = [groups[a], groups[b]];
      groups.forEach((group, member) => {
        if (group === gone) groups[member] = kept ?? group;
      });
    });
    if (apart.some(([a, b]) => groups[a] === groups[b])) continue;
    yield* countsOf([...new Set(groups)].map((group) => atoms.filter((_, at) => groups[at] === group)));
  }
}

function* countsOf(bodies: readonly (readonly Atom<Kind>[])[]): Generator<number> {
  const [body, ...others] = bodies;
  if (!body) return yield 0;
  const possible = new Set(body.flatMap((one) => [...one.kinds]));
  const isPresent = body.some((one) => one.isPresent);
  for (const kind of possible)
    for (const rest of countsOf(others)) yield rest + (isPresent && kind === 'public' ? 1 : 0);
}
