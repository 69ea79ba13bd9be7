import type { Language } from '../../model/language.js';

/** How the columns of a language are called: Romanian ones have the name itself. */
const suffixes = { ro: '', en: '_en' } as const satisfies Readonly<Record<Language, string>>;
type Suffix = (typeof suffixes)[Language];

/** The value of a registry's column in a language: of `name` or `name_en`; nothing where the registry says nothing. */
export function translated<Column extends string>(
  row: { readonly [Key in `${Column}${Suffix}`]?: string | undefined },
  column: Column,
  language: Language,
): string | undefined {
  return row[`${column}${suffixes[language]}`];
}
