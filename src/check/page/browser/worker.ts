import type { Language } from '../../../model/language.js';
import type { Problem } from '../../../model/problem.js';
import { copySentences } from '../../../sentences/annotated-copy.js';
import { checkSentences } from '../../../sentences/check.js';
import { describeIn } from '../../../sentences/describe.js';
import { checkContext } from '../../../year/validation-context.js';
import { annotatedCopy } from '../../annotate/annotated-copy.js';
import { composeCheckData } from '../../compose-data.js';
import { type DescribedCheck, describeCheck } from '../../describe.js';
import { checkHtml } from '../../formats/html.js';
import { verdictLine } from '../../formats/words.js';
import { receiptFiles } from '../../receipt/files.js';
import { receiptsOf } from '../../receipt/receipt.js';
import { receiptStems } from '../../receipt/stems.js';
import type { PageData } from '../page-data.js';
import { type CheckedUploads, checkUploads } from './check-uploads.js';
import type { Answer, CheckAnswer, CheckRequest, Download, Request } from './messages.js';

/** What a worker's scope has of the two sides of its messages. */
declare const self: {
  onmessage: ((event: { readonly data: Request }) => void) | null;
  postMessage(answer: Answer): void;
};

let data: PageData | undefined;
let last: { readonly checked: CheckedUploads; readonly language: Language } | undefined;

/** The page's thread: what takes long, or may never end, happens here. */
self.onmessage = async ({ data: request }) => {
  if (request.type === 'start') data = request.data;
  else if (request.type === 'check' && data)
    self.postMessage({ type: 'checked', ...(await checkedBy(request, data)) });
  else if (request.type === 'copy') self.postMessage({ type: 'copied', copy: copyOf(request.file) });
};

async function checkedBy(
  request: CheckRequest,
  { knowledge, version, headers }: PageData,
): Promise<CheckAnswer> {
  const { uploads, failures, year, language, now } = request;
  const today = new Date(now).toISOString().slice(0, 10);
  const context = checkContext(knowledge, today, year, headers);
  const checked = await checkUploads(uploads, failures, context, (file) =>
    self.postMessage({ type: 'reading', file }),
  );
  last = { checked, language };
  const described = describeCheck(checked.check, language);
  const own = describeCheck(checked.check, language, { isOwn: true });
  const receipts = receiptsOf(checked.check, new Date(now), version);
  const stems = receiptStems(checked.check.files.map(({ path }) => path));
  return {
    verdict: verdictLine(described),
    html: checkHtml(own, true),
    json: jsonOf(described, version),
    receipts: receipts.flatMap((receipt, i) =>
      downloads(receiptFiles(receipt, stems[i] ?? receipt.file, language)),
    ),
    annotatable: [...checked.books.keys()].filter((file) => hasProblems(described, file)),
  };
}

/** As `validate --format json` writes it. */
function jsonOf(check: DescribedCheck, version: string): string {
  return `${JSON.stringify(composeCheckData(check, version), null, 2)}\n`;
}

function downloads(
  files: readonly { readonly path: string; readonly content: string | Uint8Array }[],
): Download[] {
  return files.map(({ path, content }) => ({ name: path, content: content as Download['content'] }));
}

function hasProblems({ problems }: DescribedCheck, file: string): boolean {
  return problems.some((problem) => isToCorrect(problem, file));
}

/** What a copy shows, as `validate --annotate` chooses it. */
function isToCorrect({ place, severity }: Problem, file: string): boolean {
  return place.file === file && severity !== 'info';
}

function copyOf(file: string): Download {
  const taken = last?.checked.books.get(file);
  if (!last || !taken) throw new Error(`No book of ${file}`);
  const { check } = last.checked;
  const problems = check.problems.filter((problem) => isToCorrect(problem, file));
  const { redact } = check;
  const { bytes, extension } = annotatedCopy({ ...taken, problems, redact }, wordsIn(last.language));
  const stem = file.replace(/\.[^.]*$/, '');
  return { name: `${stem}.de-corectat.${extension}`, content: bytes as Uint8Array<ArrayBuffer> };
}

function wordsIn(language: Language) {
  const { severities } = checkSentences[language];
  return {
    say: copySentences[language],
    describe: describeIn(language),
    severityName: (severity: keyof typeof severities) => severities[severity],
  };
}
