/** What is wrong where a text stops being JSON, with the character that stands there. */
const jsonFaults: Readonly<Record<string, (found: string) => string>> = {
  backslash: () => 'bara „\\” se scrie dublă în JSON („C:\\\\date”), sau ca „/” („C:/date”)',
  comma: () => 'după ultima valoare nu se pune virgulă',
  end: () => 'textul se încheie prea devreme; lipsește o acoladă, o paranteză sau o ghilimea',
  other: (found) => `„${found}” nu are ce căuta acolo`,
};

/** What a value of the configuration should be. */
const expectations: Readonly<Record<string, string>> = {
  string: 'un text între ghilimele: "date/{year}"',
  number: 'un număr, fără ghilimele: 5',
  array: 'o listă între paranteze drepte: ["pdf", "docx"]',
  object: 'un grup între acolade: { "input": "date/{year}" }',
  date: 'o zi: "2018-12-14"',
  other: 'cum arată ghidul, la „Configurarea”',
};

type Sentence = (param: (name: string) => string) => string;

/** Failures that a user can put right, by the name under which they are thrown. */
export const failures = {
  'reference-doc': (p) => `„${p('path')}” nu este un document Word (.docx) din care se pot lua stiluri.`,
  'year-needed': () => 'Lipsește anul raportului: adăugați, de exemplu, --year 2018.',
  'template-year-needed': () => 'Lipsește anul modelului: adăugați, de exemplu, --year 2018.',
  'input-missing': (p) => `Nu există dosarul sau fișierul „${p('input')}”. Verificați calea.`,
  'input-unreadable': (p) => `Nu se poate citi „${p('input')}”. Verificați dreptul de acces.`,
  'nothing-to-count': (p) =>
    `În „${p('input')}” nu este niciun rând care să se poată număra; nu s-a scris nimic. Verificați dosarul sau dați altul cu --input.`,
  'rows-unbalanced': (p) =>
    `Balanța rândurilor nu se închide: rânduri citite și pierdute sau luate de două ori: ${p('count')}. Este o greșeală a programului, nu a datelor; cifrele nu sunt sigure și nu s-a scris nimic. Trimiteți această listă celor care întrețin programul:\n${p('rows')}`,
  'no-folder-for-year': (p) =>
    `Nu există dosarul „${p('input')}” cu datele anului ${p('year')}. Creați-l, dați altul cu --input sau scrieți-l în reintegrare.config.json.`,
  'nothing-to-check': (p) =>
    `În „${p('input')}” nu este niciun fișier care să se poată verifica. Dați un fișier .xlsx, .xlsm, .csv, .ods sau .xls, ori dosarul lui.`,
  'since-unreadable': (p) => `Nu se poate citi verificarea „${p('path')}” dată cu --since. Verificați calea.`,
  'since-not-a-check': (p) => `„${p('path')}”, dat cu --since, nu este o verificare scrisă cu --format json.`,
  'since-version': (p) =>
    `Verificarea „${p('path')}” este scrisă de altă versiune a programului (schema ${p('version')}, nu ${p('known')}). Verificați din nou fișierul și păstrați noul JSON.`,
  'output-is-input': (p) =>
    `„${p('output')}” este unul dintre fișierele verificate și nu se scrie peste el. Dați alt nume cu --output.`,
  'since-other-file': (p) =>
    `Verificarea dată cu --since este a altui fișier („${p('earlier')}”, nu „${p('now')}”). Dați verificarea aceluiași fișier.`,
  'nothing-matches': (p) =>
    `Niciun fișier și niciun dosar nu se potrivește cu „${p('pattern')}”. Verificați calea.`,
  'name-too-long': (p) =>
    `„${p('name')}” nu se poate scrie: numele are ${p('bytes')} de octeți, iar un fișier poate avea cel mult ${p('limit')}. Scurtați numele fișierului verificat.`,
  'cannot-write': (p) =>
    `Nu se poate scrie „${p('path')}” (${p('code')}). Verificați dreptul de scriere și spațiul liber.`,
  'output-locked': (p) =>
    `Altă rulare scrie în acest dosar (procesul ${p('pid')} pe ${p('host')}, din ${p('since')} UTC). Așteptați să se termine; dacă nu mai rulează, ștergeți „${p('path')}”.`,
  'output-open': (p) =>
    `„${p('path')}” nu se poate înlocui (${p('code')}): este deschis în alt program sau nu aveți drept de scriere. Închideți-l și rulați din nou; rapoartele vechi au rămas întregi.`,
  'input-changed': (p) =>
    `S-au schimbat sau au dispărut în timpul citirii: ${p('files')}. Nu s-a scris nimic. Așteptați să se termine sincronizarea și rulați din nou, sau adăugați --allow-missing.`,
  'output-in-input': (p) =>
    `Dosarul rapoartelor („${p('output')}”) nu poate fi în dosarul datelor („${p('input')}”): rapoartele ar fi citite ca date. Dați alt dosar cu --output.`,
  'unknown-format': (p) => `Formatul „${p('format')}” nu există. Formatele sunt: ${p('formats')}.`,
  'unknown-figure': (p) =>
    `Cifra, instituția sau organizația „${p('figure')}” nu există.${p('nearest') && ` Poate „${p('nearest')}”?`} Toate cifrele: reintegrare explain --year 2018.`,
  'county-unknown': (p) =>
    `Județul „${p('county')}” nu este în registru.${p('nearest') && ` Poate: ${p('nearest')}?`}`,
  'day-unknown': (p) =>
    `„${p('day')}” nu este o zi, o lună sau un trimestru al anului ${p('year')}: scrieți, de exemplu, ${p('year')}-03-15, ${p('year')}-03 sau T1.`,
  'days-reversed': (p) => `Intervalul se încheie (${p('to')}) înainte de a începe (${p('from')}).`,
  'years-unknown': (p) => `„${p('years')}” nu este o serie de ani; scrieți, de exemplu, 2016-2018.`,
  'unknown-shell': (p) =>
    `Pentru „${p('shell')}” nu este nimic de completat. Se poate pentru: ${p('shells')}.`,
  'several-meant': (p) =>
    `„${p('name')}” se potrivește mai multora; dați una dintre denumirile întregi: ${p('names')}.`,
  'small-groups': (p) =>
    `Grupurile mici se ascund de la ${p('least')} în sus (sub ${p('least')} ar rămâne o singură valoare posibilă), iar 0 nu ascunde nimic; „${p('value')}” nu se poate folosi.`,
  'config-not-json': (p) =>
    `Fișierul ${p('file')} nu este JSON valid la linia ${p('line')}, caracterul ${p('column')}: ${jsonFaults[p('reason')]?.(p('found')) ?? ''}.`,
  'config-unknown-key': (p) =>
    `Fișierul ${p('file')} conține cheia necunoscută „${p('key')}”.${p('nearest') && ` Poate „${p('nearest')}”?`} Cheile sunt: ${p('keys')}.`,
  'config-invalid': (p) =>
    `Fișierul ${p('file')} nu este bun la „${p('key')}”: ${p('found') && `este ${p('found')}, dar `}trebuie să fie ${expectations[p('expected')] ?? expectations.other}.`,
  registry: (p) =>
    `Registrul ${p('file')} nu este bun la rândul ${p('line')}, coloana „${p('column')}”: ${p('detail')}.`,
  'page-not-built': () => 'Lipsesc părțile paginii de verificare. Instalați programul din nou.',
  'templates-unreadable': (p) =>
    `Dosarul cu texte ${p('folder')} nu se poate citi. Instalați programul din nou.`,
  'templates-folder': (p) =>
    `Dosarul cu texte ${p('folder')} nu se poate citi. Copiați în el textele programului cu reintegrare templates eject.`,
  'templates-exist': (p) =>
    `În ${p('folder')} sunt deja texte; nu s-a scris nimic peste ele. Dați alt dosar cu --output.`,
  'template-link': (p) =>
    `Textul ${p('file')}, linia ${p('line')}: legătura către „${p('url')}” nu este permisă. Se poate trimite la https, http, mailto sau la un capitol (#pe-scurt).`,
  'template-unsupported': (p) =>
    `Textul ${p('file')}, linia ${p('line')}: imaginile, notele de subsol și legăturile prin referință nu se pot folosi în texte (${p('what')}).`,
  'template-missing': (p) => `Lipsește textul ${p('file')}.`,
  'template-name': (p) =>
    `Textul ${p('file')}, linia ${p('line')}: „{${p('name')}}” nu există.${p('nearest') && ` Poate „${p('nearest')}”?`}`,
  'template-form': (p) =>
    `Textul ${p('file')}, linia ${p('line')}: „${p('name')}” nu are forma „${p('form')}”. Formele sunt: ${p('forms')}.`,
  'template-braces': (p) =>
    `Textul ${p('file')}, linia ${p('line')}: acoladele nu se închid sau ce este între ele nu se înțelege.`,
  'template-no-other': (p) =>
    `Textul ${p('file')}, linia ${p('line')}: lui „{${p('name')}, plural sau select}” îi lipsește cazul „other”.`,
  'template-insert-in-text': (p) =>
    `Textul ${p('file')}, linia ${p('line')}: „{${p('name')}}” trebuie să stea singur pe rând, cu câte un rând gol înainte și după.`,
  'unit-unknown': (p) =>
    `Unitatea „${p('unit')}” nu este în registru.${p('nearest') && ` Poate: ${p('nearest')}?`}`,
  'file-exists': (p) =>
    `Fișierul „${p('file')}” există deja și poate fi completat; nu a fost înlocuit. Dați alt nume cu --output.`,
  'column-missing': (p) =>
    `Fișierul „${p('file')}” nu are coloana „${p('column')}”. Coloanele lui sunt: ${p('columns')}.`,
  'answers-not-kept': (p) =>
    `Registrul „${p('file')}” cuprinde răspunsuri care nu au fost păstrate; nu s-a scris peste el. Păstrați-le cu comanda decide sau dați alt fișier cu --output.`,
  'answers-unreadable': (p) =>
    `„${p('file')}” nu este un registru de verificat care se poate citi; nu s-a păstrat niciun răspuns.`,
  'decisions-damaged': (p) =>
    `Fișierul „${p('file')}” are ghilimele deschise și neînchise; nu s-a schimbat. Îndreptați-l și rulați din nou.`,
  'bad-source-date-epoch': (p) => `SOURCE_DATE_EPOCH trebuie să fie un număr de secunde, nu „${p('value')}”.`,
} as const satisfies Record<string, Sentence>;
