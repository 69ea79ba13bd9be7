import { columnDefinition, type TableKind, tableKinds, tables } from '../field/contract/tables.js';
import { correctionRules } from '../intake/corrections/rules.js';
import { intakeRules } from '../intake/intake-rules.js';
import { rowRules } from '../intake/validate/rules/index.js';
import type { Language } from '../model/language.js';
import type { ExampleFile, ExampleRows, Rule, RuleExample } from '../model/rule.js';
import { type Rules, rulesVersion } from '../rules.js';
import { yearRules } from '../year/checks/rules.js';
import { decisionRules } from '../year/decide/rules.js';
import { mergeRules } from '../year/merge/rules.js';
import { ruleSentences } from './describe.js';
import { type GuideSentences, guideSentences } from './guide.js';
import type { RuleSentences } from './rule-sentences.js';

/** The guide of the rules as Markdown: made from the rules themselves, so it cannot contradict them. */
export function rulesGuide(language: Language): string {
  const say = guideSentences[language];
  const parts: readonly (readonly [title: string, rules: readonly Rules[keyof Rules][]])[] = [
    [say.ofFiles, Object.values(intakeRules)],
    [say.ofRows, Object.values(rowRules)],
    [say.ofYear, [...Object.values(mergeRules), ...Object.values(yearRules)]],
    [say.ofDecisions, [...Object.values(decisionRules), ...Object.values(correctionRules)]],
  ];
  const chapters = parts.flatMap(([title, rules]) => [
    `## ${title}`,
    ...rules.map((rule) => chapter(rule, ruleSentences[language][rule.id], say)),
  ]);
  return `${[`# ${say.title}`, say.made, say.intro, say.version(rulesVersion), ...chapters].join('\n\n')}\n`;
}

function chapter({ id, severity, examples }: Rule, sentences: RuleSentences, say: GuideSentences): string {
  const { title, why, ignore, example } = sentences;
  const accepted = examples ? exampleTexts(examples.accepted, say) : example?.accepted;
  const refused = examples ? exampleTexts(examples.refused, say) : example?.refused;
  if (accepted === undefined || refused === undefined) throw new Error(`No examples of the rule ${id}`);
  return [
    `### ${title}`,
    `\`${id}\` · ${say.severities[severity]}`,
    why,
    [
      `- ${say.accepted}: ${accepted}`,
      `- ${say.refused[severity]}: ${refused}`,
      `- ${say.ignore} ${ignore}`,
    ].join('\n'),
  ].join('\n\n');
}

function exampleTexts(examples: readonly RuleExample[], say: GuideSentences): string {
  return examples.map((files) => folderText(files, say)).join(' · ');
}

function folderText(files: RuleExample, say: GuideSentences): string {
  return files.map((file) => fileText(file, files.length > 1, say)).join('; ');
}

function fileText(
  { name, tables: changed = {}, headers = {} }: ExampleFile,
  named: boolean,
  say: GuideSentences,
) {
  const parts = tableKinds.flatMap((kind) => [
    ...headerTexts(kind, headers[kind] ?? {}, say),
    ...rowTexts(kind, changed[kind] ?? [], say),
  ]);
  const file = named || name !== undefined ? `\`${name ?? 'Penitenciarul Iasi.xlsx'}\`` : '';
  const content = parts.length > 0 ? parts.join('; ') : file === '' ? say.goodFile : '';
  return [file, content].filter(Boolean).join(': ');
}

function headerTexts(
  kind: TableKind,
  headers: Readonly<Record<string, string>>,
  say: GuideSentences,
): string[] {
  const changed = Object.entries(headers).map(([key, header]) => say.headerFor(headerOf(kind, key), header));
  return changed.length > 0 ? [`${tables[kind].sheet} — ${changed.join(', ')}`] : [];
}

/** Rows without a change are good ones: they are counted among the others only where there are several. */
function rowTexts(kind: TableKind, rows: ExampleRows, say: GuideSentences): string[] {
  const shown = rows.flatMap((cells) => {
    const texts = Object.entries(cells).map(
      ([key, text]) => `${headerOf(kind, key)}: ${text === '' ? say.empty : `„${text}”`}`,
    );
    return texts.length > 0 ? [texts.join(', ')] : rows.length > 1 ? [say.goodRow] : [];
  });
  return shown.length > 0 ? [`${tables[kind].sheet} — ${shown.join(`; ${say.next} `)}`] : [];
}

function headerOf(kind: TableKind, key: string): string {
  return columnDefinition(kind, key)?.header ?? key;
}
