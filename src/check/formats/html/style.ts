import { palette } from '../../../report/render/palette.js';

/** Light and dark by the reader's wish; on paper always light, with causes kept whole. */
export const style = `
:root { color-scheme: light dark; --ink: ${palette.ink}; --paper: ${palette.paper}; --quiet: ${palette.quiet};
  --line: ${palette.hairline}; --tint: ${palette.tint}; --bad: #a01c1c; --good: #1c6b3a; --look: #7a4b00; }
@media (prefers-color-scheme: dark) { :root { --ink: #e8ecf1; --paper: #14181d; --quiet: #a9b4c0; --line: #46505b;
  --tint: #1f262e; --bad: #ff9d93; --good: #7fd6a0; --look: #f0c674; } }
body { margin: 0; background: var(--paper); color: var(--ink); font: 1rem/1.5 system-ui, "Segoe UI", sans-serif; }
main { max-width: 60rem; margin: 0 auto; padding: 1.5rem 1rem; overflow-wrap: anywhere; }
h1 { font-size: 1.5rem; } h2 { font-size: 1.25rem; margin-top: 2rem; } h3 { font-size: 1.05rem; margin-bottom: 0; }
.verdict { font-size: 1.2rem; font-weight: bold; border-left: .4rem solid; padding: .3rem .8rem; }
.accepted { color: var(--good); } .refused, .empty { color: var(--bad); }
.error h2 { color: var(--bad); } .warning h2 { color: var(--look); }
.file, .where, caption { color: var(--quiet); margin: 0; }
article { border-top: 1px solid var(--line); padding-bottom: .5rem; }
.sheet { overflow-x: auto; margin-bottom: .5rem; }
table { border-collapse: collapse; font-size: .9rem; } caption { text-align: left; }
th, td { border: 1px solid var(--line); padding: .2rem .5rem; text-align: left; vertical-align: top;
  overflow-wrap: break-word; }
th { background: var(--tint); color: var(--quiet); font-weight: normal; } .header { font-weight: bold; }
.fault { outline: 2px solid var(--bad); outline-offset: -2px; }
mark { background: none; color: var(--bad); font-weight: bold; }
.advice { font-weight: bold; }
@media print { :root { color-scheme: light; --ink: #000; --paper: #fff; --quiet: #333; --line: #888; --tint: #eee;
  --bad: #7a0000; --good: #000; --look: #000; } article { break-inside: avoid; } h2, h3 { break-after: avoid; }
  main { max-width: none; padding: 0; } .sheet { overflow: visible; } }
`;
