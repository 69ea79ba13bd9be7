import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { intakeRules } from './intake/intake-rules.js';
import { rules } from './intake/validate/rules/index.js';
import type { Severity } from './model/problem.js';
import type { RuleId } from './sentences/describe.js';
import { decisionRules } from './year/decide/rules.js';
import { mergeRules } from './year/merge/rules.js';

/** Every rule with the severity of its findings, in the order in which a file meets them. */
export const severities: Readonly<Record<RuleId, Severity>> = {
  ...intakeRules,
  ...Object.fromEntries(rules.map(({ id, severity }) => [id, severity])),
  ...mergeRules,
  ...decisionRules,
} as Record<RuleId, Severity>;

/** Names the set of rules: it changes where a rule is added, removed or made graver, and only then. */
export const rulesVersion = bytesToHex(
  sha256(utf8ToBytes(JSON.stringify(Object.entries(severities).sort(([a], [b]) => (a < b ? -1 : 1))))),
).slice(0, 8);
