/** What `validate` says of itself. */
export const validate = {
  description: 'verifică fișierele înainte de trimitere: spune ce se va număra, ce nu, și în ce celulă',
  usage: '[opțiuni] <fișier...>',
  options: {
    file: 'fișiere sau dosare de verificat',
    year: 'anul în care trebuie să fie întâlnirile',
    all: 'arată fiecare celulă, și ce s-a înțeles, și ce s-a lăsat deoparte',
    format: 'text (dacă lipsește), json, sarif, github, junit, markdown sau html',
    output: 'fișierul în care se scrie; la ieșirea standard, dacă lipsește',
    since:
      'o verificare dinainte a aceluiași fișier, scrisă cu --format json: arată ce s-a rezolvat și ce este nou',
    receipt: 'scrie lângă fișier recipisa verificării: <nume>.recipisa.md și <nume>.recipisa.json',
    mail: 'scrie mesajul pentru unitatea care a trimis fișierul, fără date personale',
    annotate: 'scrie lângă fiecare fișier o copie cu celulele de corectat colorate și explicate',
    explainHeaders: 'arată ce coloană a devenit fiecare antet și de ce',
    strict: 'iese cu codul 1 și când sunt numai atenționări',
    jobs: 'câte fire de execuție lucrează deodată (câte nuclee are calculatorul, dacă lipsește)',
  },
} as const;
