/** By name: what makes the bytes. */
export const hostileFiles: Readonly<Record<string, () => Uint8Array | string>>;
/** What would run, link or command in one of the outputs. */
export const liveTexts: Readonly<Record<string, string>>;
