import { workbookMarks } from '../../field/own-files.js';
import { countOf } from '../../text/numbers.js';
import { keptFile } from '../kept-file.js';
import { nouns } from '../nouns.js';
import type { ReviewSentences } from '../review.js';

/** What the workbooks of a review say, and what is said about them. */
export const review: ReviewSentences = {
  answers: { same: 'aceeași', different: 'alta', unsure: 'nesigur', own: 'separat' },
  kinds: {
    public: 'structură publică locală',
    central: 'autoritate publică centrală',
    ngo: 'ONG',
    private: 'instituție privată',
    penitentiary: 'unitate penitenciară',
  },
  columns: {
    number: 'Nr.',
    nameA: 'Denumirea A, cum a fost scrisă',
    nameB: 'Denumirea B, cum a fost scrisă',
    countyA: 'Județul A',
    countyB: 'Județul B',
    placesA: 'Unde apare A',
    placesB: 'Unde apare B',
    now: 'Acum',
    why: 'De ce',
    effect: 'Ce se schimbă',
    answer: 'Răspunsul: aceeași / alta / nesigur',
    because: 'Motivul (dacă doriți)',
    code: workbookMarks.review.ro,
    name: 'Denumirea, cum a fost scrisă',
    county: 'Județul',
    places: 'Unde apare',
    kindNow: 'Tipul cu care este numărată',
    kind: 'Tipul corect',
    textA: 'Textul A',
    textB: 'Textul B',
    unitsA: 'Unitățile care scriu A',
    unitsB: 'Unitățile care scriu B',
    domain: 'Domeniul',
    text: 'Formularea din raport',
    units: 'Unitățile care o semnalează',
    wording: 'O formulare mai bună',
    group: 'Dificultatea (codul)',
    typedText: 'Textul, cum a fost scris',
    likely: 'Ce poate fi',
    moveTo: 'Codul dificultății corecte',
    joinTo: 'Se unește cu (codul)',
    headerTyped: 'Antetul, cum a fost scris',
    inTable: 'Tabelul',
    readAs: 'S-a citit ca',
    choices: 'Ce poate fi',
    meaning: 'Ce este',
    tableWords: 'Antetele tabelului necitit',
  },
  now: { joined: 'numărate ca una', apart: 'numărate ca două' },
  organisations: {
    title: (year) => `Instituții de verificat, ${year}`,
    sheets: { guide: 'Citește-mă', pairs: 'Perechi', values: 'Tipuri' },
    guide: (year, file) => [
      ['section', 'Ce este aici'],
      [
        'line',
        'Foaia „Perechi” cuprinde denumirile despre care programul nu știe sigur dacă numesc aceeași instituție; cele care schimbă cel mai mult cifrele publicate sunt primele. Foaia „Tipuri” cuprinde organizațiile al căror tip nu reiese din denumire.',
      ],
      ['section', 'Cum se răspunde'],
      [
        'line',
        'În coloana colorată alegeți din listă: „aceeași” dacă A și B sunt aceeași persoană juridică, „alta” dacă sunt două, „nesigur” dacă nu se poate spune. Ce rămâne gol rămâne de verificat.',
      ],
      [
        'line',
        'Pentru tip alegeți tipul corect, chiar dacă este cel cu care organizația este numărată acum.',
      ],
      [
        'line',
        'Coloana „Unde apare” arată fișierul, foaia și celula: acolo se văd data, locul și ceilalți participanți.',
      ],
      [
        'line',
        'Rândurile se pot sorta, filtra sau șterge. Codul din ultima coloană leagă răspunsul de întrebare; nu îl schimbați.',
      ],
      ['section', 'Ce urmează'],
      ['line', `Salvați registrul și rulați: reintegrare organisations decide <fișierul> --year ${year}`],
      [
        'line',
        `Răspunsurile se păstrează în ${file}, lângă dosarele anilor, și se aplică la fiecare rulare, în orice an. Fișierul se poate citi și scrie și de mână.`,
      ],
    ],
    why: {
      rival: 'denumirea poate numi oricare din două instituții; nu a fost numărată cu niciuna',
      part: 'o denumire este cealaltă fără câteva cuvinte, prea obișnuite ca să spună care instituție este',
      unnamed: 'una spune numai tipul și localitatea, cealaltă are și un nume',
      alike: 'numele diferă prin una sau două litere',
      near: 'una nu a fost înțeleasă bine, iar alta mai asemănătoare nu este în jur',
      contradicted: 'deciziile păstrate se contrazic',
      weak: 'au fost socotite aceeași instituție',
    },
  },
  difficulties: {
    title: (year) => `Dificultăți de verificat, ${year}`,
    sheets: {
      guide: 'Citește-mă',
      pairs: 'Perechi',
      groups: 'Dificultăți',
      texts: 'Texte',
      values: 'Formulări',
    },
    guide: (year, file) => [
      ['section', 'Ce este aici'],
      [
        'line',
        'Foaia „Perechi” cuprinde textele despre care programul nu știe sigur dacă numesc aceeași dificultate; cele semnalate de cele mai multe ori sunt primele. Foaia „Dificultăți” cuprinde toate dificultățile din raport, foaia „Texte” toate textele lor, cu problemele pe care le pot numi, foaia „Formulări” cuvintele cu care apar.',
      ],
      ['section', 'Cum se răspunde'],
      [
        'line',
        'În coloana colorată alegeți din listă: „aceeași” dacă A și B cer același remediu de la aceeași autoritate, „alta” dacă nu, „nesigur” dacă nu se poate spune. Ce rămâne gol rămâne de verificat.',
      ],
      [
        'line',
        'Două dificultăți care sunt una: în „Dificultăți”, la una din ele, scrieți codul celeilalte. Un text pus greșit: în „Texte” scrieți codul dificultății corecte sau „separat”, dacă nu este niciuna.',
      ],
      [
        'line',
        'În „O formulare mai bună” scrieți cum să apară dificultatea în raport; textele unităților rămân în anexă așa cum au fost scrise.',
      ],
      [
        'line',
        'Rândurile se pot sorta, filtra sau șterge. Codul din ultima coloană leagă răspunsul de întrebare; nu îl schimbați.',
      ],
      ['section', 'Ce urmează'],
      ['line', `Salvați registrul și rulați: reintegrare difficulties decide <fișierul> --year ${year}`],
      [
        'line',
        `Răspunsurile se păstrează în ${file}, lângă dosarele anilor, și se aplică la fiecare rulare, în orice an. Fișierul se poate citi și scrie și de mână.`,
      ],
    ],
    why: {
      near: 'B nu seamănă îndeajuns cu A ca să fie sigur aceeași dificultate',
      weak: 'B a fost pusă la A, dar la limită',
      contradicted: 'deciziile păstrate se contrazic',
    },
  },
  headers: {
    title: (year) => `Antete de verificat, ${year}`,
    sheets: { guide: 'Citește-mă', pairs: 'Antete', values: 'Tabele' },
    guide: (year, file) => [
      ['section', 'Ce este aici'],
      [
        'line',
        'Foaia „Antete” cuprinde antetele pe care programul nu le-a înțeles sau le-a înțeles cu îndoială; foaia „Tabele”, tabelele pe care nu le-a citit, deși ceva din ele seamănă cu ce se cere.',
      ],
      ['section', 'Cum se răspunde'],
      [
        'line',
        'În coloana colorată scrieți ce este: unul dintre antetele din „Ce poate fi” sau „nu se citește”. La un tabel care nu ține de întâlniri scrieți „nu este un tabel al nostru”. Ce rămâne gol rămâne de verificat.',
      ],
      [
        'line',
        'Rândurile se pot sorta, filtra sau șterge. Codul din ultima coloană leagă răspunsul de întrebare; nu îl schimbați.',
      ],
      ['section', 'Ce urmează'],
      ['line', `Salvați registrul și rulați: reintegrare headers decide <fișierul> --year ${year}`],
      [
        'line',
        `Răspunsurile se păstrează în ${file}, lângă dosarele anilor, și se aplică aceluiași antet din orice fișier, în orice an, la verificare și la raport. Fișierul se poate citi și scrie și de mână.`,
      ],
    ],
    why: { contradicted: 'deciziile păstrate se contrazic' },
  },
  notRead: 'nu s-a citit',
  effect: {
    same: (changes) => `${changes}, dacă sunt aceeași`,
    different: (changes) => `${changes}, dacă nu sunt aceeași`,
    kind: (changes, kind) => `${changes}, dacă este ${kind}`,
    change: (label, from, to) => `${label}: ${from} → ${to}`,
    none: 'nicio cifră publicată nu se schimbă',
  },
  andMore: (count) => `și încă ${countOf(count, nouns.place, 'ro')}`,
  hiddenName: 'nume nepublicat: vedeți celula',
  wrongAnswer: { title: 'Răspuns necunoscut', text: 'Alegeți un răspuns din listă.' },
  written: (path, pairs, values) =>
    `De verificat: ${countOf(pairs, nouns.pair, 'ro')} și ${countOf(values, nouns.question, 'ro')} despre tipuri sau formulări. S-a scris ${path}.`,
  headersWritten: (path, headers, tables) =>
    `De verificat: ${countOf(headers, nouns.header, 'ro')} și ${countOf(tables, nouns.table, 'ro')}. S-a scris ${path}.`,
  decided: (file, added, known, unsure) =>
    [
      `S-au păstrat în ${file}: ${countOf(added, nouns.decision, 'ro')}.`,
      ...(known > 0 ? [`Erau deja acolo: ${known}.`] : []),
      ...(unsure > 0 ? [`Rămân de verificat, ca nesigure: ${unsure}.`] : []),
    ].join(' '),
  refused: {
    title: 'Răspunsuri care nu s-au păstrat',
    unknown: (found) => `„${found}” nu este un răspuns din listă.`,
    gone: 'Întrebarea nu mai este în datele anului și nici printre deciziile păstrate.',
    contradicts: (file, row) =>
      `${file} rândul ${row} spune altceva: schimbați rândul acela, dacă este greșit.`,
  },
  undecidedLine: (count, commands) =>
    `${count === 1 ? 'O întrebare nedecisă poate' : `${countOf(count, nouns.question, 'ro')} nedecise pot`} schimba cifrele: rulați ${commands.join(' și ')}.`,
  headersLine: (command) => `Unele antete sau tabele nu au fost înțelese sigur: rulați ${command}.`,
  keptFile: (file) => keptFile(file, 'din dosarul anului'),
};
