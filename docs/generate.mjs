// Writes the documents that are made from the program: `npm run docs`.
import { writeFileSync } from 'node:fs';
import { reportJsonSchema } from '../dist/compose/data.js';
import { rulesGuide } from '../dist/sentences/rules-guide.js';

writeFileSync(new URL('reguli.md', import.meta.url), rulesGuide());
writeFileSync(
  new URL('raport.schema.json', import.meta.url),
  `${JSON.stringify(reportJsonSchema(), null, 2)}\n`,
);
