import { allowedByClock, allowedMilliseconds } from '../../../intake/read/deadline.js';
import type { PageData, PageGiven } from '../page-data.js';
import type { Answer, CheckAnswer, CheckRequest, Download, Failure, Request } from './messages.js';

type Ask = Omit<CheckRequest, 'failures'>;

/** Hands work to the page's thread. One that loops or dies is ended, the file it was reading gets a finding. */
export class Checker {
  readonly #data: PageData;
  readonly #source: string;
  #worker: Worker | undefined;

  constructor({ data, worker }: PageGiven) {
    this.#data = data;
    this.#source = URL.createObjectURL(new Blob([worker], { type: 'text/javascript' }));
  }

  /** @param reading told each file before it is read */
  async check(ask: Ask, reading: (file: string) => void): Promise<CheckAnswer> {
    const failures: Record<string, Failure> = {};
    for (;;) {
      const ended = await this.#checkOnce({ ...ask, failures }, reading);
      if (!('failure' in ended)) return ended;
      this.#worker?.terminate();
      this.#worker = undefined;
      if (ended.file === undefined || failures[ended.file]) throw new Error('The thread of the page ended');
      failures[ended.file] = ended.failure;
    }
  }

  async copy(file: string): Promise<Download> {
    return new Promise((resolve, reject) => {
      this.#listen((answer) => {
        if (answer.type === 'copied') resolve(answer.copy);
      }, reject);
      this.#tell({ type: 'copy', file });
    });
  }

  #checkOnce(
    request: CheckRequest,
    reading: (file: string) => void,
  ): Promise<CheckAnswer | { readonly failure: Failure; readonly file: string | undefined }> {
    return new Promise((resolve) => {
      let file: string | undefined;
      let timer: ReturnType<typeof setTimeout> | undefined;
      const end = (failure: Failure) => {
        clearTimeout(timer);
        resolve({ failure, file });
      };
      this.#listen(
        (answer) => {
          clearTimeout(timer);
          if (answer.type === 'checked') resolve(answer);
          if (answer.type !== 'reading') return;
          file = answer.file;
          reading(file);
          timer = setTimeout(() => end('time-out'), deadline(request, file));
        },
        () => end('crashed'),
      );
      this.#tell({ type: 'check', ...request });
    });
  }

  #listen(hear: (answer: Answer) => void, fail: (event: ErrorEvent) => void): void {
    const worker = this.#running();
    worker.onmessage = ({ data }: MessageEvent<Answer>) => hear(data);
    worker.onerror = fail;
  }

  #running(): Worker {
    if (this.#worker) return this.#worker;
    this.#worker = new Worker(this.#source);
    this.#tell({ type: 'start', data: this.#data });
    return this.#worker;
  }

  #tell(request: Request): void {
    this.#worker?.postMessage(request);
  }
}

/** In milliseconds of the clock, as the command line would give up at the latest: a slow computer refuses nothing that it takes. */
function deadline({ uploads }: CheckRequest, file: string): number {
  const bytes = uploads.find(({ name }) => name === file)?.bytes.length ?? 0;
  return allowedByClock(allowedMilliseconds(bytes));
}
