/** What `validate` says of itself. */
export const validate = {
  description: 'verifică fișierele înainte de trimitere: spune ce se va număra, ce nu, și în ce celulă',
  usage: '[opțiuni] <fișier...>',
  options: {
    file: 'fișiere sau dosare de verificat',
    year: 'anul în care trebuie să fie întâlnirile',
    all: 'arată și ce s-a înțeles, și ce s-a lăsat deoparte',
    annotate: 'scrie câte o copie a fiecărui fișier cu celulele de corectat colorate și explicate',
    output: 'dosarul în care se scriu copiile; dosarul curent, dacă lipsește',
  },
} as const;
