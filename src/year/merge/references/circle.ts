import type { MeetingReference } from '../../../intake/validate/records.js';
import { codeKey } from '../../../text/code-key.js';
import { type DaySpan, parseDays } from '../../../text/dates.js';
import { foldText } from '../../../text/fold.js';
import { daysKey, daysOf, within } from '../days.js';
import { codesOf, isCounted, spansOf, type Target } from './target.js';

/** Of counted and of refused meetings each. */
const SAMPLE_SIZE = 2;

/**
 * Meetings among which a reference is looked up together: those of the row's own file, then those of its unit,
 * then those of other units that name it. The nearest circle that answers decides.
 */
export class Circle {
  /** Enough of its meetings to tell one from several. */
  readonly #sample: readonly Target[];
  readonly #byCode = new Map<string, Set<Target>>();
  readonly #byLooseCode = new Map<string, Set<Target>>();
  readonly #byDays = new Map<string, Set<Target>>();
  readonly #byDay = new Map<string, Set<Target>>();

  constructor(targets: Iterable<Target>) {
    const all = [...new Set(targets)];
    const refused = all.filter((target) => !isCounted(target));
    this.#sample = [...all.filter(isCounted).slice(0, SAMPLE_SIZE), ...refused.slice(0, SAMPLE_SIZE)];
    for (const target of all) {
      for (const code of codesOf(target)) {
        put(this.#byCode, code, target);
        put(this.#byLooseCode, codeKey(code), target);
      }
      for (const span of spansOf(target)) this.#putSpan(span, target);
    }
  }

  /** The meetings that a reference may mean; some of each sort where it states nothing. */
  find({ code, days }: MeetingReference): readonly Target[] {
    if (code !== undefined) return this.#named(code);
    if (days) return this.#onDays(days);
    return this.#sample;
  }

  /** By the code as it is typed, then by its letters and numbers alone; a day in its place names the meeting of the day. */
  #named(code: string): Target[] {
    const named = this.#byCode.get(foldText(code)) ?? this.#byLooseCode.get(codeKey(code));
    if (named) return [...named];
    const days = parseDays(code);
    return days ? this.#onDays(days) : [];
  }

  #onDays(days: DaySpan): Target[] {
    const exact = this.#byDays.get(daysKey(days));
    if (exact) return [...exact];
    const around = [...(this.#byDay.get(days.first) ?? [])];
    return around.filter((target) => spansOf(target).some((span) => within(days, span)));
  }

  #putSpan(span: DaySpan, target: Target): void {
    put(this.#byDays, daysKey(span), target);
    for (const day of daysOf(span)) put(this.#byDay, day, target);
  }
}

function put(map: Map<string, Set<Target>>, key: string, target: Target): void {
  const targets = map.get(key);
  if (targets) targets.add(target);
  else map.set(key, new Set([target]));
}
