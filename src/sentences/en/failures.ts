import type { failures as romanian } from '../ro/failures.js';

type Sentence = (param: (name: string) => string) => string;

/** What is wrong where a text stops being JSON, with the character that stands there. */
const jsonFaults: Readonly<Record<string, (found: string) => string>> = {
  backslash: () => 'the “\\” is written twice in JSON (“C:\\\\date”), or as “/” (“C:/date”)',
  comma: () => 'there is no comma after the last value',
  end: () => 'the text ends too early; a brace, a bracket or a quote is missing',
  other: (found) => `“${found}” has no place there`,
};

/** What a value of the configuration should be. */
const expectations: Readonly<Record<string, string>> = {
  string: 'a text in quotes: "date/{year}"',
  number: 'a number, without quotes: 5',
  array: 'a list in brackets: ["pdf", "docx"]',
  object: 'a group in braces: { "input": "date/{year}" }',
  date: 'a day: "2018-12-14"',
  other: 'as the guide shows it, under “Configurarea”',
};

/** Failures that a user can put right, by the name under which they are thrown. */
export const failures: Readonly<Record<keyof typeof romanian, Sentence>> = {
  'reference-doc': (p) => `“${p('path')}” is no Word document (.docx) that styles could be taken from.`,
  'year-needed': () => 'The year of the report is missing: add, for example, --year 2018.',
  'template-year-needed': () => 'The year of the blank workbook is missing: add, for example, --year 2018.',
  'input-missing': (p) => `There is no folder or file “${p('input')}”. Check the path.`,
  'input-unreadable': (p) => `“${p('input')}” cannot be read. Check the right to access it.`,
  'nothing-to-count': (p) =>
    `“${p('input')}” holds no row that can be counted; nothing was written. Check the folder or give another with --input.`,
  'rows-unbalanced': (p) =>
    `The balance of rows does not hold: rows that were read and got lost or were taken twice: ${p('count')}. It is a fault of the program, not of the data; the figures cannot be relied on and nothing was written. Send this list to those who maintain the program:\n${p('rows')}`,
  'no-folder-for-year': (p) =>
    `There is no folder “${p('input')}” with the data of ${p('year')}. Make it, give another with --input or name it in reintegrare.config.json.`,
  'nothing-to-check': (p) =>
    `“${p('input')}” holds no file that could be checked. Give an .xlsx, .xlsm, .csv, .ods or .xls file, or its folder.`,
  'since-unreadable': (p) =>
    `The check “${p('path')}” given with --since cannot be read. See whether the path is right.`,
  'since-not-a-check': (p) => `“${p('path')}”, given with --since, is no check written with --format json.`,
  'since-version': (p) =>
    `The check “${p('path')}” was written by another version of the program (schema ${p('version')}, not ${p('known')}). Check the file again and keep the new JSON.`,
  'output-is-input': (p) =>
    `“${p('output')}” is one of the files checked and is not written over. Give another name with --output.`,
  'since-other-file': (p) =>
    `The check given with --since is of another file (“${p('earlier')}”, not “${p('now')}”). Give the check of the same file.`,
  'nothing-matches': (p) => `No file and no folder matches “${p('pattern')}”. Check the path.`,
  'name-too-long': (p) =>
    `“${p('name')}” cannot be written: the name has ${p('bytes')} bytes, and a file may have at most ${p('limit')}. Shorten the name of the file checked.`,
  'cannot-write': (p) =>
    `“${p('path')}” cannot be written (${p('code')}). Check the right to write and the free space.`,
  'output-locked': (p) =>
    `Another run writes to this folder (process ${p('pid')} on ${p('host')}, since ${p('since')} UTC). Wait until it ends; if it does not run any more, delete “${p('path')}”.`,
  'output-open': (p) =>
    `“${p('path')}” cannot be replaced (${p('code')}): it is open in another program, or you may not write it. Close it and run again; the old reports are whole.`,
  'input-changed': (p) =>
    `Changed or vanished while they were read: ${p('files')}. Nothing was written. Wait until the folder is synchronised and run again, or add --allow-missing.`,
  'output-in-input': (p) =>
    `The folder of the reports (“${p('output')}”) cannot lie in the folder of the data (“${p('input')}”): reports would be read as data. Give another with --output.`,
  'unknown-format': (p) => `There is no format “${p('format')}”. The formats are: ${p('formats')}.`,
  'unknown-figure': (p) =>
    `There is no figure, institution or organisation “${p('figure')}”.${p('nearest') && ` Did you mean “${p('nearest')}”?`} All figures: reintegrare explain --year 2018.`,
  'county-unknown': (p) =>
    `There is no county “${p('county')}” in the registry.${p('nearest') && ` Did you mean: ${p('nearest')}?`}`,
  'day-unknown': (p) =>
    `“${p('day')}” is no day, month or quarter of ${p('year')}: write, for example, ${p('year')}-03-15, ${p('year')}-03 or T1.`,
  'days-reversed': (p) => `The period ends (${p('to')}) before it begins (${p('from')}).`,
  'years-unknown': (p) => `“${p('years')}” is no series of years; write, for example, 2016-2018.`,
  'unknown-shell': (p) => `There is no completion for “${p('shell')}”. There is for: ${p('shells')}.`,
  'several-meant': (p) => `“${p('name')}” may mean several; give one of the whole names: ${p('names')}.`,
  'small-groups': (p) =>
    `Small groups can be hidden from ${p('least')} on (below ${p('least')} one value alone would remain), and 0 hides nothing; "${p('value')}" cannot be used.`,
  'config-not-json': (p) =>
    `The file ${p('file')} is not valid JSON in line ${p('line')}, character ${p('column')}: ${jsonFaults[p('reason')]?.(p('found')) ?? ''}.`,
  'config-unknown-key': (p) =>
    `The file ${p('file')} has the unknown key “${p('key')}”.${p('nearest') && ` Did you mean “${p('nearest')}”?`} The keys are: ${p('keys')}.`,
  'config-invalid': (p) =>
    `The file ${p('file')} is wrong at “${p('key')}”: ${p('found') && `it is ${p('found')}, but `}it must be ${expectations[p('expected')] ?? expectations.other}.`,
  registry: (p) =>
    `The registry ${p('file')} is wrong in row ${p('line')}, column “${p('column')}”: ${p('detail')}.`,
  'page-not-built': () => 'Parts of the page for checking are missing. Install the program again.',
  'templates-unreadable': (p) =>
    `The folder of texts ${p('folder')} cannot be read. Install the program anew.`,
  'templates-folder': (p) =>
    `The folder of texts ${p('folder')} cannot be read. Copy the program's texts into it with reintegrare templates eject.`,
  'templates-exist': (p) =>
    `There are texts in ${p('folder')} already; nothing was written over them. Give another folder with --output.`,
  'template-link': (p) =>
    `Text ${p('file')}, line ${p('line')}: the link to "${p('url')}" is not allowed. Links may lead to https, http, mailto or a chapter (#pe-scurt).`,
  'template-unsupported': (p) =>
    `Text ${p('file')}, line ${p('line')}: images, footnotes and links by reference cannot be used in texts (${p('what')}).`,
  'template-missing': (p) => `The text ${p('file')} is missing.`,
  'template-name': (p) =>
    `Text ${p('file')}, line ${p('line')}: there is no “{${p('name')}}”.${p('nearest') && ` Did you mean “${p('nearest')}”?`}`,
  'template-form': (p) =>
    `Text ${p('file')}, line ${p('line')}: “${p('name')}” has no form “${p('form')}”. The forms are: ${p('forms')}.`,
  'template-braces': (p) =>
    `Text ${p('file')}, line ${p('line')}: the braces do not close, or what stands between them is not understood.`,
  'template-no-other': (p) =>
    `Text ${p('file')}, line ${p('line')}: “{${p('name')}, plural or select}” lacks the case “other”.`,
  'template-insert-in-text': (p) =>
    `Text ${p('file')}, line ${p('line')}: “{${p('name')}}” must stand alone, with an empty line before and after.`,
  'unit-unknown': (p) =>
    `The registry has no unit „${p('unit')}”.${p('nearest') && ` Perhaps: ${p('nearest')}?`}`,
  'file-exists': (p) =>
    `The file „${p('file')}” is there already and may have been filled in; it was not replaced. Give another name with --output.`,
  'column-missing': (p) =>
    `The file “${p('file')}” has no column “${p('column')}”. Its columns are: ${p('columns')}.`,
  'answers-not-kept': (p) =>
    `The workbook “${p('file')}” holds answers that were not kept; it was not written over. Keep them with the command decide, or give another file with --output.`,
  'answers-unreadable': (p) =>
    `“${p('file')}” is no workbook of a review that can be read; no answer was kept.`,
  'decisions-damaged': (p) =>
    `The file “${p('file')}” has a quote that never ends; it was not changed. Put it right and run again.`,
  'bad-source-date-epoch': (p) => `SOURCE_DATE_EPOCH must be a number of seconds, not “${p('value')}”.`,
};
