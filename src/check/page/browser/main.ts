import { type Language, languages } from '../../../model/language.js';
import { pageSentences } from '../../../sentences/page.js';
import { elementIds } from '../element-ids.js';
import type { PageGiven } from '../page-data.js';
import { Checker } from './checker.js';
import { downloadItem } from './downloads.js';
import type { CheckAnswer, Upload } from './messages.js';
import { readUploads } from './uploads.js';

function byId<T extends HTMLElement>(id: keyof typeof elementIds): T {
  const found = document.getElementById(elementIds[id]);
  if (!found) throw new Error(`The page has no element ${id}`);
  return found as T;
}

const given: PageGiven = JSON.parse(byId('given').textContent ?? '');
const checker = new Checker(given);
let language: Language = given.data.language;
let uploads: readonly Upload[] = [];
/** Counts the checks asked for, so that an answer that comes late is not shown over a newer one. */
let asked = 0;

byId<HTMLInputElement>('files').addEventListener('change', ({ currentTarget }) =>
  take((currentTarget as HTMLInputElement).files ?? []),
);
byId('year').addEventListener('change', check);
byId('form').addEventListener('submit', (event) => event.preventDefault());
byId('language').addEventListener('click', () => {
  language = languages[(languages.indexOf(language) + 1) % languages.length] ?? language;
  sayEverything();
  check();
});
acceptDrops(byId('drop'));

/** Anywhere on the page, a file that is dropped must not take the page's place. */
function acceptDrops(zone: HTMLElement): void {
  for (const type of ['dragenter', 'dragover'] as const) {
    document.addEventListener(type, (event) => {
      event.preventDefault();
      zone.classList.add('over');
    });
  }
  document.addEventListener('dragleave', () => zone.classList.remove('over'));
  document.addEventListener('drop', (event) => {
    event.preventDefault();
    zone.classList.remove('over');
    take(event.dataTransfer?.files ?? []);
  });
}

async function take(files: Iterable<File>): Promise<void> {
  uploads = await readUploads(files);
  await check();
  // Somebody who changed the year or the language goes on from there; somebody who chose files wants the verdict.
  byId('result').focus();
}

async function check(): Promise<void> {
  if (uploads.length === 0) return;
  asked += 1;
  const mine = asked;
  const say = pageSentences[language];
  const status = byId('status');
  byId('result').hidden = true;
  status.className = '';
  const year = byId<HTMLInputElement>('year').valueAsNumber;
  const request = { uploads, language, now: Date.now(), ...(Number.isInteger(year) && { year }) };
  try {
    const answer = await checker.check(request, (file) => {
      status.textContent = say.reading(file);
    });
    if (mine === asked) show(answer);
  } catch {
    status.textContent = say.failed;
  }
}

function show(answer: CheckAnswer): void {
  const result = byId('result');
  // Every text in it was escaped where it was made, and the page's policy runs no script of it.
  result.innerHTML = answer.html;
  result.append(downloadList(answer));
  result.hidden = false;
  // The result says the verdict to the eye; the status says it to a screen reader.
  byId('status').textContent = answer.verdict;
  byId('status').className = 'told';
}

function downloadList({ annotatable, receipts, json }: CheckAnswer): HTMLUListElement {
  const say = pageSentences[language];
  const list = document.createElement('ul');
  list.className = 'downloads';
  list.append(
    ...annotatable.map((file) => downloadItem(say.copy(file), () => checker.copy(file))),
    ...receipts.map((receipt) => downloadItem(say.receipt(receipt.name), () => receipt)),
    downloadItem(say.json, () => ({ name: 'verificare.json', content: json })),
  );
  return list;
}

/** Puts the page's own words into the other language. */
function sayEverything(): void {
  const say = pageSentences[language];
  document.documentElement.lang = language;
  document.title = say.title;
  byId('result').setAttribute('aria-label', say.result);
  for (const element of document.querySelectorAll<HTMLElement>('[data-say]')) {
    const text = say[element.dataset.say as keyof typeof say];
    if (typeof text === 'string') element.textContent = text;
  }
}
