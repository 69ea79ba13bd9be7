import { describe, expect, it } from 'vitest';
import { type Language, languages } from '../../../src/model/language.js';
import { createContext } from '../../../src/report/compose/context.js';
import { loadTemplates } from '../../../src/report/compose/load-templates.js';
import { plainText } from '../../../src/report/compose/plain-text.js';
import { publish } from '../../../src/report/compose/published.js';
import { authorityScope, domainScope, reportScope } from '../../../src/report/compose/scopes.js';
import { expandTemplate } from '../../../src/report/compose/template/expand.js';
import type { CountValue, Scope, Value } from '../../../src/report/compose/template/scope.js';
import { disagreements } from '../../support/agreement.js';
import { sampleInput } from './sample.js';

/** The numbers at the edges of every form, and those that are unknown, hidden or unsure. */
const grid: Readonly<Record<string, Partial<CountValue>>> = {
  '0': { count: 0 },
  '1': { count: 1 },
  '2': { count: 2 },
  '19': { count: 19 },
  '20': { count: 20 },
  '21': { count: 21 },
  '101': { count: 101 },
  'below 5': { count: { below: 5 } },
  withheld: { count: {} },
  'at least 1': { count: 1, reservation: { kind: 'atLeast', min: 1 } },
  'at least 21': { count: 21, reservation: { kind: 'atLeast', min: 21 } },
  'between 18 and 25': { count: 20, reservation: { kind: 'between', min: 18, max: 25 } },
};

/** Values that choose between sentences. */
const choices: Readonly<Record<string, readonly string[]>> = {
  frame: ['full', 'strategy', 'none'],
  coverage: ['full', 'partial'],
  firstYear: ['yes', 'no'],
  participantsByKind: ['doi reprezentanți'],
  organisationsByKind: ['două structuri'],
};

const context = (language: Language) => createContext(publish(sampleInput(language)));

/** The scopes of all templates, in which inserts give nothing to read. */
function scopesOf(language: Language): (path: string) => Scope {
  const known = context(language);
  const common = reportScope(known);
  const [domain] = known.counts.domains;
  const scopes = {
    domain: domain ? domainScope(known, common, domain) : common,
    authority: authorityScope(known, common, { name: 'Ministerul Justiției', difficulties: [] }),
  };
  return (path) => {
    const scope =
      path === 'domeniu.md'
        ? scopes.domain
        : /^(?:autoritate|inventar)/.test(path)
          ? scopes.authority
          : common;
    const inserts = new Map(
      [...scope.inserts.keys()].map((name) => [name, () => [{ type: 'thematicBreak' as const }]]),
    );
    return { ...scope, inserts };
  };
}

function withValues(
  scope: Scope,
  change: (name: string, value: CountValue) => Value,
  texts: Record<string, string>,
): Scope {
  const values = [...scope.values].map(([name, value]): [string, Value] => [
    name,
    typeof value === 'string' ? (texts[name] ?? value) : change(name, value),
  ]);
  return { ...scope, values: new Map(values) };
}

const span = { first: '2018-09-13', last: '2018-11-15' };
const month = { first: '2018-09-13', last: '2018-09-20' };

/** Everything that the templates say, with the numbers of a case in all places, or in those of one of two names. */
function* texts(language: Language): Generator<{ readonly said: string; readonly where: string }> {
  const templates = loadTemplates(language);
  const scopeOf = scopesOf(language);
  const others: readonly (readonly [string, (name: string) => boolean])[] = [
    ['everywhere', () => true],
    ['for local meetings', (name) => name === 'localMeetings'],
    ['but for local meetings', (name) => name !== 'localMeetings'],
    ['for units', (name) => name.startsWith('units')],
  ];
  for (const path of templates.files.keys()) {
    if (!/^(?:raport|anexe|inventar)\/|^(?:anunt|domeniu|autoritate|coperta)\.md$/.test(path)) continue;
    for (const [label, number] of Object.entries(grid))
      for (const [which, isMeant] of others)
        for (const choice of [0, 1, 2]) {
          const chosen = Object.fromEntries(
            Object.entries(choices).map(([name, all]) => [name, all[choice % all.length] ?? '']),
          );
          const filled = withValues(
            scopeOf(path),
            (name, value) => ({
              ...value,
              ...(name === 'unitsInRegistry' ? {} : isMeant(name) ? number : { count: 2 }),
              span: choice === 0 ? month : span,
            }),
            chosen,
          );
          const said = expandTemplate(templates, path, filled).map(plainText).join('\n');
          yield { said, where: `${path}: ${label} ${which}, ${Object.values(chosen).join(' ')}` };
        }
  }
}

describe.each(languages)('every sentence of the templates (%s)', (language) => {
  const all = [...texts(language)];

  it('agrees with its numbers', () => {
    const faults = all.flatMap(({ said, where }) =>
      disagreements(said, language).map((fault) => `${where}: ${fault}`),
    );
    expect([...new Set(faults)].slice(0, 20)).toEqual([]);
  });

  it('leaves no gap where nothing is said', () => {
    const gaps = all.filter(({ said }) =>
      / {2}| [,.;:!?](?!\p{L})|\(\)|„”|\.\.(?!\.)|^\s*[,;.]/mu.test(said),
    );
    expect(gaps.slice(0, 5)).toEqual([]);
  });
});
