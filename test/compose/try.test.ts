import { writeFileSync } from 'node:fs';
import { it } from 'vitest';
import { compose } from '../../src/compose/compose.js';
import { toMarkdown } from '../../src/render/markdown/to-markdown.js';
import { sampleInput, emptyInput } from './sample.js';
it('x', () => {
  for (const l of ['ro', 'en'] as const) {
    const c = compose(sampleInput(l));
    writeFileSync(`/tmp/r-${l}.md`, toMarkdown(c.report, { chartFolder: 'g' }).text);
    writeFileSync(`/tmp/n-${l}.md`, toMarkdown(c.notice, { chartFolder: 'g' }).text);
    writeFileSync(`/tmp/d-${l}.json`, JSON.stringify(c.data, null, 1));
    const e = compose(emptyInput(l));
    writeFileSync(`/tmp/e-${l}.md`, toMarkdown(e.report, { chartFolder: 'g' }).text);
  }
});
