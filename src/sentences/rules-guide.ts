import type { TableKind } from '../contract/tables.js';
import { columnDefinition, tables } from '../contract/tables.js';
import { mergeRules } from '../merge/rules.js';
import type { Severity } from '../problem.js';
import type { Example } from '../validate/rule.js';
import { rules } from '../validate/rules/index.js';
import { ruleSentences } from './describe.js';

/** Rules of files as a whole and of tables: found while they are looked for, read and recognised. */
const intakeSeverities: Readonly<Record<string, Severity>> = {
  'file-unreadable': 'error',
  'table-not-recognised': 'error',
  'required-column': 'error',
  'columns-compete': 'error',
  'formula-without-value': 'warning',
  'hidden-read': 'warning',
  'date-order': 'warning',
  'file-skipped': 'info',
  'sheet-skipped': 'info',
  'column-skipped': 'info',
  'rows-set-aside': 'info',
  'text-repaired': 'info',
};

const severityNames: Readonly<Record<Severity, string>> = {
  error: 'rândul nu se numără',
  warning: 'se numără, dar trebuie verificat',
  info: 'informare',
};

/** The guide of the rules in Romanian, as Markdown: made from the rules themselves, so it cannot contradict them. */
export function rulesGuide(): string {
  const examples = new Map(rules.map((rule) => [rule.id, rule]));
  const severities: Readonly<Record<string, Severity>> = {
    ...intakeSeverities,
    ...Object.fromEntries(rules.map(({ id, severity }) => [id, severity])),
    ...mergeRules,
  };
  const chapters = Object.entries(ruleSentences.ro).map(([id, { title, why }]) => {
    const rule = examples.get(id);
    const shown = rule
      ? [`- Se acceptă: ${shownExample(rule.accepted)}`, `- Se semnalează: ${shownExample(rule.refused)}`]
      : [];
    const severity = severities[id];
    if (!severity) throw new Error(`No severity is known for the rule ${id}`);
    return [
      `## ${title}`,
      '',
      `\`${id}\` · ${severityNames[severity]}`,
      '',
      why,
      ...(shown.length > 0 ? ['', ...shown] : []),
    ].join('\n');
  });
  return `# Regulile\n\nFăcut din regulile programului cu \`npm run docs\`; nu se scrie de mână.\n\n${chapters.join('\n\n')}\n`;
}

function shownExample({ table, rows }: Example): string {
  return rows.map((cells) => shownRow(table, cells)).join('; apoi ');
}

function shownRow(table: TableKind, cells: Readonly<Record<string, string>>): string {
  const shown = Object.entries(cells).map(([key, text]) => {
    const header = columnDefinition(table, key)?.header ?? key;
    return `${header}: ${text === '' ? '(gol)' : `„${text}”`}`;
  });
  return `${tables[table].sheet} — ${shown.join(', ')}`;
}
