/** What `report` says of itself. */
export const report = {
  description:
    'scrie raportul unui an: PDF, HTML, Word, Markdown, anunțul pentru site și datele (JSON, Excel, CSV)',
  usage: '[opțiuni]',
  options: {
    year: 'anul raportului',
    years: 'raportul ultimului an, cu seria cifrelor: 2016-2018',
    unit: 'numai aceste unități, despărțite prin virgulă',
    county: 'numai aceste județe, despărțite prin virgulă',
    from: 'de la această zi, lună (2018-03) sau trimestru (T1)',
    to: 'până la această zi, lună sau trimestru, inclusiv',
    input: 'dosarul cu fișierele unităților',
    output: 'dosarul în care se scriu rapoartele',
    perAuthority: 'scrie și inventarul fiecărei autorități publice centrale, ca fișiere separate',
    format:
      'ce se scrie, despărțit prin virgulă: pdf, html, docx, md, notice, json, changes, xlsx, csv sau all, toate (pdf, md, notice, json, changes, dacă lipsește); pe lângă ele, constatările pentru rulări automate: github, junit, sarif',
    smallGroups:
      'ascunde numerele de persoane mai mici decât acesta (de la 3; 0, dacă lipsește, nu ascunde nimic)',
    issued: 'ziua publicării raportului (AAAA-LL-ZZ), pe copertă',
    templates: 'dosarul cu textele raportului, în locul celor ale programului',
    referenceDoc:
      'documentul Word ale cărui stiluri le iau rapoartele Word, cum ar fi al antetului instituției',
    example: 'scrie raportul datelor de exemplu ale programului, în rapoarte/exemplu-<an>',
    allowMissing: 'scrie raportul chiar dacă unele fișiere au dispărut sau s-au schimbat în timpul citirii',
    strict: 'iese cu codul 1 și când sunt numai atenționări',
    jobs: 'câte fire de execuție lucrează deodată (câte nuclee are calculatorul, dacă lipsește)',
  },
} as const;
