/** The words of a value that lists them with commas: `pdf, md`. */
export function commaList(value: string): string[] {
  return value.split(',').map((word) => word.trim());
}
