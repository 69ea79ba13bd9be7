// Writes the documents that are made from the program: `npm run docs`.
import { writeFileSync } from 'node:fs';
import { checkJsonSchema } from '../dist/check/data.js';
import { reportJsonSchema } from '../dist/report/compose/data.js';
import { rulesGuide } from '../dist/sentences/rules-guide.js';

const write = (name, text) => writeFileSync(new URL(name, import.meta.url), text);
const json = (schema) => `${JSON.stringify(schema, null, 2)}\n`;

write('reguli.md', rulesGuide('ro'));
write('rules.md', rulesGuide('en'));
write('raport.schema.json', json(reportJsonSchema()));
write('verificare.schema.json', json(checkJsonSchema()));
