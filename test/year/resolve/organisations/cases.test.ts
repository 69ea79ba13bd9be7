import { describe, expect, it } from 'vitest';
import { groupBy } from '../../../../src/model/collections.js';
import type { Mention } from '../../../../src/year/resolve/organisation.js';
import { resolveOrganisations } from '../../../../src/year/resolve/organisations/resolve.js';
import { readTable, registry } from './mention.js';

/** Names as staff of thirty counties could type them: `cases.csv` says which mean one body. */
const cases = readTable('cases.csv').map((row, at) => ({ ...row, id: String(at) }) as unknown as Case);
/** Names of which each means a body of its own, however much they share. */
const apart = readTable('apart.csv').map((row, at) => ({ ...row, id: String(at) }) as unknown as Case);

interface Case {
  readonly id: string;
  readonly mention: string;
  readonly county: string;
  readonly kind: string;
  readonly body: string;
}

function mentionsOf(rows: readonly Case[]): Mention[] {
  return rows.map(({ id, mention, county }) => ({ id, name: mention, county, places: [] }));
}

describe('names of known bodies', () => {
  const { organisations, byMention } = resolveOrganisations(mentionsOf(cases), registry);
  const nameOf = ({ mention, county }: Case) => `${mention} (${county})`;

  it('counts a body once', () => {
    const bodies = groupBy(
      cases.filter(({ body }) => body !== 'unknown'),
      ({ body }) => body,
    );
    const split = [...bodies.values()].filter(
      (rows) => new Set(rows.map(({ id }) => byMention.get(id))).size > 1,
    );
    expect(split.map((rows) => rows.map(nameOf))).toEqual([]);
  });

  it('counts two bodies twice', () => {
    const byId = new Map(cases.map((row) => [row.id, row]));
    const rowsOf = organisations.map(({ members }) =>
      members.flatMap(({ mentions }) => mentions.flatMap((id) => byId.get(id) ?? [])),
    );
    const mixed = rowsOf.filter((rows) => new Set(rows.map(({ body }) => body)).size > 1);
    expect(mixed.map((rows) => rows.map(nameOf))).toEqual([]);
  });

  it('tells public, private and other kinds apart', () => {
    const wrong = cases.filter(({ id, kind }) => byMention.get(id)?.kind !== kind);
    expect(wrong.map(nameOf)).toEqual([]);
  });
});

describe('names that share words alone', () => {
  it('keeps them apart', () => {
    const { organisations } = resolveOrganisations(mentionsOf(apart), registry);
    const merged = organisations.filter(({ members }) => members.length > 1);
    expect(merged.map(({ members }) => members.map(({ name }) => name))).toEqual([]);
  });
});
