import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { z } from 'zod';
import { type Edition, editionSchema } from '../field/edition.js';
import { type ConfiguredFrame, configuredFrameSchema } from '../field/frame.js';
import { ConfigurationError } from '../model/errors.js';
import { nearestNames } from '../text/nearest.js';
import { jsonFault } from './json-fault.js';

const configFile = 'reintegrare.config.json';

/** Folders may hold `{year}`; relative ones start from the folder of the configuration. */
const configSchema = z.strictObject({
  $schema: z.string().optional(),
  input: z.string().min(1).optional(),
  output: z.string().min(1).optional(),
  /** Who publishes the report. */
  publisher: z.string().min(1).optional(),
  /** The day of issue of the report. */
  issued: z.iso.date().optional(),
  /** What else stands on the cover and in the letters to authorities. */
  edition: editionSchema.optional(),
  /** By year: the strategy under which its meetings are held, where the program does not know it, and ministries. */
  frames: z.record(z.string().regex(/^20\d{2}$/), configuredFrameSchema).optional(),
  /** Who the units send their workbooks to. */
  contact: z.string().min(1).optional(),
  /** A folder of templates in place of the program's own. */
  templates: z.string().min(1).optional(),
  /** What `report` writes where `--format` does not say. */
  formats: z.array(z.string()).min(1).optional(),
  /** Numbers of persons below this are not published. */
  smallGroups: z.int().nonnegative().optional(),
});

export interface Config {
  /** Folder of a year's data and of its reports, absolute. */
  readonly input: string;
  readonly output: string;
  readonly publisher?: string;
  /** `YYYY-MM-DD`. */
  readonly issued?: string;
  readonly edition?: Edition;
  /** What was configured for the year. */
  readonly frame?: ConfiguredFrame;
  readonly contact?: string;
  /** Absolute. */
  readonly templates?: string;
  readonly formats?: readonly string[];
  readonly smallGroups?: number;
}

/**
 * The folders of a year: what the options say, else the nearest `reintegrare.config.json` upwards from the working
 * folder, else `date/<year>` and `rapoarte/<year>` in the working folder.
 * @throws ConfigurationError where the configuration is not what the schema says.
 */
export function configFor(
  year: number,
  cwd: string,
  options: { readonly input?: string; readonly output?: string; readonly templates?: string },
): Config {
  const path = configPath(cwd);
  const config = path ? readConfig(path) : {};
  const frame = config.frames?.[String(year)];
  const folder = (option: string | undefined, configured: string | undefined, fallback: string) => {
    if (option !== undefined) return resolve(cwd, option);
    const template = configured ?? fallback;
    return resolve(
      configured !== undefined && path ? dirname(path) : cwd,
      template.replaceAll('{year}', String(year)),
    );
  };
  return {
    input: folder(options.input, config.input, 'date/{year}'),
    output: folder(options.output, config.output, 'rapoarte/{year}'),
    ...(config.publisher !== undefined && { publisher: config.publisher }),
    ...(config.issued !== undefined && { issued: config.issued }),
    ...(config.edition && { edition: config.edition }),
    ...(frame && { frame }),
    ...(config.contact !== undefined && { contact: config.contact }),
    ...((options.templates ?? config.templates) !== undefined && {
      templates: folder(options.templates, config.templates, ''),
    }),
    ...(config.formats && { formats: config.formats }),
    ...(config.smallGroups !== undefined && { smallGroups: config.smallGroups }),
  };
}

/** The configuration that holds for a folder: the nearest upwards, where there is one. */
export function configPath(from: string): string | undefined {
  const path = join(from, configFile);
  if (existsSync(path)) return path;
  const parent = dirname(from);
  return parent === from ? undefined : configPath(parent);
}

function readConfig(file: string): z.infer<typeof configSchema> {
  const value = parseJson(file);
  const checked = configSchema.safeParse(value);
  if (checked.success) return checked.data;
  const [issue] = checked.error.issues;
  if (issue?.code !== 'unrecognized_keys') {
    throw new ConfigurationError('config-invalid', {
      file,
      key: issue?.path.join('.') || configFile,
      ...faultOf(issue, value),
    });
  }
  const keys = Object.keys(configSchema.shape).filter((key) => !key.startsWith('$'));
  const key = issue.keys[0] ?? '';
  throw new ConfigurationError('config-unknown-key', {
    file,
    key,
    nearest: nearestNames(key, keys)[0] ?? '',
    keys: keys.join(', '),
  });
}

function parseJson(file: string): unknown {
  const text = readFileSync(file, 'utf8').replace(/^\uFEFF/, '');
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new ConfigurationError('config-not-json', { file, ...jsonFault(text, error) }, { cause: error });
  }
}

/** The kinds of values of the configuration; what else is wrong with one is told by an example of its kind. */
const expectedKinds = ['string', 'number', 'array', 'object', 'date'] as const;

/** What is expected of a value, as a code for the sentence, and what stands there. */
function faultOf(issue: z.core.$ZodIssue | undefined, value: unknown) {
  const code =
    issue?.code === 'invalid_format' ? issue.format : issue?.code === 'invalid_type' ? issue.expected : '';
  const kind = code === 'int' ? 'number' : code === 'record' ? 'object' : code;
  const found = issue?.path.reduce<unknown>(
    (at, key) => (at as Record<PropertyKey, unknown> | undefined)?.[key],
    value,
  );
  return {
    expected: expectedKinds.find((known) => known === kind) ?? 'other',
    found: JSON.stringify(found)?.slice(0, 60) ?? '',
  };
}
