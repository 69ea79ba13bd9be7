/** More places than these in one sentence are read by nobody; the data hold all. */
const shownMax = 12;

/** Places one after the other, cut where they are many: `F3:F5, G9, …`. */
export function shortList(places: readonly string[]): string {
  return places.slice(0, shownMax).join(', ') + (places.length > shownMax ? ', …' : '');
}
