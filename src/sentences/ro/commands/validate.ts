/** What `validate` says of itself. */
export const validate = {
  description: 'verifică fișierele înainte de trimitere: spune ce se va număra, ce nu, și în ce celulă',
  usage: '[opțiuni] <fișier...>',
  options: {
    file: 'fișiere sau dosare de verificat',
    year: 'anul în care trebuie să fie întâlnirile',
    all: 'arată și ce s-a înțeles, și ce s-a lăsat deoparte',
    explainHeaders: 'arată ce coloană a devenit fiecare antet și de ce',
  },
} as const;
