import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { correctionRules } from './intake/corrections/rules.js';
import { intakeRules } from './intake/intake-rules.js';
import { rowRules } from './intake/validate/rules/index.js';
import { byCodeUnits } from './model/collections.js';
import type { Rule } from './model/rule.js';
import { yearRules } from './year/checks/rules.js';
import { decisionRules } from './year/decide/rules.js';
import { mergeRules } from './year/merge/rules.js';

/** Every rule by id, in the order in which a file meets them. */
export const rules = {
  ...intakeRules,
  ...rowRules,
  ...mergeRules,
  ...yearRules,
  ...decisionRules,
  ...correctionRules,
};
export type Rules = typeof rules;
export type RuleId = keyof Rules;

/** Names the set of rules: it changes with their ids, severities and parameters, and only then. */
export const rulesVersion = bytesToHex(sha256(utf8ToBytes(JSON.stringify(fingerprint(rules))))).slice(0, 8);

/** What the version of a set of rules stands for. */
export function fingerprint(all: Readonly<Record<string, Rule>>) {
  return Object.values(all)
    .map(({ id, severity, variants = [], params, optional = {} }) => ({
      ...{ id, severity, variants },
      params: sorted(params),
      optional: sorted(optional),
    }))
    .sort((a, b) => byCodeUnits(a.id, b.id));
}

function sorted(record: object): unknown[] {
  return Object.entries(record).sort(([a], [b]) => byCodeUnits(a, b));
}
