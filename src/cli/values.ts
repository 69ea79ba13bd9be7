import { InvalidArgumentError } from 'commander';

/** How many threads, of an option: a whole number from 1 on. */
export function parseJobs(text: string): number {
  if (!/^[1-9]\d{0,2}$/.test(text)) throw new InvalidArgumentError('count');
  return Number(text);
}

/** The words of a value that lists them with commas: `pdf, md`. */
export function commaList(value: string): string[] {
  return value.split(',').map((word) => word.trim());
}
