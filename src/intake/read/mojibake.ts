/** What goes wrong in Romanian text: its letters, quotation marks and dashes. */
const repairable = 'ăâîșțşţĂÂÎȘȚŞŢ„”“’‘–—…«»°§éáöüóőű\u00a0';

/** The pages that UTF-8 is wrongly read in. */
const wrongPages = ['windows-1252', 'windows-1250'];

/** What each letter looks like where its UTF-8 bytes were read as letters: `È›` and `Č›` for `ț`. */
const letters = new Map(
  wrongPages.flatMap((page) => [...repairable].map((letter) => [misread(letter, page), letter])),
);

const misreadLetters = new RegExp([...letters.keys()].sort((a, b) => b.length - a.length).join('|'), 'g');

/** Puts letters right whose UTF-8 was read as windows-1252 or windows-1250; other text comes back as it is. */
export function repairUtf8(text: string): string {
  return text.replace(misreadLetters, (found) => letters.get(found) ?? found);
}

function misread(letter: string, page: string): string {
  return new TextDecoder(page).decode(new TextEncoder().encode(letter));
}
