import { readContent } from './content.mjs';
import { PdfObjects } from './objects.mjs';
import { actionRules } from './rules/actions.mjs';
import { colourRules } from './rules/colours.mjs';
import { documentRules } from './rules/document.mjs';
import { fileRules } from './rules/file.mjs';
import { fontRules } from './rules/fonts.mjs';
import { linkRules } from './rules/links.mjs';
import { markRules } from './rules/marks.mjs';
import { metadataRules } from './rules/metadata.mjs';
import { structureRules } from './rules/structure.mjs';
import { tableRules } from './rules/tables.mjs';
import { textRules } from './rules/text.mjs';
import { readStructure } from './structure.mjs';

const rules = [
  fileRules,
  documentRules,
  metadataRules,
  actionRules,
  colourRules,
  fontRules,
  structureRules,
  tableRules,
  markRules,
  linkRules,
  textRules,
];

/**
 * Checks what a machine can of PDF/UA-1 (the conditions of the Matterhorn Protocol 1.1 that need no human) and of
 * PDF/A-2a, and gives what is wrong, once each; nothing where all is well. It does not take the place of veraPDF.
 */
export async function checkPdf(bytes) {
  const pdf = await PdfObjects.open(bytes);
  const findings = [];
  const structure = readStructure(pdf, findings);
  const contents = pdf.pages.map((page) => readContent(pdf.content(page)));
  for (const rule of rules) findings.push(...rule({ pdf, bytes, structure, contents }));
  return [...new Set(findings)];
}
