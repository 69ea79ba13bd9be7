/** What is wrong in a text that is no JSON, and where. */
export interface JsonFault {
  /** 1-based. */
  readonly line: number;
  readonly column: number;
  /**
   * `backslash`: a path of Windows as it is; `comma`: one after the last value; `end`: the text ends too early; `other`:
   * something else is expected there.
   */
  readonly reason: 'backslash' | 'comma' | 'end' | 'other';
  /** The character at fault; empty at the end. */
  readonly found: string;
}

/** Strings as JSON has them, whole or up to the first thing that they cannot hold. */
const stringStart = /"(?:[^"\\\n\r\t]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*/y;

/** Where a text stops being JSON: told by ourselves, for every runtime words it in another way, and in English. */
export function jsonFault(text: string, error: unknown): JsonFault {
  const at = badEscape(text) ?? positionIn(error, text);
  const before = text.slice(0, at);
  const lines = before.split('\n');
  const found = text.trimEnd().slice(at, at + 1);
  const isComma = /,\s*$/.test(before) && /[}\]]/.test(found);
  return {
    line: lines.length,
    column: (lines.at(-1)?.length ?? 0) + 1,
    reason: found === '' ? 'end' : found === '\\' ? 'backslash' : isComma ? 'comma' : 'other',
    found,
  };
}

/** The first backslash of a string that stands before no letter that it may. */
function badEscape(text: string): number | undefined {
  for (let at = text.indexOf('"'); at >= 0; at = text.indexOf('"', at)) {
    stringStart.lastIndex = at;
    const end = at + (stringStart.exec(text)?.[0].length ?? 1);
    if (text[end] === '\\') return end;
    at = text[end] === '"' ? end + 1 : end;
  }
  return undefined;
}

/** V8 tells the position; where the text ends too early it does not. */
function positionIn(error: unknown, text: string): number {
  const [, position] = /at position (\d+)/.exec(error instanceof Error ? error.message : '') ?? [];
  return position === undefined ? text.trimEnd().length : Number(position);
}
