/**
 * How the receipts of files are called, without the suffix: like the file without its extension, or with it where two
 * would be called the same (`Iasi.csv` beside `Iasi.xlsx`).
 */
export function receiptStems(paths: readonly string[]): string[] {
  const stems = paths.map((path) => path.replace(/(?<=[^/\\])\.[^./\\]*$/, ''));
  return stems.map((stem, i) =>
    stems.indexOf(stem) === stems.lastIndexOf(stem) ? stem : (paths[i] ?? stem),
  );
}
