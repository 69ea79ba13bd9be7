import { AlignmentType, type IStylesOptions, LineRuleType } from 'docx';
import type { Language } from '../../../model/language.js';
import { palette } from '../palette.js';

const locales: Readonly<Record<Language, string>> = { ro: 'ro-RO', en: 'en-GB' };
export const colour = (name: keyof typeof palette) => palette[name].slice(1);

/** The styles by which an editor changes the look of the whole report; sizes are in half points. */
export function styles(language: Language): IStylesOptions {
  const heading = (size: number, before: number) => ({
    run: { size, bold: true, color: colour('accent') },
    paragraph: { spacing: { before, after: 120 }, keepNext: true },
  });
  return {
    default: {
      document: {
        run: { font: 'Noto Sans', size: 20, color: colour('ink'), language: { value: locales[language] } },
        paragraph: { spacing: { after: 120, line: 276, lineRule: LineRuleType.AUTO } },
      },
      title: {
        run: { size: 44, bold: true, color: colour('accent') },
        paragraph: { spacing: { after: 240 } },
      },
      heading1: heading(32, 480),
      heading2: heading(26, 360),
      heading3: heading(22, 240),
      heading4: heading(20, 240),
      hyperlink: { run: { color: colour('accent'), underline: {} } },
    },
    paragraphStyles: [
      {
        id: 'Publisher',
        name: 'Publisher',
        basedOn: 'Normal',
        run: { bold: true, color: colour('accent') },
        paragraph: { spacing: { after: 0 } },
      },
      {
        id: 'Addressee',
        name: 'Addressee',
        basedOn: 'Normal',
        run: { bold: true, size: 26 },
        paragraph: { alignment: AlignmentType.RIGHT, spacing: { before: 480, after: 480 } },
      },
      {
        id: 'Subtitle',
        name: 'Subtitle',
        basedOn: 'Normal',
        run: { size: 24, color: colour('quiet') },
        paragraph: { spacing: { after: 240 } },
      },
      {
        id: 'Caption',
        name: 'caption',
        basedOn: 'Normal',
        run: { bold: true, size: 18 },
        paragraph: { spacing: { before: 240, after: 80 }, keepNext: true },
      },
      { id: 'TOC1', name: 'toc 1', basedOn: 'Normal', paragraph: { spacing: { after: 40 } } },
      {
        id: 'TOC2',
        name: 'toc 2',
        basedOn: 'Normal',
        paragraph: { spacing: { after: 20 }, indent: { left: 400 } },
      },
      {
        id: 'Cell',
        name: 'Cell',
        basedOn: 'Normal',
        run: { size: 17 },
        paragraph: { spacing: { after: 0, line: 240, lineRule: LineRuleType.AUTO } },
      },
    ],
  };
}
