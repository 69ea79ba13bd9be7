import { palette } from '../palette.js';

/** Colours after dark; every text colour has at least 4.5:1 on the paper and the tint. */
const dark = {
  paper: '#14181d',
  ink: '#e6eaee',
  quiet: '#aab4be',
  accent: '#9cc4ee',
  hairline: '#3c4752',
  tint: '#1f262e',
} satisfies Record<keyof typeof palette, string>;

function variables(colours: Readonly<Record<string, string>>): string {
  return Object.entries(colours)
    .map(([name, colour]) => `--${name}:${colour};`)
    .join('');
}

/** The style of the page: on screen in light and dark, and on paper. Charts keep their light paper in the dark. */
export const style = `
:root{color-scheme:light dark;${variables(palette)}--chart:${palette.paper}}
@media screen and (prefers-color-scheme:dark){:root{${variables(dark)}}}
*{box-sizing:border-box}
html{scroll-behavior:auto;-webkit-text-size-adjust:100%}
body{margin:0 auto;padding:1.5rem 1.25rem 4rem;max-width:62rem;background:var(--paper);color:var(--ink);font:1rem/1.55 "Noto Sans",system-ui,-apple-system,"Segoe UI",Roboto,Arial,sans-serif;overflow-wrap:break-word}
header{border-bottom:3px solid var(--accent);margin-bottom:2rem}
h1,h2,h3,h4,h5,h6{color:var(--accent);line-height:1.25;margin:2em 0 .6em;text-wrap:balance}
h1{font-size:1.9rem;margin-top:.5em}
h2{font-size:1.5rem;border-bottom:1px solid var(--hairline);padding-bottom:.25em}
h3{font-size:1.2rem}
h4,h5,h6{font-size:1rem}
p,li{max-width:46rem}
.subtitle{color:var(--quiet);font-size:1.1rem}
.author{color:var(--quiet)}
.addressee{font-weight:600;text-align:right;max-width:none}
a{color:var(--accent)}
a:focus-visible,.table:focus-visible{outline:3px solid var(--accent);outline-offset:2px}
main:focus{outline:none}
.skip{position:absolute;left:-100vw;background:var(--paper);padding:.5rem 1rem}
.skip:focus{left:1rem;top:1rem}
nav ul{list-style:none;padding-left:1.25rem;margin:.2rem 0}
nav>ul{padding-left:0}
nav li{margin:.2rem 0}
nav a{text-decoration:none}
nav a:hover{text-decoration:underline}
.cards{display:grid;grid-template-columns:repeat(auto-fit,minmax(12rem,1fr));gap:.75rem;list-style:none;padding:0;margin:1.5rem 0}
.cards li{background:var(--tint);border-left:4px solid var(--accent);padding:.75rem 1rem}
.cards strong{display:block;font-size:1.8rem;line-height:1.2;color:var(--accent);font-variant-numeric:lining-nums}
.table{overflow-x:auto;margin:1.5rem 0}
table{border-collapse:collapse;width:100%;font-size:.9rem;line-height:1.4;font-variant-numeric:tabular-nums lining-nums}
caption{text-align:left;font-weight:600;padding:.25rem 0 .5rem}
th,td{text-align:left;vertical-align:top;padding:.4rem .6rem;border-bottom:1px solid var(--hairline)}
thead th{background:var(--tint);border-bottom:2px solid var(--accent);vertical-align:bottom}
tbody th{font-weight:inherit}
.total th,.total td{font-weight:600;border-top:2px solid var(--accent)}
.number{text-align:right}
figure{margin:1.5rem 0}
figure svg{display:block;width:100%;max-width:48rem;height:auto;background:var(--chart);padding:.75rem;border:1px solid var(--hairline)}
figcaption{margin-top:.5rem;max-width:46rem}
blockquote{margin:1rem 0;padding-left:1rem;border-left:3px solid var(--hairline);color:var(--quiet)}
code{font-size:.95em;background:var(--tint);padding:0 .2em}
hr{border:0;border-top:1px solid var(--hairline);margin:2rem auto;width:8rem}
@media print{
@page{size:A4;margin:20mm 18mm}
body{max-width:none;padding:0;font-size:10pt}
.skip{display:none}
h1,h2,h3,h4,h5,h6,caption{break-after:avoid}
h2{break-before:page}
nav h2,nav+h2{break-before:auto}
p{orphans:2;widows:2}
tr,figure,.cards li{break-inside:avoid}
thead{display:table-header-group}
.table{overflow:visible}
table{font-size:8.5pt}
a{color:inherit;text-decoration:none}
.cards li,thead th{print-color-adjust:exact;-webkit-print-color-adjust:exact}
}
`;
