import type { Registries } from '../../field/registries/registries.js';
import { thresholds } from '../../field/thresholds.js';
import { finding } from '../../model/finding.js';
import type { Problem } from '../../model/problem.js';
import type { Counts, UnitCounts } from '../count/counts.js';
import type { Year } from '../merge/year.js';
import { jumpingFigures, yearRules } from './rules.js';

/** What one of two years counted, and from which files. */
export interface CountedUnits {
  readonly counts: Pick<Counts, 'year' | 'units' | 'unitsWithData'>;
  readonly year: Pick<Year, 'coverage'>;
}

/** Units that sent data in both years and whose numbers are several times those of the year before, or a part of them. */
export function unitJumps(before: CountedUnits, now: CountedUnits, registries: Registries): Problem[] {
  const sentBefore = new Set(before.counts.unitsWithData);
  return now.counts.unitsWithData
    .filter((unit) => sentBefore.has(unit))
    .flatMap((unit) => {
      const [earlier, later] = [countsOf(before.counts.units, unit), countsOf(now.counts.units, unit)];
      const [file] = now.year.coverage.find((one) => one.unit === unit)?.files ?? [];
      const name = registries.units.find(({ code }) => code === unit)?.name ?? unit;
      if (file === undefined) return [];
      return jumpingFigures
        .filter((figure) => isJump(earlier[figure], later[figure], thresholds.jumps[figure]))
        .map((figure) =>
          finding(
            yearRules['unit-as-before'],
            { file },
            {
              ...{ unit: name, figure, before: earlier[figure], now: later[figure] },
              previousYear: before.counts.year,
            },
          ),
        );
    });
}

function countsOf(
  units: readonly UnitCounts[],
  code: string,
): Pick<UnitCounts, (typeof jumpingFigures)[number]> {
  const none = { localMeetings: 0, publicStructures: 0, ngosAndPrivate: 0, participants: 0, difficulties: 0 };
  return units.find(({ unit }) => unit === code) ?? none;
}

function isJump(before: number, now: number, differenceMin: number): boolean {
  const [less, more] = [Math.min(before, now), Math.max(before, now)];
  return more - less >= differenceMin && more >= less * thresholds.jumps.times;
}
