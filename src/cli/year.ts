import { InvalidArgumentError } from 'commander';

/** The year of an option: four digits between 2000 and 2099. */
export function parseYear(text: string): number {
  if (!/^20\d{2}$/.test(text)) throw new InvalidArgumentError('');
  return Number(text);
}

/** The day of an option: `2018-12-14`, a day of the calendar. */
export function parseDay(text: string): string {
  const day = new Date(`${text}T00:00:00Z`);
  if (Number.isNaN(day.getTime()) || day.toISOString().slice(0, 10) !== text)
    throw new InvalidArgumentError('');
  return text;
}
