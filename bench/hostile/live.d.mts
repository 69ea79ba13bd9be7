/** What is live in an output of a format. */
export function liveIn(text: string, format: string): string[];
