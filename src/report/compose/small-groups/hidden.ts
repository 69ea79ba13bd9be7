/** In place of a number of persons that is not published. */
export interface Hidden {
  /** The number is at least 1 and below this; absent where nothing is told, so that others cannot be recomputed. */
  readonly below?: number;
}

/** A number of persons as it may be published. */
export type PersonCount = number | Hidden;

export function isHidden(count: PersonCount): count is Hidden {
  return typeof count !== 'number';
}

/** How data for programs say it, whatever the language. */
export function hiddenCode({ below }: Hidden): string {
  return below === undefined ? withheldCode : `<${below}`;
}

export const withheldCode = 'withheld';

/** Smaller limits hide nothing: below 2 there is only one person. */
export const smallGroupsLeast = 3;
