/** What `report` says of itself. */
export const report = {
  description: 'scrie raportul unui an: PDF, Markdown, anunțul pentru site și datele (JSON)',
  usage: '[opțiuni]',
  options: {
    year: 'anul raportului',
    input: 'dosarul cu fișierele unităților',
    output: 'dosarul în care se scriu rapoartele',
    format: 'ce se scrie: pdf, md, notice, json, despărțite prin virgulă (toate, dacă lipsește)',
    perAuthority: 'scrie și inventarul fiecărei autorități publice centrale, ca fișiere separate',
  },
} as const;
