import type { SizeUnit } from '../intake/intake-rules.js';
import type { Rules } from '../rules.js';
import type { Noun } from '../text/numbers.js';
import { nouns } from './nouns.js';
import type { Facts } from './rule-sentences.js';

type Counted = Exclude<SizeUnit, 'bytes'> | 'rows' | 'cells' | 'files';

/** What the limits of the intake count, besides bytes. */
const sizeNouns: Readonly<Record<Counted, Noun>> = {
  characters: {
    ro: { one: 'caracter', many: 'caractere', gender: 'n' },
    en: { one: 'character', many: 'characters' },
  },
  columns: { ro: { one: 'coloană', many: 'coloane', gender: 'f' }, en: { one: 'column', many: 'columns' } },
  levels: { ro: { one: 'nivel', many: 'niveluri', gender: 'n' }, en: { one: 'level', many: 'levels' } },
  'merged ranges': {
    ro: { one: 'zonă', many: 'zone', gender: 'f' },
    en: { one: 'range', many: 'ranges' },
  },
  parts: { ro: { one: 'parte', many: 'părți', gender: 'f' }, en: { one: 'part', many: 'parts' } },
  sheets: { ro: { one: 'foaie', many: 'foi', gender: 'f' }, en: { one: 'sheet', many: 'sheets' } },
  texts: { ro: { one: 'text', many: 'texte', gender: 'n' }, en: { one: 'text', many: 'texts' } },
  files: nouns.file,
  rows: nouns.row,
  cells: nouns.cell,
};

/** What the limit of a finding counts; nothing where it is bytes. */
export function sizeNoun(facts: Facts<Rules['file-unreadable']>): Noun | undefined {
  const unit = unitsByReason[facts.text('reason')] ?? facts.text('unit');
  return Object.hasOwn(sizeNouns, unit) ? sizeNouns[unit as Counted] : undefined;
}

const unitsByReason: Readonly<Record<string, Counted>> = {
  'too-many-rows': 'rows',
  'too-many-cells': 'cells',
  'too-many-files': 'files',
};
