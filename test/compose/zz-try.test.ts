import { mkdirSync, writeFileSync } from 'node:fs';
import { it } from 'vitest';
import { loadTemplates } from '../../src/compose/load-templates.js';

import { loadKnowledge } from '../../src/load-knowledge.js';
import { makeReport } from '../../src/pipeline.js';
import { jsonFormat } from '../../src/render/json-format.js';
import { markdownFormat } from '../../src/render/markdown-format.js';
import { noticeFormat } from '../../src/render/notice-format.js';

it('x', async () => {
  for (const language of ['ro', 'en'] as const) {
    const t = performance.now();
    const r = await makeReport(
      {
        year: 2018,
        input: 'fixtures/2018',
        previousInput: 'fixtures/2017',
        language,
        formats: [markdownFormat, noticeFormat, jsonFormat],
        templates: loadTemplates(language),
        today: '2018-12-31',
      },
      loadKnowledge(),
      () => {},
    );
    console.log(
      performance.now() - t,
      r.files.map((f) => [f.path, f.content.length]),
    );
    mkdirSync(`/tmp/o-${language}`, { recursive: true });
    for (const f of r.files)
      if (!f.path.includes('/')) writeFileSync(`/tmp/o-${language}/${f.path}`, f.content);
    if (language === 'ro') {
      const persons = new Set(r.intake.submissions.flatMap((s) => s.persons));
      writeFileSync('/tmp/persons.json', JSON.stringify([...persons], null, 0));
    }
  }
}, 60000);
