/** How numbers of persons are told that are not published. */
export const hidden = {
  below: (count: string) => `sub ${count}`,
  withheld: 'nepublicat',
  withheldCount: (noun: string) => `un număr nepublicat de ${noun}`,
} as const;
