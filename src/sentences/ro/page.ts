/** What the offline page says. */
export const page = {
  title: 'Verificarea tabelelor înainte de trimitere',
  intro:
    'Alegeți fișierele cu întâlniri, participanți și dificultăți: aflați dacă vor fi acceptate și ce celule trebuie corectate. Verificarea se face numai în acest calculator; nimic nu se trimite nicăieri.',
  choose: 'Alegeți fișierele sau trageți-le aici',
  year: 'Anul întâlnirilor',
  anyYear: 'gol: orice an',
  otherLanguage: 'English',
  result: 'Rezultatul verificării',
  reading: (file: string) => `Se verifică ${file}…`,
  failed:
    'Verificarea s-a oprit din cauza unei erori neașteptate. Închideți pagina, deschideți-o din nou și încercați încă o dată.',
  copy: (file: string) => `Descarcă ${file} cu celulele de corectat colorate`,
  receipt: (name: string) => `Descarcă recipisa ${name}`,
  json: 'Descarcă rezultatul ca JSON',
  needsScript: 'Pagina are nevoie de JavaScript: permiteți-l în browser pentru această pagină.',
} as const;
