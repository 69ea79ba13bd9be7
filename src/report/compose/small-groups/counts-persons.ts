import type { IndicatorRecord } from '../../../intake/validate/records.js';
import { words } from '../../../text/fold.js';

/** Beginnings of the words for persons, in the plural and the singular; folded. */
const persons = new RegExp(
  `^(?:${[
    'pers(?:oan|one)?',
    'presoan|oameni|oam$|om$|indivi|suflet|cetaten|locuitor|subiect|caz(?:uri)?$|nominal',
    'detinu|condamnat|liberat|eliberat|arestat|internat|inculpat|prob?at|ppl$|pdl$|minor|recidiv|custodi',
    'tiner|tanar|copi[il]|adolescent|adult|varstnic|batran|femei|femeie|barbat|fete$|baiet|mame|parin|tat[ai]',
    'rude|soti|sotii|frat|apartinator|famil(?:ist|isti)',
    'elev|student|cursant|absolvent|scolar|prescolar|masterand|practicant|ucenic|candidat|inscris|alfabetiz',
    'beneficiar|asistat|pacient|bolnav|dependent|consumator|client|solicitant|participant|invitat|vizitator',
    'angajat|somer|salariat|lucrator|muncitor|voluntar|membr|reprezentant|cadre|specialist|expert|formator',
    'psiholog|asistent|educator|profesor|invatator|medic|preot|polit|agent|ofiter|consilier|mediator|jurist',
    'romi|rome|rom$|refugiat|fosti|foste|someri',
  ].join('|')})`,
);

/** Units that count whatever the indicator names. */
const neutral =
  /^(?:n|nr|nr[.]?|no|numar|numarul|numeric|cifra|total|cifre|valoare|buc|bucati|unit|unitati|u|um|x)$/;
/** Words before what an indicator counts. */
const leading = new Set('nr no numar numarul nr. total totalul de din dintre care cati cate'.split(' '));
/** Behind these stands what it is for, not what it counts. */
const prepositions = new Set(
  'pentru la cu prin in pe de din catre privind ale al a intre asupra fata'.split(' '),
);

/** Whether an indicator is a number of persons: its unit says so or, where that is neutral, what it names first. */
export function countsPersons({
  indicator,
  measureUnit,
}: Pick<IndicatorRecord, 'indicator' | 'measureUnit' | 'value'>): boolean {
  const unit = words(measureUnit ?? '').filter((word) => !neutral.test(word));
  return (unit.length > 0 ? unit : headOf(words(indicator))).some((word) => persons.test(word));
}

function headOf(all: readonly string[]): readonly string[] {
  const from = all.findIndex((word) => !leading.has(word));
  const rest = from < 0 ? [] : all.slice(from);
  const to = rest.findIndex((word) => prepositions.has(word));
  return to < 0 ? rest : rest.slice(0, to);
}
