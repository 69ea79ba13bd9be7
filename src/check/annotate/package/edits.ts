interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Gathers changes of a text by their place in it and makes them at once. */
export class Edits {
  private readonly edits: Edit[] = [];

  constructor(readonly text: string) {}

  insert(at: number, text: string): void {
    this.replace(at, at, text);
  }

  replace(start: number, end: number, text: string): void {
    this.edits.push({ start, end, text });
  }

  /** The text with all the changes; what is inserted at one place in the order in which it was asked for. */
  apply(): string {
    const pieces: string[] = [];
    let done = 0;
    for (const { start, end, text } of this.edits.sort(byPlace)) {
      pieces.push(this.text.slice(done, start), text);
      done = end;
    }
    return pieces.join('') + this.text.slice(done);
  }
}

/** What is inserted before a piece goes before what replaces it. */
function byPlace(a: Edit, b: Edit): number {
  return a.start - b.start || a.end - b.end;
}
