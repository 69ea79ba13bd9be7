/**
 * Gives each heading the anchor that GitHub and GitLab give it: lower case, letters, digits, `_` and `-` alone,
 * spaces as hyphens, and a number behind the second of a name.
 */
export class Anchors {
  private readonly taken = new Map<string, number>();

  /** The anchor of the next heading of the file with this text. */
  next(text: string): string {
    const anchor = slug(text);
    let [unique, count] = [anchor, this.taken.get(anchor) ?? 0];
    while (this.taken.has(unique)) unique = `${anchor}-${++count}`;
    this.taken.set(anchor, count);
    this.taken.set(unique, 0);
    return unique;
  }
}

function slug(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}\p{Pc}\- ]/gu, '')
    .replace(/ /gu, '-');
}
