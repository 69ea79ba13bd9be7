import { z } from 'zod';
import { ConfigurationError } from '../model/errors.js';
import type { Language } from '../model/language.js';
import { nearestNames } from '../text/nearest.js';
import type { Registries, YearFrame } from './registries/registries.js';
import { translated } from './registries/translated.js';

/** What the report cites of the strategy under which the meetings of a year are held. */
export const frameKeys = [
  'strategyPeriod',
  'decision',
  'gazette',
  'objectiveNumber',
  'objective',
  'activityNumber',
  'activity',
] as const;
export type FrameKey = (typeof frameKeys)[number];

/** The frame of a year in one language; absent is what nobody told. */
export type Frame = Readonly<Partial<Record<FrameKey, string>>> & {
  /** The year of the first series of meetings. */
  readonly firstYear?: number;
};

/** A frame as an administration writes it down for a year that the registry does not know. */
export const configuredFrameSchema = z.strictObject({
  strategyPeriod: z.string().optional(),
  decision: z.string().optional(),
  gazette: z.string().optional(),
  objectiveNumber: z.string().optional(),
  objective: z.string().optional(),
  activityNumber: z.string().optional(),
  activity: z.string().optional(),
  firstYear: z.int().optional(),
  /** Names of central authorities by code of domain. */
  authorities: z.record(z.string(), z.string()).optional(),
});
export type ConfiguredFrame = z.infer<typeof configuredFrameSchema>;

/** The frame of a year, as the registry has it. */
export function frameOf(
  { yearFrames }: Pick<Registries, 'yearFrames'>,
  year: number,
  language: Language,
): Frame {
  const known = yearFrames.find(({ from_year, until_year }) => from_year <= year && year <= until_year);
  if (!known) return {};
  return present({
    strategyPeriod: known.strategy_period,
    decision: known.decision,
    gazette: translated(known, 'gazette', language),
    objectiveNumber: known.objective_number,
    objective: translated(known, 'objective', language),
    activityNumber: known.activity_number,
    activity: translated(known, 'activity', language),
    firstYear: known.first_year,
  });
}

function present<T extends object>(values: T): { [Key in keyof T]?: Exclude<T[Key], undefined> } {
  const told = Object.entries(values).filter(([, value]) => value !== undefined);
  return Object.fromEntries(told) as { [Key in keyof T]?: Exclude<T[Key], undefined> };
}

/** What a frame does not tell. */
export function missingIn(frame: Frame): FrameKey[] {
  return frameKeys.filter((key) => frame[key] === undefined);
}

/**
 * The registries with what was configured for a year in place of what they have.
 * @throws ConfigurationError where an authority is named for a domain that does not exist.
 */
export function withFrame(registries: Registries, year: number, configured: ConfiguredFrame): Registries {
  const { authorities = {}, ...frame } = configured;
  const domains = new Set(registries.domains.map(({ code }) => code));
  const unknown = Object.keys(authorities).find((domain) => !domains.has(domain));
  if (unknown !== undefined)
    throw new ConfigurationError('config-unknown-key', {
      file: 'reintegrare.config.json',
      key: `frames.${year}.authorities.${unknown}`,
      nearest: nearestNames(unknown, domains)[0] ?? '',
      keys: [...domains].join(', '),
    });
  const known = registries.yearFrames.find(
    ({ from_year, until_year }) => from_year <= year && year <= until_year,
  );
  const named = Object.entries(authorities).map(([domain, central_authority]) => ({
    ...{ domain, central_authority },
    from_year: year,
    source: 'reintegrare.config.json',
  }));
  return {
    ...registries,
    yearFrames: [{ ...known, ...toRegistry(frame, year) }, ...registries.yearFrames],
    domainAuthorities: [
      ...registries.domainAuthorities.filter(
        ({ domain, from_year }) => from_year !== year || authorities[domain] === undefined,
      ),
      ...named,
    ],
  };
}

/** A text that is configured stands in both languages. */
function toRegistry(frame: Omit<ConfiguredFrame, 'authorities'>, year: number): YearFrame {
  return {
    from_year: year,
    until_year: year,
    source: 'reintegrare.config.json',
    ...present({
      strategy_period: frame.strategyPeriod,
      decision: frame.decision,
      gazette: frame.gazette,
      gazette_en: frame.gazette,
      objective_number: frame.objectiveNumber,
      objective: frame.objective,
      objective_en: frame.objective,
      activity_number: frame.activityNumber,
      activity: frame.activity,
      activity_en: frame.activity,
      first_year: frame.firstYear,
    }),
  };
}
