import type { Registries } from '../../field/registries/registries.js';
import type { DifficultyRecord } from '../../intake/validate/records.js';
import { byCodeUnits, groupBy } from '../../model/collections.js';
import { foldText } from '../../text/fold.js';
import { unitOrder } from '../merge/order.js';
import type { Attached, Year } from '../merge/year.js';
import type { DifficultyGroup } from '../resolve/difficulty.js';
import { difficultyMentions } from '../resolve/mentions.js';
import { type AuthorityNaming, authorityNaming } from './authority-names.js';
import type { Difficulty, DifficultyReport } from './counts.js';

type Row = Attached<DifficultyRecord>;

/** Each group of difficulties with the rows that report it: most units first, then most reports, then by id. */
export function distinctDifficulties(
  year: Year,
  groups: readonly DifficultyGroup[],
  registries: Registries,
): Difficulty[] {
  const mentions = difficultyMentions(year);
  const rows = new Map(year.difficulties.map((row, index) => [mentions[index]?.id, row]));
  const positions = new Map(year.difficulties.map((row, index) => [row, index]));
  const order = unitOrder(registries);
  const nameOf = authorityNaming(year.difficulties, registries);
  return groups
    .map(({ id, domain, text, members }): Difficulty => {
      const ofGroup = members
        .map(({ mention }) => rowOf(rows, mention))
        .sort((a, b) => (positions.get(a) ?? 0) - (positions.get(b) ?? 0));
      const units = [...new Set(ofGroup.map(({ unit }) => unit))].sort(order);
      const authorities = mostNamedFirst(ofGroup, nameOf);
      return { id, domain, text, units, authorities, reports: ofGroup.map(toReport) };
    })
    .sort(byWeight);
}

function rowOf(rows: ReadonlyMap<string | undefined, Row>, mention: string): Row {
  const row = rows.get(mention);
  if (!row) throw new Error(`No difficulty has the mention ${mention}`);
  return row;
}

function toReport({ unit, domain, difficulty, proposal, measure, meetingId, place }: Row): DifficultyReport {
  return {
    unit,
    domain,
    text: difficulty,
    ...(proposal !== undefined && { proposal }),
    ...(measure && { measure }),
    ...(meetingId !== undefined && { meetingId }),
    place,
  };
}

function byWeight(a: Difficulty, b: Difficulty): number {
  return b.units.length - a.units.length || b.reports.length - a.reports.length || byCodeUnits(a.id, b.id);
}

/** Authorities by the number of rows that name them, then by name. */
function mostNamedFirst(rows: readonly Row[], nameOf: AuthorityNaming): string[] {
  const named = groupBy(rows, ({ authority }) => nameOf(authority));
  return [...named]
    .sort(([a, ofA], [b, ofB]) => ofB.length - ofA.length || byCodeUnits(foldText(a), foldText(b)))
    .map(([name]) => name);
}
