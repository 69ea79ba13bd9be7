import { keptFiles } from '../../../field/own-files.js';
import type { Registries } from '../../../field/registries/registries.js';
import { readDomain } from '../../../intake/validate/domains.js';
import type { DecisionTable } from '../table.js';

/** How decisions about difficulties are kept. */
export function difficultyTable(registries: Registries): DecisionTable {
  const names = new Map(registries.domains.map(({ code, name }) => [code, name]));
  return {
    file: keptFiles.difficulties,
    columns: { a: 'text_a', scopeA: 'domeniu_a', b: 'text_b', scopeB: 'domeniu_b', value: 'formulare' },
    valueVerdict: ['formulare', 'wording'],
    readScope: (text) => readDomain(text, registries)?.code,
    nameOfScope: (code) => names.get(code) ?? code,
    readValue: (text) => text.trim() || undefined,
    nameOfValue: (value) => value,
  };
}
