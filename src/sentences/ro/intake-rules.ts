import type { LinesRepaired, SkippedReason, UnreadableReason } from '../../intake/intake-rules.js';
import type { Rules } from '../../rules.js';
import { formatDay } from '../../text/dates.js';
import { countOf, formatNumber } from '../../text/numbers.js';
import { columnHeader, quoted } from '../columns.js';
import { nouns } from '../nouns.js';
import type { Facts, SentencesOfRules } from '../rule-sentences.js';
import { shortList } from '../short-list.js';
import { sizeNoun } from '../size-nouns.js';
import { ro as words } from './words.js';

const skipped: Readonly<Record<SkippedReason, string>> = {
  'lock-file': 'este urma unui fișier deschis (fișier de blocare), nu un tabel',
  'system-file': 'este un fișier al sistemului de operare',
  hidden: 'este un fișier ascuns',
  'conflicted-copy': 'este o a doua copie a unui fișier la care au lucrat doi oameni deodată',
  partial: 'nu a ajuns întreg: este gol sau încă se copiază',
  leftover: 'este un fișier temporar, gol sau o copie de siguranță',
  archive: 'este o arhivă',
  document: 'este un document, nu un tabel',
  image: 'este o imagine',
  media: 'este un fișier audio sau video',
  program: 'este un program',
  symlink: 'este o legătură către alt loc',
  'special-file': 'nu este un fișier obișnuit',
  'unknown-kind': 'este de un tip necunoscut',
  decisions: 'cuprinde ce s-a hotărât la numărare, nu întâlniri',
  receipt: 'este recipisa unei verificări',
  'own-output': 'a fost scris chiar de acest program, din datele unităților',
};

const skippedFixes: Partial<Readonly<Record<SkippedReason, string>>> = {
  'lock-file': 'Nu trebuie făcut nimic; dacă ați lucrat la fișierul însuși, salvați-l și închideți-l.',
  'system-file': 'Nu trebuie făcut nimic.',
  'conflicted-copy': 'Comparați-o cu fișierul din care s-a desprins și păstrați unul singur.',
  partial: 'Așteptați să ajungă întreg sau cereți-l din nou celui care l-a trimis.',
  leftover: 'Dacă este singura copie a unui tabel, deschideți-l și salvați-l ca .xlsx sub alt nume.',
  document:
    'Nu trebuie făcut nimic, dacă nu cuprinde date; altfel treceți datele în modelul gol (fișierul Excel).',
  image:
    'Nu trebuie făcut nimic, dacă nu cuprinde date; altfel scrieți datele din ea în modelul gol (fișierul Excel).',
  archive: 'Dacă sunt fișiere ale unităților în ea, dezarhivați-le în dosar.',
  'own-output': 'Nu trebuie făcut nimic.',
  symlink: 'Dacă duce la un fișier al unei unități, puneți în dosar fișierul însuși.',
};

const unreadable: Readonly<Record<UnreadableReason, string>> = {
  'no-permission': 'nu poate fi citit: lipsește dreptul de citire',
  'read-error': 'nu a putut fi citit: discul a dat eroare',
  disappeared: 'a dispărut între timp',
  changed: 's-a schimbat în timp ce era citit',
  'too-many-files': 'are prea multe fișiere, iar cele de peste limită nu au fost citite',
  empty: 'este gol',
  encrypted: 'este protejat cu parolă',
  'not-a-spreadsheet': 'nu este un tabel',
  'unsupported-kind': 'este de un tip care nu se citește',
  truncated: 'este tăiat: lipsește sfârșitul',
  damaged: 'este deteriorat',
  'unsafe-archive': 'este alcătuit neobișnuit, într-un fel folosit pentru a ascunde conținut',
  entities: 'conține definiții XML (DTD) care nu au ce căuta într-un tabel',
  'too-large': 'este prea mare',
  'too-many-rows': 'are prea multe rânduri',
  'too-many-cells': 'are prea multe celule',
  'unclosed-quote': 'are ghilimele deschise și neînchise',
  'time-out': 'nu s-a putut citi în timpul îngăduit',
  'out-of-memory': 'cere prea multă memorie',
  crashed: 'nu s-a putut citi',
};

const copyTables = 'Copiați numai tabelele cerute într-un fișier .xlsx nou și trimiteți-l pe acela.';
const runAgain = 'Verificați din nou după ce fișierul a ajuns întreg.';

const fixes: Partial<Readonly<Record<UnreadableReason, string>>> = {
  'no-permission': 'Cereți dreptul de citire.',
  'read-error': 'Încercați din nou; dacă se repetă, copiați fișierul pe alt disc.',
  disappeared: runAgain,
  changed: runAgain,
  'too-many-files': 'Lăsați în dosar numai fișierele trimise de unități.',
  empty: 'Trimiteți din nou fișierul: nu a ajuns nimic din el.',
  encrypted: 'Salvați fișierul fără parolă și trimiteți-l din nou.',
  'not-a-spreadsheet': 'Salvați tabelul ca .xlsx sau .csv și trimiteți-l din nou.',
  'unsupported-kind': 'Deschideți fișierul și salvați-l ca .xlsx.',
  truncated: 'Nu a ajuns întreg: așteptați să se copieze sau cereți-l din nou.',
  'too-large': copyTables,
  'too-many-rows': copyTables,
  'too-many-cells': copyTables,
  'unclosed-quote': 'Închideți ghilimelele începute în acel rând sau salvați tabelul ca .xlsx.',
  'time-out': copyTables,
  'out-of-memory': copyTables,
  crashed: copyTables,
};

/** What helps where a file of another kind bears the name of a table: to rename or to save it anew does not. */
const fixesOfHeld: Partial<Readonly<Record<string, string>>> = {
  document:
    'Treceți datele în modelul gol (fișierul Excel) și trimiteți-l pe acela; documentul redenumit nu devine tabel.',
  image: 'Scrieți datele din imagine în modelul gol (fișierul Excel) și trimiteți-l pe acela.',
  archive: 'Dezarhivați-l și trimiteți fișierele din el.',
};

/** Of what there is too much, by `unit`. */
const tooMuch: Readonly<Record<string, string>> = {
  characters: 'are un text prea lung',
  columns: 'are prea multe coloane',
  levels: 'are elemente cuprinse unele în altele de prea multe ori',
  'merged ranges': 'are prea multe zone de celule unite',
  parts: 'are prea multe părți',
  sheets: 'are prea multe foi',
  texts: 'are prea multe texte',
};

/** What is wrong with a file, to follow `Fișierul`. */
function wrong(p: Facts<Rules['file-unreadable']>): string {
  const reason = p.text('reason');
  const holds = p.text('holds');
  if (reason === 'not-a-spreadsheet' && holds !== '') return `${skipped[holds]}, deși are numele unui tabel`;
  return tooMuch[p.text('unit')] ?? unreadable[reason];
}

/** A folder that is too full was read in part. */
function uncounted(p: Facts<Rules['file-unreadable']>): string {
  return p.text('reason') === 'too-many-files'
    ? 'nimic din acelea nu s-a numărat'
    : 'nimic din el nu s-a numărat';
}

/** Where and by how much, as far as the reader knows it. */
function details(p: Facts<Rules['file-unreadable']>): string {
  const parts = [
    p.text('part') && `partea ${p.text('part')}`,
    p.number('line') > 0 && `linia ${p.number('line')}`,
    p.text('row') && `rândul ${p.text('row')}`,
    atMost(p),
  ];
  const said = parts.filter(Boolean).join(', ');
  return said && ` (${said})`;
}

function atMost(p: Facts<Rules['file-unreadable']>): string {
  const limit = p.number('limit');
  if (limit === 0) return '';
  const noun = sizeNoun(p);
  if (!noun) return `cel mult ${formatNumber(limit / 2 ** 20, 'ro')} MB`;
  return `cel mult ${countOf(limit, noun, 'ro')}`;
}

const receiptVerdicts: Readonly<Record<string, string>> = {
  accepted: 'acceptat',
  awaiting: 'bun, împreună cu alt fișier',
  refused: 'neacceptat',
  empty: 'fără date',
};

const delimiters: Readonly<Record<string, string>> = {
  ';': 'punct și virgulă',
  ',': 'virgulă',
  '\t': 'tabulator',
  '|': 'bară verticală',
};

const linesRepaired: Readonly<Record<LinesRepaired, (p: Facts<Rules['lines-repaired']>) => string>> = {
  'lines-in-quotes': (p) =>
    `${countOf(p.number('count'), nouns.row, 'ro')} (${shortList(p.list('cells'))}) ${p.number('count') === 1 ? 'stătea' : 'stăteau'} cu totul între ghilimele, într-o singură celulă; s-au despărțit la loc.`,
  'other-delimiter': (p) =>
    `${countOf(p.number('count'), nouns.row, 'ro')} (${shortList(p.list('cells'))}) ${p.number('count') === 1 ? 'are' : 'au'} alt semn între coloane (${delimiters[p.text('delimiter')] ?? ''}) decât restul fișierului; ${p.number('count') === 1 ? 's-a citit' : 's-au citit'} după semnul lor.`,
  'dos-852': (p) =>
    `Literele din ${countOf(p.number('count'), nouns.row, 'ro')} (${shortList(p.list('cells'))}) sunt scrise ca în programele vechi (pagina de cod 852); s-au citit cu diacriticele lor.`,
  'stated-text': (p) =>
    `În ${countOf(p.number('count'), nouns.row, 'ro')} (${shortList(p.list('cells'))}) celulele sunt scrise ca formule, ${quoted('="text"')}; s-a citit textul din ele.`,
};

/** Sentences of what is found while files are looked for and read, by rule. */
export const rules = {
  'file-skipped': {
    title: 'Fișiere lăsate deoparte',
    why: 'Se arată ce fișiere din dosar nu sunt date.',
    ignore: 'Când fișierul nu conține date.',
    example: {
      accepted: '`Penitenciarul Iasi.xlsx`',
      refused: '`~$Penitenciarul Iasi.xlsx`, urma unui fișier deschis; `Invitație.pdf`',
    },
    cause: (p) =>
      p.text('reason') === 'partial' ? 'Fișiere care nu au ajuns întregi' : 'Fișiere lăsate deoparte',
    message: (p) => `Fișierul ${skipped[p.text('reason')] ?? ''}; nu a fost citit.`,
    fix: (p) =>
      skippedFixes[p.text('reason')] ??
      'Nu trebuie făcut nimic, dacă nu conține date; altfel salvați-l ca .xlsx sub alt nume.',
  },
  'total-agrees': {
    title: 'Totalul scris este suma rândurilor',
    why: 'O diferență arată rânduri uitate, trecute de două ori sau citite altfel decât au fost scrise.',
    ignore: 'Când totalul numără altceva decât rândurile de deasupra; se numără rândurile.',
    example: {
      accepted: 'rânduri cu 2 și 3 reprezentanți, „TOTAL” 5',
      refused: '„TOTAL” 6 sub aceleași rânduri',
    },
    cause: (p) => `Total diferit de suma rândurilor la ${columnHeader(p)}`,
    message: (p) =>
      `Totalul scris este ${p.number('typed')}, iar rândurile de deasupra însumează ${p.number('counted')}; s-au numărat rândurile.`,
    fix: () => 'Verificați dacă lipsește un rând sau dacă un număr este greșit.',
  },
  'file-unreadable': {
    title: 'Fișierul se poate citi',
    why: 'Ce este într-un fișier care nu se poate citi nu se poate număra.',
    ignore: 'Niciodată: nimic din fișier nu se numără.',
    example: {
      accepted: 'un `.xlsx` care se deschide în Excel sau LibreOffice, fără parolă',
      refused: 'un fișier protejat cu parolă, gol sau tăiat la copiere',
    },
    cause: () => 'Fișier care nu se poate citi',
    message: (p) =>
      `${p.text('of') === 'folder' ? 'Dosarul' : 'Fișierul'} ${wrong(p)}${details(p)}; ${uncounted(p)}.`,
    fix: (p) =>
      fixesOfHeld[p.text('holds')] ??
      fixes[p.text('reason')] ??
      'Deschideți fișierul, salvați-l din nou ca .xlsx și trimiteți-l.',
  },
  'formula-without-value': {
    title: 'Formulele au valoarea calculată',
    why: 'O formulă salvată fără rezultat se citește ca o celulă goală.',
    ignore: 'Când celulele cu formule nu conțin date cerute.',
    example: {
      accepted: '`=SUM(F2:F9)`, salvat de Excel împreună cu rezultatul 12',
      refused: '`=SUM(F2:F9)`, scris de alt program, fără rezultat',
    },
    cause: () => 'Formule fără rezultat salvat',
    message: (p) =>
      `Celule cu formule fără rezultat salvat: ${shortList(p.list('cells'))}; au fost citite ca goale.`,
    fix: () => 'Deschideți fișierul în Excel sau LibreOffice și salvați-l din nou.',
  },
  'text-repaired': {
    title: 'Diacritice îndreptate',
    why: 'Se arată că textul a fost citit altfel decât este scris în fișier.',
    ignore: 'Când textul îndreptat se citește bine.',
    example: {
      accepted: '„Iași”',
      refused: '„IaÅŸi”, citit ca „Iași”',
    },
    cause: () => 'Diacritice îndreptate',
    message: (p) =>
      `Literele stricate de o conversie (de exemplu „ÅŸ” pentru „ș”) au fost îndreptate în ${countOf(p.number('count'), nouns.cell, 'ro')}.`,
    fix: () => 'Nu trebuie făcut nimic; verificați numele, dacă vi se pare ceva greșit.',
  },
  'unit-told-alike': {
    title: 'Titlul, fișierul și dosarul numesc aceeași unitate',
    why: 'Un fișier pus în dosarul altei unități, sau făcut după al ei, poate muta întâlnirile la altă unitate.',
    ignore: 'Când dosarul este al unității care a strâns fișierele, iar titlul spune unitatea bună.',
    example: {
      accepted: '`Penitenciarul Iasi/Penitenciarul Iasi.xlsx`, cu titlul „Penitenciarul Iași”',
      refused: '`Penitenciarul Codlea/situatie.xlsx`, cu titlul „Penitenciarul Slobozia”',
    },
    cause: () => 'Unitatea este spusă în două feluri',
    message: (p) =>
      `Aici ${words.toldBy[p.text('by')]} spune ${p.text('unit')}, iar ${words.toldBy[p.text('from')]} spune ${p.text('told')}; rândurile care nu numesc ele unitatea s-au numărat la ${p.text('unit')}.`,
    fix: () => 'Verificați a cui este situația și îndreptați titlul sau numele care nu se potrivește.',
  },
  'lines-repaired': {
    title: 'Rânduri ale unui fișier text, puse la locul lor',
    why: 'Se arată că rândurile au fost citite altfel decât sunt scrise în fișier.',
    ignore: 'Când toate rândurile se văd cum trebuie.',
    example: {
      accepted: '`V-1;AJOFM Vaslui;2` pe fiecare rând',
      refused: '`"V-1,AJOFM Vaslui,2"`: rândul întreg între ghilimele, într-o singură celulă',
    },
    cause: () => 'Rânduri scrise altfel decât ca tabel, citite cum trebuie',
    message: (p) => linesRepaired[p.text('reason')](p),
    fix: () => 'Nu trebuie făcut nimic; data viitoare salvați tabelul ca .xlsx.',
  },
  'receipt-matches': {
    title: 'Fișierul este cel verificat',
    why: 'Un fișier schimbat după verificare poate avea greșeli pe care recipisa lui nu le cunoaște.',
    ignore:
      'Când schimbarea s-a făcut cu bună știință; verificați fișierul din nou, ca recipisa să fie a lui.',
    example: {
      accepted: '`Iasi.xlsx` lângă `Iasi.recipisa.json`, neschimbat de la verificare',
      refused: '`Iasi.xlsx`, salvat din nou după ce i s-a scris recipisa',
    },
    cause: () => 'Fișiere schimbate după verificare',
    message: (p) =>
      `Fișierul nu este cel verificat la ${formatDay(p.text('day'), 'ro')}: amprenta verificată este ${p.text('checked')}…, a lui este ${p.text('found')}….`,
    fix: () => 'Verificați fișierul din nou și trimiteți-l împreună cu recipisa cea nouă.',
  },
  'receipt-has-file': {
    title: 'Fișierul cu recipisă este în dosar',
    why: 'O recipisă fără fișier arată un fișier care nu a ajuns.',
    ignore: 'Când fișierul a fost mutat sau redenumit cu bună știință.',
    example: {
      accepted: '`Iasi.recipisa.json` și `Iasi.xlsx` în același dosar',
      refused: '`Iasi.recipisa.json` singur',
    },
    cause: () => 'Recipise fără fișierul lor',
    message: (p) =>
      `Recipisa din ${formatDay(p.text('day'), 'ro')} este a fișierului ${quoted(p.text('file'))}, care nu este în dosar.`,
    fix: () => 'Așteptați să ajungă fișierul sau cereți-l din nou.',
  },
  'receipt-read': {
    title: 'Fișiere cu recipisă',
    why: 'Se arată ce fișiere au fost verificate înainte de trimitere.',
    ignore: 'Întotdeauna: este o informare.',
    example: {
      accepted: 'un fișier fără recipisă',
      refused: '`Iasi.xlsx` lângă `Iasi.recipisa.json`: se spune când a fost verificat și cu ce rezultat',
    },
    cause: () => 'Fișiere verificate înainte de trimitere',
    message: (p) =>
      `Fișierul a fost verificat la ${formatDay(p.text('day'), 'ro')}: ${receiptVerdicts[p.text('verdict')] ?? ''}.`,
    fix: () => 'Nu trebuie făcut nimic.',
  },
} satisfies Partial<SentencesOfRules>;
