/** The names in a cell that lists units, separated by `;`, `,` or line breaks. */
export function listedUnits(text: string): string[] {
  return text
    .split(/[;,\n]/)
    .map((name) => name.trim())
    .filter(Boolean);
}
