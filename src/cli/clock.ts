import { ConfigurationError } from '../model/errors.js';
import type { World } from './world.js';

/**
 * The time that `SOURCE_DATE_EPOCH` sets for reproducible outputs, where it is set (seconds since 1970).
 * @throws ConfigurationError where it is no number.
 */
export function sourceDate({ env }: World): Date | undefined {
  const value = env.SOURCE_DATE_EPOCH;
  if (value === undefined || value === '') return undefined;
  if (!/^\d{1,11}$/.test(value)) throw new ConfigurationError('bad-source-date-epoch', { value });
  return new Date(Number(value) * 1000);
}

/** The day against which dates are in the future (`YYYY-MM-DD`, UTC). */
export function today(world: World): string {
  return (sourceDate(world) ?? world.now).toISOString().slice(0, 10);
}
