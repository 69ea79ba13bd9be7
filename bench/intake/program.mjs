import { pathToFileURL } from 'node:url';

/** Where `npm run build` puts the program. */
export const builtProgram = new URL('../../dist/', import.meta.url).pathname;

/**
 * The stages of the compiled program from the folder to the findings of one file.
 * @param {string} folder where the compiled program is
 */
export async function loadProgram(folder) {
  const load = (file) => import(new URL(file, pathToFileURL(`${folder}/`)).href);
  const { discover } = await load('intake/discover/discover.js');
  const { readFile } = await load('intake/read/read.js');
  const { parse } = await load('intake/read/parse.js');
  const { workerIsolation } = await load('intake/read/isolation.js');
  const { recognise } = await load('intake/recognise/recognise.js');
  const { validate } = await load('intake/validate/validate.js');
  const { validationContext } = await load('year/validation-context.js');
  const { loadKnowledge } = await load('field/load-knowledge.js');
  const { describeIn } = await load('sentences/describe.js');
  const context = validationContext(loadKnowledge(), '2018-12-31', 2018);
  const isolation = workerIsolation(new URL('cli/intake-thread.js', pathToFileURL(`${folder}/`)));

  /** What became of a file that was read: the findings of all stages, each in words. */
  const finish = ({ book, problems }) => {
    const tables = book ? recognise(book, context.units) : { tables: [], problems: [] };
    const found = [...problems, ...tables.problems, ...validate(tables.tables, context).problems];
    return found.map((problem) => ({ problem, ...describeIn('ro')(problem) }));
  };

  return { discover, readFile, parse, isolation, finish };
}
