import type { ArtifactLocation, Location, Log, ReportingDescriptor, Result } from 'sarif';
import { parseAddress } from '../../model/address.js';
import type { Place } from '../../model/place.js';
import type { Severity } from '../../model/problem.js';
import { type RuleId, rules, rulesVersion } from '../../rules.js';
import { checkSentences } from '../../sentences/check.js';
import { ruleSentences } from '../../sentences/describe.js';
import type { DescribedCheck, DescribedProblem } from '../describe.js';
import type { CheckContext, CheckFormat } from './format.js';
import { placeText } from './places.js';

const levels = { error: 'error', warning: 'warning', info: 'note' } as const satisfies Record<
  Severity,
  string
>;

/**
 * SARIF 2.1.0, for tools that gather findings. A cell is a logical location, and named in the message too; hosts of code
 * ask for a line as well, which is the row of the cell, or the first where there is none.
 * @see https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html
 */
export const sarifFormat: CheckFormat = {
  id: 'sarif',
  render: (check, context) => `${JSON.stringify(logOf(check, context), null, 2)}\n`,
};

function logOf(check: DescribedCheck, { version, locate }: CheckContext): Log {
  const found = [...new Set(check.problems.map(({ rule }) => rule))].filter(isRule);
  const files = check.files.map(({ path }) => path);
  const at = (place: Place) => location(place, files, locate);
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'reintegrare',
            semanticVersion: version,
            rules: found.map((rule) => descriptor(rule, check)),
            properties: { rules: rulesVersion },
          },
        },
        language: check.language,
        columnKind: 'utf16CodeUnits',
        invocations: [{ executionSuccessful: true }],
        artifacts: check.files.map(({ path, size, sha256 }) => ({
          location: { uri: uriOf(locate(path)) },
          length: size,
          hashes: { 'sha-256': sha256 },
        })),
        results: [
          ...check.problems.map((problem) => resultOf(problem, check, found, at)),
          ...absent(check, at),
        ],
        properties: { verdict: check.verdict, rows: check.rows },
      },
    ],
  };
}

function isRule(rule: string): rule is RuleId {
  return Object.hasOwn(rules, rule);
}

function descriptor(id: RuleId, { language }: DescribedCheck): ReportingDescriptor {
  const { title, why, ignore } = ruleSentences[language][id];
  return {
    id,
    shortDescription: { text: title },
    fullDescription: { text: why },
    help: { text: ignore },
    defaultConfiguration: { level: levels[rules[id].severity] },
  };
}

function resultOf(
  { rule, severity, place, text, key, related, state }: DescribedProblem,
  { language }: DescribedCheck,
  found: readonly RuleId[],
  at: (place: Place) => Location,
): Result {
  const ruleIndex = found.indexOf(rule as RuleId);
  const say = checkSentences[language];
  return {
    ruleId: rule,
    ruleIndex,
    level: levels[severity],
    message: { text: `${placeText(place, false)}: ${text.message} ${say.toDo}: ${text.fix}` },
    locations: [at(place)],
    ...(related && { relatedLocations: related.map((other, id) => ({ id, ...at(other) })) }),
    partialFingerprints: { 'reintegrare/v1': key },
    ...(state && { baselineState: state === 'new' ? 'new' : 'unchanged' }),
  };
}

/** Results of the earlier check that are gone. */
function absent({ since }: DescribedCheck, at: (place: Place) => Location): Result[] {
  return (since?.fixed ?? []).map(({ rule, severity, file, sheet, cell, message, key }) => ({
    ruleId: rule,
    level: levels[severity],
    message: { text: message },
    locations: [at({ file, ...(sheet !== undefined && { sheet }), ...(cell !== undefined && { cell }) })],
    partialFingerprints: { 'reintegrare/v1': key },
    baselineState: 'absent',
  }));
}

function location(place: Place, files: readonly string[], locate: (path: string) => string): Location {
  const index = files.indexOf(place.file);
  const artifactLocation: ArtifactLocation = { uri: uriOf(locate(place.file)), ...(index >= 0 && { index }) };
  const inside = [place.sheet, place.cell].filter((part) => part !== undefined).join('!');
  return {
    physicalLocation: { artifactLocation, region: { startLine: lineOf(place) } },
    ...(inside !== '' && {
      logicalLocations: [
        {
          name: place.cell ?? inside,
          fullyQualifiedName: inside,
          kind: place.cell === undefined ? 'sheet' : 'cell',
        },
      ],
    }),
  };
}

function lineOf({ cell = '' }: Place): number {
  const [first = ''] = cell.split(':');
  return parseAddress(first)?.row ?? 1;
}

/** A path as a relative reference: a name with a colon must not read as a scheme. */
function uriOf(path: string): string {
  return path.split('/').map(encodeURIComponent).join('/');
}
