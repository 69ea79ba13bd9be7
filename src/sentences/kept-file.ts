/**
 * A file of decisions as people know it: that beside the folders of the years by its name alone.
 * @param ofYear says that a file is the year's own.
 */
export function keptFile(file: string | undefined, ofYear: string): string {
  const name = file ?? '';
  return name.startsWith('../') ? name.slice('../'.length) : `${name} (${ofYear})`;
}
