import { groupBy } from '../../model/collections.js';
import { checkSentences } from '../../sentences/check.js';
import { escapeXml } from '../annotate/package/xml.js';
import { byFile, type CauseInFile, type DescribedCheck } from '../describe.js';
import type { CheckContext, CheckFormat } from './format.js';
import { causeText } from './sections.js';
import { verdictLine } from './words.js';

/**
 * JUnit XML, which GitLab, Jenkins and others show of a run: a suite a file, a case a cause. Errors fail; warnings are
 * skipped cases, which are shown and do not fail; a file without either is a case that passes.
 * @see https://github.com/testmoapp/junitxml
 */
export const junitFormat: CheckFormat = {
  id: 'junit',
  render(check, { locate }) {
    const told = byFile(check.causes).filter(({ cause }) => cause.severity !== 'info');
    const byPath = groupBy(told, ({ file }) => file);
    const files = new Set([...check.files.map(({ path }) => path), ...byPath.keys()]);
    const suites = [...files].map((file) => suite(file, byPath.get(file) ?? [], check, locate));
    return [
      '<?xml version="1.0" encoding="UTF-8"?>',
      `<testsuites${attributes({
        name: verdictLine(check),
        ...totals(
          suites.flatMap(({ causes }) => causes),
          suites,
        ),
      })}>`,
      ...suites.flatMap(({ lines }) => lines),
      '</testsuites>',
      '',
    ].join('\n');
  },
};

interface Suite {
  readonly causes: readonly CauseInFile[];
  readonly lines: readonly string[];
}

function suite(
  file: string,
  causes: readonly CauseInFile[],
  { language }: DescribedCheck,
  locate: CheckContext['locate'],
): Suite {
  const name = locate(file);
  const cases =
    causes.length === 0
      ? [`    <testcase${attributes({ classname: name, name: checkSentences[language].passed })}/>`]
      : causes.map((one) => testcase(name, one, language));
  const lines = [
    `  <testsuite${attributes({ name, ...totals(causes, [{ causes }]) })}>`,
    ...cases,
    '  </testsuite>',
  ];
  return { causes, lines };
}

function testcase(classname: string, { cause }: CauseInFile, language: DescribedCheck['language']): string {
  const { severity, rule, title } = cause;
  const message = causeText(cause, language);
  const told =
    severity === 'error'
      ? `<failure${attributes({ type: rule, message: title })}>${escapeXml(message)}</failure>`
      : `<skipped${attributes({ message })}/>`;
  return `    <testcase${attributes({ classname, name: title })}>${told}</testcase>`;
}

/** A suite without a cause has the one case that passes. */
function totals(causes: readonly CauseInFile[], suites: readonly Pick<Suite, 'causes'>[]) {
  const of = (severity: string) => causes.filter(({ cause }) => cause.severity === severity).length;
  const passed = suites.filter((one) => one.causes.length === 0).length;
  return {
    tests: String(causes.length + passed),
    failures: String(of('error')),
    skipped: String(of('warning')),
  };
}

/** Line ends would be spaces in an attribute. */
function attributes(values: Readonly<Record<string, string>>): string {
  return Object.entries(values)
    .map(([key, value]) => ` ${key}="${escapeXml(value).replaceAll('\n', '&#10;')}"`)
    .join('');
}
