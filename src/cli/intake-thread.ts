import { parentPort } from 'node:worker_threads';
import { loadKnowledge } from '../field/load-knowledge.js';
import type { ThreadAnswer, ThreadRequest } from '../intake/read/isolation.js';
import { packBook } from '../intake/read/packed.js';
import { parse } from '../intake/read/parse.js';
import { takeInFile } from '../intake/take-in-file.js';
import type { ValidationContext } from '../intake/validate/rule.js';
import { validationContext } from '../year/validation-context.js';

// SheetJS prints what it does not know; the user is told by findings alone.
process.stdout.write = () => true;
process.stderr.write = () => true;

let context: ValidationContext | undefined;
/** What the context was made for. */
let known = '';

/** The thread in which files are read and checked: one request, one answer. */
parentPort?.on('message', (request: ThreadRequest) => parentPort?.postMessage(answerTo(request)));

function answerTo(request: ThreadRequest): ThreadAnswer {
  if (request.type === 'read') {
    const { book, problems } = parse(request.bytes, request.file.path);
    return book ? { book: packBook(book), problems } : { problems };
  }
  const { file, bytes, today, year, keepTables, headers } = request;
  const asked = JSON.stringify([today, year, headers]);
  if (!context || asked !== known) context = validationContext(loadKnowledge(), today, year, headers);
  known = asked;
  return takeInFile(file, parse(bytes, file.path), context, keepTables);
}
