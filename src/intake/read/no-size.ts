/** Whether a height or a width, in any unit of measure, is none: what was dragged so small is as good as hidden. */
export function isNoSize(size: string | undefined): boolean {
  return size !== undefined && Number.parseFloat(size) === 0;
}
