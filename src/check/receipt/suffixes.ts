/** What the names of receipts end in, for programs and for people: such files are no data. */
export const receiptSuffixes = { json: '.recipisa.json', markdown: '.recipisa.md' } as const;

/** Whether a file is a receipt, by its name. */
export function isReceipt(name: string): boolean {
  return Object.values(receiptSuffixes).some((suffix) => name.toLowerCase().endsWith(suffix));
}
