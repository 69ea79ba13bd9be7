import { sha256 } from '@noble/hashes/sha2.js';
import { escaped } from '../../report/render/charts/svg.js';
import { pageSentences } from '../../sentences/page.js';
import { elementIds } from './element-ids.js';
import type { PageData, PageGiven } from './page-data.js';
import { style } from './style.js';

/** The page's own programs, bundled. */
export interface PageScripts {
  /** Runs in the page. */
  readonly main: string;
  /** Runs in a thread of it: reads, checks, annotates. */
  readonly worker: string;
}

/**
 * The offline page as one HTML file. Its policy lets nothing in but its own script and style, by their hashes, and
 * nothing out: no request of any kind can be made from it.
 */
export function composePage(data: PageData, scripts: PageScripts): string {
  const say = pageSentences[data.language];
  return `<!doctype html>
<html lang="${data.language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy(scripts.main)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(say.title)}</title>
<style>${style}</style>
</head>
<body>
${body(data)}
<script type="application/json" id="${elementIds.given}">${json({ data, worker: scripts.worker } satisfies PageGiven)}</script>
<script>${scripts.main}</script>
</body>
</html>
`;
}

function body({ language, year, version }: PageData): string {
  const say = pageSentences[language];
  const said = (key: 'title' | 'intro' | 'choose' | 'year' | 'anyYear' | 'otherLanguage') =>
    `data-say="${key}">${escaped(say[key])}`;
  return `<main>
<p class="language"><button type="button" id="${elementIds.language}" ${said('otherLanguage')}</button></p>
<h1 ${said('title')}</h1>
<p ${said('intro')}</p>
<noscript><p class="verdict refused">${escaped(say.needsScript)}</p></noscript>
<form id="${elementIds.form}">
<p><label for="${elementIds.year}" ${said('year')}</label>
<input id="${elementIds.year}" type="number" min="1990" max="2100" inputmode="numeric" aria-describedby="${elementIds.yearHint}" value="${year ?? ''}">
<span id="${elementIds.yearHint}" class="hint" ${said('anyYear')}</span></p>
<p class="drop" id="${elementIds.drop}"><label for="${elementIds.files}" ${said('choose')}</label>
<input id="${elementIds.files}" type="file" multiple></p>
</form>
<p id="${elementIds.status}" role="status"></p>
<section id="${elementIds.result}" tabindex="-1" aria-label="${escaped(say.result)}" hidden></section>
<p class="hint">reintegrare ${escaped(version)}</p>
</main>`;
}

function policy(script: string): string {
  return [
    "default-src 'none'",
    `script-src 'sha256-${hash(script)}'`,
    `style-src 'sha256-${hash(style)}'`,
    'worker-src blob:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

function hash(text: string): string {
  return btoa(String.fromCharCode(...sha256(new TextEncoder().encode(text))));
}

/** JSON that cannot end the element it stands in, whatever it holds. */
function json(value: unknown): string {
  return JSON.stringify(value).replaceAll('<', '\\u003c');
}
