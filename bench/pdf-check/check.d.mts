/** What is wrong with a PDF as an accessible document that can be kept; nothing where all is well. */
export function checkPdf(bytes: Uint8Array): Promise<string[]>;
