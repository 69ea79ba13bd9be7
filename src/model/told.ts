/** Characters of a text from a file that a finding tells; no more are needed to find it again. */
export const toldCharacters = 500;

/** What nobody sees, or what moves the letters around it, but for line ends and tabs. */
const unseen = /(?![\n\t])[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu;

/** A text from outside as it may be told anywhere: cut with `…` where it is long, a point for what nobody sees. */
export function told(text: string): string {
  const short = text.length > toldCharacters ? `${text.slice(0, toldCharacters - 1)}…` : text;
  return short.replace(unseen, '·');
}
