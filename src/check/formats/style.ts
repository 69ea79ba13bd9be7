/** How parts of a text are set off, where the reader's screen can do it; the text alone must say everything. */
export interface Style {
  error(text: string): string;
  warning(text: string): string;
  info(text: string): string;
  good(text: string): string;
  strong(text: string): string;
  faint(text: string): string;
  /** A cell at fault. */
  fault(text: string): string;
}

const asItIs = (text: string) => text;

/** Sets nothing off. */
export const plainStyle: Style = {
  error: asItIs,
  warning: asItIs,
  info: asItIs,
  good: asItIs,
  strong: asItIs,
  faint: asItIs,
  fault: asItIs,
};
