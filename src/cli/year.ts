import { InvalidArgumentError } from 'commander';

/** The year of an option: four digits between 2000 and 2099. */
export function parseYear(text: string): number {
  if (!/^20\d{2}$/.test(text)) throw new InvalidArgumentError('');
  return Number(text);
}
