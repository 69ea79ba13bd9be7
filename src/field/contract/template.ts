/**
 * The columns and lists of each blank workbook that was given out, oldest first, as `templateHash` names them: what is
 * changed in them is a new line, and so a new version.
 */
export const templateHashes = ['49d89f20'] as const;

/** The blank workbook's version, so that a workbook filled into an older one can be told. */
export const templateVersion: number = templateHashes.length;

/** The name by which the workbook calls the cell that bears its mark. */
export const templateMarkName = 'reintegrare_model';

/** Which blank workbook a file was filled into. */
export interface TemplateMark {
  readonly year: number;
  readonly version: number;
}

/** The mark as it stands in a cell of a hidden sheet, where every program keeps it: `reintegrare_model 2018.1`. */
export function templateMark({ year, version }: TemplateMark): string {
  return `${templateMarkName} ${year}.${version}`;
}

/** The mark's year and version as one text: `2018.1`. */
const marked = new RegExp(`^${templateMarkName} (20\\d{2}\\.\\d{1,3})$`);

/** The year and version that a cell's text marks, `2018.1`; nothing where it is no mark. */
export function markedVersion(text: string): string | undefined {
  return marked.exec(text)?.[1];
}

/** Takes a marked version apart. */
export function parseMarkedVersion(text: string): TemplateMark {
  const [year, version] = text.split('.').map(Number);
  return { year: year ?? 0, version: version ?? 0 };
}

/** The sheets of the blank workbook that hold no table: what is asked for, by language, and the entries to choose from. */
export const templateSheets = { explanations: ['Instrucțiuni', 'Instructions'], lists: 'Liste' } as const;
