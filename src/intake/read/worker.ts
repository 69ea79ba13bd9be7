import { parentPort } from 'node:worker_threads';
import type { ParseAnswer, ParseRequest } from './isolation.js';
import { packBook } from './packed.js';
import { parse } from './parse.js';

// SheetJS prints what it does not know; the user is told by findings alone.
process.stdout.write = () => true;
process.stderr.write = () => true;

/** The thread in which files are read: one request, one answer. */
parentPort?.on('message', ({ bytes, file }: ParseRequest) => {
  const { book, problems } = parse(bytes, file);
  const answer: ParseAnswer = book ? { book: packBook(book), problems } : { problems };
  parentPort?.postMessage(answer);
});
