import { AlignmentType, type IStylesOptions, LeaderType, LineRuleType, TabStopType } from 'docx';
import type { Language } from '../../../model/language.js';
import { palette } from '../palette.js';

const locales: Readonly<Record<Language, string>> = { ro: 'ro-RO', en: 'en-GB' };
export const colour = (name: keyof typeof palette) => palette[name].slice(1);

/** Where the pages of the contents stand, at the end of a line of dots, in twentieths of a point. */
export const contentsWidth = 9638;
const leaders = {
  tabStops: [{ type: TabStopType.RIGHT, position: contentsWidth, leader: LeaderType.DOT }],
};

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
        run: { size: 22, bold: true, color: colour('accent') },
        paragraph: { spacing: { after: 0 } },
      },
      { id: 'Imprint', name: 'Imprint', basedOn: 'Normal', paragraph: { spacing: { after: 40 } } },
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
        paragraph: { spacing: { before: 240, after: 60 }, keepNext: true },
      },
      {
        id: 'TOC1',
        name: 'toc 1',
        basedOn: 'Normal',
        run: { bold: true },
        paragraph: { spacing: { after: 20 }, ...leaders },
      },
      {
        id: 'TOC2',
        name: 'toc 2',
        basedOn: 'Normal',
        paragraph: { spacing: { after: 0 }, indent: { left: 400 }, ...leaders },
      },
      {
        id: 'Subject',
        name: 'Subject',
        basedOn: 'Normal',
        run: { size: 18, color: colour('quiet') },
        paragraph: { keepNext: true },
      },
      { id: 'Source', name: 'Source', basedOn: 'Normal', run: { size: 15, color: colour('quiet') } },
      {
        id: 'Running',
        name: 'Running',
        basedOn: 'Normal',
        run: { size: 16, color: colour('quiet') },
        paragraph: { spacing: { after: 0 }, rightTabStop: contentsWidth },
      },
      {
        id: 'ContentsTitle',
        name: 'Contents Title',
        basedOn: 'Normal',
        run: { size: 32, bold: true, color: colour('accent') },
        paragraph: { spacing: { after: 160 }, keepNext: true },
      },
      {
        id: 'SmallCell',
        name: 'Small Cell',
        basedOn: 'Cell',
        run: { size: 14 },
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
