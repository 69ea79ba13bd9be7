import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { builtProgram } from '../intake/program.mjs';

/** The compiled program as far as it is measured: the report on a folder as data, and the check of its files. */
export async function loadReading() {
  const load = (file) => import(new URL(file, pathToFileURL(`${builtProgram}/`)).href);
  const { makeReport } = await load('pipeline.js');
  const { checkFiles } = await load('check/check-files.js');
  const { checkContext } = await load('year/validation-context.js');
  const { loadKnowledge } = await load('field/load-knowledge.js');
  const { loadTemplates } = await load('report/compose/load-templates.js');
  const { jsonFormat } = await load('report/render/json-format.js');
  const knowledge = loadKnowledge();
  const templates = loadTemplates('ro');

  /** What `report` counts of a folder. */
  const report = async (input, year) => {
    const asked = { input, year, today: `${year}-12-31`, language: 'ro', perAuthority: false };
    const request = { ...asked, formats: [jsonFormat], templates };
    const { files } = await makeReport(request, knowledge, () => undefined);
    return JSON.parse(files[0].content);
  };

  /** What `validate` says of the files of the folder that are the sender's. */
  const verdict = async (folder, files, year) => {
    const inputs = files.map((file) => ({ absolute: join(folder, file) }));
    const { check } = await checkFiles(
      inputs,
      checkContext(knowledge, `${year}-12-31`, year),
      () => undefined,
    );
    return check.verdict;
  };

  return { report, verdict, knowledge };
}

/** The cases of a folder: `cases/<case>/truth.json` beside the workbooks of a year. */
export function casesIn(folder) {
  const cases = join(folder, 'cases');
  return readdirSync(cases)
    .sort()
    .map((name) => {
      const truth = JSON.parse(readFileSync(join(cases, name, 'truth.json'), 'utf8'));
      return { truth, input: join(cases, name, String(truth.year)) };
    });
}
