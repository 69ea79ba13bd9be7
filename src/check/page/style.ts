import { style as checkStyle } from '../formats/html/style.js';

/** The style of a check, and of the form around it. */
export const style = `${checkStyle}
.language { text-align: right; margin: 0; }
.hint { color: var(--quiet); font-size: .9rem; }
label { font-weight: bold; }
button, input { font: inherit; color: inherit; background: var(--paper); border: 1px solid var(--quiet);
  border-radius: .25rem; padding: .35rem .7rem; }
button { cursor: pointer; }
.drop { border: 2px dashed var(--quiet); border-radius: .5rem; padding: 1.5rem 1rem; background: var(--tint); }
.drop label { display: block; margin-bottom: .5rem; } .drop.over { border-style: solid; border-color: var(--ink); }
.downloads { display: flex; flex-wrap: wrap; gap: .5rem; padding: 0; list-style: none; }
:focus-visible { outline: 3px solid var(--ink); outline-offset: 2px; }
#rezultat:focus { outline: none; }
.told { position: absolute; clip-path: inset(50%); height: 1px; width: 1px; overflow: hidden; white-space: nowrap; }
@media print { form, .language, .downloads { display: none; } }
`;
