import type { Redactor } from './redactor.js';

/** Hashes are no typed text, and their digits may look like a phone number. */
const keptKeys: ReadonlySet<string> = new Set(['sha256']);

/** The value with each text in it redacted. Values are data: texts, numbers, lists and plain objects of these. */
export function redactDeep<T>(value: T, redact: Redactor): T {
  if (typeof value === 'string') return redact(value) as T;
  if (Array.isArray(value)) return value.map((item) => redactDeep(item, redact)) as T;
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, item]) => [
    key,
    keptKeys.has(key) ? item : redactDeep(item, redact),
  ]);
  return Object.fromEntries(entries) as T;
}
