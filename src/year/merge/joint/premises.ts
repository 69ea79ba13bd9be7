import { topicWords } from '../keys.js';

/** Words for a building or a room that every county has: alone they tell no place. */
const commonWords = new Set(
  `administratie administratiei administratia amfiteatrul aula biblioteca bibliotecii birou biroul birouri cabinet camera
  casa capela cinematograf cladirea centru centrul clubul club colegiu colegiul conferinta conferinte consiliu consiliul
  consiliului corp corpul corpului cultura culturii curte curtea detentie didactic educativ etaj etajul festivitati
  gimnaziu hotel incinta inspectorat inspectoratul inspectoratului institutia institutiei judetean judeteana judetului
  judet liceu liceul loc local locala locul mare mica municipal municipiului nr oras orasului palat palatul parohia
  parter penitenciar penitenciarul penitenciarului prefect prefectul prefectului prefectura prefecturii primaria primariei
  protocol restaurant restaurantul sala salii sali sectia scoala scolar scolii sediu sediul sediului sedinta sedinte
  serviciu serviciul serviciului spatiu spatiul spital spitalul spitalului teatru teatrul teatrului tribunal tribunalul
  tribunalului unitate unitatea unitatii universitate universitatea universitatii vizita vizite vizitatori`.split(
    /\s+/,
  ),
);

/** The words of a venue by which it differs from those of its sort: `Iași` in `Instituția Prefectului Iași`. */
export function distinctiveWords(venue: string | undefined): string[] {
  return topicWords(venue ?? '').filter(
    (word) => word.length > 2 && !commonWords.has(word) && !/^\d/.test(word),
  );
}

interface Spot {
  readonly venue?: string;
  readonly county: string;
}

/** Whether venues in the same words are one place: in the same county, or where the words tell which. */
export function isOnePlace(a: Spot, b: Spot): boolean {
  return a.county === b.county || distinctiveWords(a.venue).length > 0;
}

/** Whether two venues, however worded, can be one place. */
export function mayBeOnePlace(a: Spot, b: Spot): boolean {
  const ofA = distinctiveWords(a.venue);
  const ofB = new Set(distinctiveWords(b.venue));
  if (ofA.length === 0 || ofB.size === 0 || a.county === b.county) return true;
  return ofA.some((word) => ofB.has(word));
}
