const year = 'anul verificat';
const input = 'dosarul cu fișierele unităților';

const review = (output: string) => ({ year, input, output });
const decide = {
  file: 'registrul cu răspunsuri',
  year,
  input,
  by: 'cine a răspuns; se păstrează lângă decizii',
};

/** What the reviews, and the commands that keep their answers, say of themselves. */
export const reviews = {
  organisationsReview: {
    description:
      'scrie un registru cu instituțiile despre care programul nu este sigur, cu efectul asupra cifrelor',
    usage: '[opțiuni]',
    options: review('registrul care se scrie; lângă rapoarte, dacă lipsește'),
  },
  organisationsDecide: {
    description: 'păstrează în organizatii.csv răspunsurile din registrul verificat',
    usage: '[opțiuni] <fișier>',
    options: decide,
  },
  difficultiesReview: {
    description: 'scrie un registru cu dificultățile despre care programul nu este sigur',
    usage: '[opțiuni]',
    options: review('registrul care se scrie; lângă rapoarte, dacă lipsește'),
  },
  difficultiesDecide: {
    description: 'păstrează în dificultati.csv răspunsurile din registrul verificat',
    usage: '[opțiuni] <fișier>',
    options: decide,
  },
  headersReview: {
    description: 'scrie un registru cu antetele și tabelele pe care programul nu le-a înțeles sigur',
    usage: '[opțiuni]',
    options: review('registrul care se scrie; lângă rapoarte, dacă lipsește'),
  },
  headersDecide: {
    description: 'păstrează în antete.csv răspunsurile din registrul verificat',
    usage: '[opțiuni] <fișier>',
    options: decide,
  },
} as const;
