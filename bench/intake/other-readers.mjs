/** The cells of a file as other readers give them: by sheet and address, in one form that can be compared. */
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';

const deadlineMilliseconds = 5_000;

/** A value without its format: `n:1.5`, `d:2018-03-15`, `s:Iași`, `b:true`, `e:#REF!`. */
export function shownNumber(number) {
  return `n:${Number(number.toPrecision(12))}`;
}

/** Spaces and what nobody sees are no difference. */
export function shownText(text) {
  return `s:${text.normalize('NFC').replace(/[\p{Z}\p{C}\p{Default_Ignorable_Code_Point}]/gu, '')}`;
}

let worker;

/**
 * What another reader makes of a file, in a thread: on some files each of them never comes to an end.
 * @param {'SheetJS' | 'exceljs'} reader
 * @returns the cells by sheet and address, and the merged ranges by sheet; nothing where it fails or takes too long
 */
export function readWith(reader, bytes) {
  worker ??= new Worker(fileURLToPath(new URL('reader-thread.mjs', import.meta.url)), {
    stdout: true,
    stderr: true,
  });
  const thread = worker;
  return new Promise((resolve) => {
    const settle = (answer) => {
      clearTimeout(timer);
      thread.off('message', settle);
      thread.off('error', fail);
      if (answer === undefined) {
        thread.on('error', () => undefined);
        void thread.terminate();
        worker = undefined;
      }
      resolve(answer?.cells && { cells: new Map(answer.cells), merges: new Map(answer.merges ?? []) });
    };
    const fail = () => settle(undefined);
    const timer = setTimeout(fail, deadlineMilliseconds);
    thread.on('message', settle);
    thread.on('error', fail);
    thread.postMessage({ reader, bytes });
  });
}

export function stopReaders() {
  return worker?.terminate();
}
