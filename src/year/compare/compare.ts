import { thresholds } from '../../field/thresholds.js';
import { count } from '../count/count.js';
import type { Figure } from '../count/counts.js';
import type { CountInput } from '../count/facts.js';
import type { FigureId } from '../count/figure-table.js';
import type { DecidedDifficulties } from '../decide/difficulties/decide-difficulties.js';
import { difficultiesOfYear, organisationsOfYear } from '../decide/of-year.js';
import type { DecidedOrganisations } from '../decide/organisations/decide-organisations.js';
import { reportingUnits, type Year } from '../merge/year.js';
import type { DifficultyMention } from '../resolve/difficulty.js';
import { difficultyMentions, participantMentionId } from '../resolve/mentions.js';
import { type Seen, type Standings, standingsOf } from './standing.js';
import { yearOfUnits } from './year-of-units.js';

/** Two years, as far as the units reported in both. */
export interface Comparison {
  readonly previousYear: number;
  /** Codes of the units that reported in both years, in the order of the registry. */
  readonly units: readonly string[];
  /** Whether they are enough to speak of the years. */
  readonly isTelling: boolean;
  /** The figures of these units alone. */
  readonly figures: Readonly<Record<'before' | 'now', Readonly<Record<FigureId, Figure>>>>;
  /** Organisations at local meetings, by id. */
  readonly organisations: Standings;
  /** Difficulties, by id. */
  readonly difficulties: Standings;
}

/** What was decided about both years together. */
export interface DecidedYears {
  readonly organisations: DecidedOrganisations;
  readonly difficulties: DecidedDifficulties;
  readonly texts: readonly DifficultyMention[];
}

/** Compares a year with the one before it, by the identities that names and texts have in both. */
export function compareYears(
  before: Year,
  now: Year,
  decided: DecidedYears,
  registries: CountInput['registries'],
): Comparison {
  const reported = { before: new Set(reportingUnits(before)), now: reportingUnits(now) };
  const units = reported.now.filter((unit) => reported.before.has(unit));
  const common = { before: yearOfUnits(before, new Set(units)), now: yearOfUnits(now, new Set(units)) };
  const figuresOf = (year: Year) => count({ year, ...decidedIn(year, decided), registries }).figures;
  const { organisations, difficulties } = decided;
  const seen = (mentionsOf: (year: Year) => Iterable<string>) => {
    const of = (year: Year, part: Year): Seen => ({
      all: new Set(mentionsOf(year)),
      ofCommonUnits: new Set(mentionsOf(part)),
    });
    return { before: of(before, common.before), now: of(now, common.now) };
  };
  const groups = difficulties.groups.map(({ id, members }) => ({
    id,
    members: members.map(({ mention }) => ({ mentions: [mention] })),
  }));
  return {
    previousYear: before.year,
    units,
    isTelling:
      units.length >=
      Math.max(thresholds.commonUnitsMin, thresholds.commonUnitsShareMin * reported.now.length),
    figures: { before: figuresOf(common.before), now: figuresOf(common.now) },
    organisations: standingsOf(
      organisations.resolution.organisations,
      organisations.undecided,
      seen(localMentionIds),
    ),
    difficulties: standingsOf(
      groups,
      difficulties.undecided,
      seen((year) => difficultyMentions(year).map(({ id }) => id)),
    ),
  };
}

/** What of it a year speaks of. */
export function decidedIn(year: Year, { organisations, difficulties, texts }: DecidedYears) {
  return {
    organisations: organisationsOfYear(organisations, year),
    difficulties: difficultiesOfYear(difficulties, texts, year),
  };
}

function localMentionIds({ year, meetings }: Year): string[] {
  return meetings
    .filter(({ type }) => type === 'local')
    .flatMap((meeting) => meeting.participants.map((_, index) => participantMentionId(year, meeting, index)));
}
