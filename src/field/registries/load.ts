import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { z } from 'zod';
import { ConfigurationError } from '../../model/errors.js';
import { programFolder } from '../../model/program-folder.js';
import {
  countySchema,
  domainAuthoritySchema,
  domainSchema,
  publicHolidaySchema,
  type Registries,
  unitSchema,
  unitWordSchema,
  yearFrameSchema,
} from './registries.js';

/** The folder of the data files. */
const folder = new URL('src/field/registries/', programFolder);

/**
 * Reads the registries of the program.
 * @throws ConfigurationError where a data file does not hold what its schema says.
 */
export function loadRegistries(): Registries {
  return {
    units: loadCsv('units.csv', unitSchema),
    unitWords: loadCsv('unit-words.csv', unitWordSchema),
    domains: loadCsv('domains.csv', domainSchema),
    domainAuthorities: loadCsv('domain-authorities.csv', domainAuthoritySchema),
    yearFrames: loadCsv('year-frames.csv', yearFrameSchema),
    counties: loadCsv('counties.csv', countySchema),
    publicHolidays: loadCsv('public-holidays.csv', publicHolidaySchema),
  };
}

/** Reads one data file with a header line, each line checked by the schema; the first line that is wrong is told. */
export function loadCsv<T extends z.ZodType>(name: string, schema: T): z.infer<T>[] {
  const text = readFileSync(new URL(name, folder), 'utf8');
  const { data } = Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true });
  const checked = z.array(schema).safeParse(data);
  if (checked.success) return checked.data;
  const { path, message } = checked.error.issues[0] ?? { path: [], message: '' };
  const [index, ...column] = path;
  // The header is line 1.
  throw new ConfigurationError('registry', {
    file: name,
    line: Number(index) + 2,
    column: column.join('.'),
    detail: message,
  });
}
