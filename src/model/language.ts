/** The languages of the interface; Romanian is the default. */
export const languages = ['ro', 'en'] as const;
export type Language = (typeof languages)[number];

export function isLanguage(text: string | undefined): text is Language {
  return languages.some((language) => language === text);
}
