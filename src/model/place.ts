/** Where something stands in what the units sent. */
export interface Place {
  /** Path relative to the input folder, with `/` between its parts. */
  readonly file: string;
  readonly sheet?: string;
  /** An address (`C12`) or a range (`F3:F214`), as the spreadsheet shows it. */
  readonly cell?: string;
}

/** Writes a place the way a spreadsheet does: `Iasi.xlsx › Participanți!C12`. */
export function formatPlace({ file, sheet, cell }: Place): string {
  const inside = [sheet, cell].filter(Boolean).join('!');
  return inside ? `${file} › ${inside}` : file;
}
