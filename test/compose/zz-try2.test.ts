import { mkdirSync, writeFileSync } from 'node:fs';
import { it } from 'vitest';
import { loadTemplates } from '../../src/compose/load-templates.js';
import { loadKnowledge } from '../../src/load-knowledge.js';
import { makeReport } from '../../src/pipeline.js';
import { pdfFormat } from '../../src/render/pdf-format.js';
it('x', async () => {
    const r = await makeReport({ year: 2018, input: 'fixtures/2018', previousInput: 'fixtures/2017', language: 'ro', formats: [pdfFormat], templates: loadTemplates('ro'), today: '2018-12-31' }, loadKnowledge(), () => {});
    for (const f of r.files) writeFileSync(`/tmp/o-ro/${f.path}`, f.content);
}, 60000);
