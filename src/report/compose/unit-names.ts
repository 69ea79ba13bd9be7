import type { Unit } from '../../field/registries/registries.js';

/** How a list of units tells the kinds apart: penitentiaries are most, so they carry no mark. */
const marks: Readonly<Record<Unit['kind'], { readonly long: string; readonly short: string }>> = {
  penitenciar: { long: 'Penitenciarul ', short: '' },
  'centru de detenție': { long: 'Centrul de Detenție ', short: 'CD ' },
  'centru educativ': { long: 'Centrul Educativ ', short: 'CE ' },
  'penitenciar-spital': { long: 'Penitenciarul-Spital ', short: 'PS ' },
};

/** `Aiud` for Penitenciarul Aiud, `PS Dej` for Penitenciarul-Spital Dej; a name that begins otherwise stays whole. */
export function shortUnitName({ kind, name }: Pick<Unit, 'kind' | 'name'>): string {
  const { long, short } = marks[kind];
  return name.startsWith(long) ? (short + name.slice(long.length)).replace(/^de Femei /, '') : name;
}
