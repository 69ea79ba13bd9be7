import { agree, countOf } from '../../text/numbers.js';
import type { MergeRule } from '../../year/merge/rules.js';
import { quoted } from '../columns.js';
import { nouns } from '../nouns.js';
import type { SentencesOfRules } from '../rule-sentences.js';
import { shortList } from '../short-list.js';

const shared: Readonly<Record<string, string>> = {
  theme: 'aceeași temă',
  venue: 'același loc',
  coorganiser: 'același coorganizator',
};

/** What of the files told that one is newer, or the same. */
const because: Readonly<Record<string, string>> = {
  'same-bytes': 'are exact același conținut',
  'same-content': 'are aceleași rânduri',
  'saved-later': 'a fost salvat mai târziu',
  'marked-later': 'are în nume o versiune sau o dată mai nouă',
  'written-later': 'a fost scris pe disc mai târziu',
};

const known = (codes: readonly string[]) =>
  codes.length > 0 ? ` Codurile cunoscute sunt: ${codes.join(', ')}.` : '';

/** Sentences of what is found while the files of all units are put together, by rule. */
export const rules: Pick<SentencesOfRules, MergeRule> = {
  'file-copied': {
    title: 'Fișiere trimise de două ori',
    why: 'O copie se numără o singură dată.',
    ignore: 'Întotdeauna: copia nu schimbă nicio cifră.',
    cause: () => 'Fișiere trimise de două ori',
    message: (p) =>
      `Fișierul ${because[p.text('because')] ?? 'este la fel'} ca ${quoted(p.otherFile)}; ${countOf(p.number('rows'), nouns.row, 'ro')} ${agree(p.number('rows'), { one: 's-a numărat', many: 's-au numărat' })} o singură dată.`,
    fix: () => 'Nu trebuie făcut nimic; copia poate fi ștearsă din dosar.',
  },
  'copied-between-units': {
    title: 'Același fișier nu vine de la două unități',
    why: 'Un fișier copiat de la altă unitate poate ascunde că datele unității lipsesc.',
    ignore: 'Când fișierul cuprinde întâlnirile amândurora.',
    cause: () => 'Același fișier la două unități',
    message: (p) => `Fișierul este la fel cu ${quoted(p.otherFile)}, dar stă în dosarul altei unități.`,
    fix: () => 'Verificați dacă unitatea a trimis din greșeală fișierul altei unități.',
  },
  'row-repeated': {
    title: 'O întâlnire, și o persoană la ea, apar o singură dată',
    why: 'O persoană sau o întâlnire trecută de două ori ar mări cifrele.',
    ignore: 'Când este într-adevăr aceeași persoană sau aceeași întâlnire: se numără o dată.',
    cause: (p) =>
      p.text('table') === 'meetings' ? 'Întâlnire trecută de două ori' : 'Persoană trecută de două ori',
    message: (p) =>
      `${p.text('table') === 'meetings' ? 'Aceeași întâlnire' : 'Aceeași persoană, de la aceeași instituție,'} este și în ${p.otherCell}; s-a numărat o singură dată.`,
    fix: () => 'Ștergeți rândul repetat, dacă este același lucru.',
  },
  'meeting-code-reused': {
    title: 'Un cod numește aceeași întâlnire în toate fișierele unității',
    why: 'Un cod dat la două întâlniri leagă greșit participanții.',
    ignore: 'Când sunt două întâlniri deosebite, iar participanții fiecăreia stau în fișierul ei.',
    cause: () => 'Același cod la întâlniri diferite',
    message: (p) =>
      `Codul ${quoted(p.text('code'))} numește altă întâlnire în ${quoted(p.otherFile)}; s-au numărat amândouă.`,
    fix: () => 'Dați coduri diferite celor două întâlniri, sau ștergeți fișierul vechi, dacă este aceeași.',
  },
  'meeting-repeated-doubtful': {
    title: 'O întâlnire nu este trimisă sub două coduri',
    why: 'O întâlnire numărată de două ori greșește cifra principală.',
    ignore: 'Când au fost într-adevăr două întâlniri.',
    cause: () => 'Poate aceeași întâlnire, sub două coduri',
    message: (p) =>
      `Pare să fie aceeași întâlnire ca în ${quoted(p.otherFile)} (${p.otherCell}), sub alt cod; s-au numărat amândouă.`,
    fix: () => 'Dacă este aceeași întâlnire, folosiți același cod.',
  },
  'meeting-code-known': {
    title: 'Codul trimite la o întâlnire a unității',
    why: 'Un rând fără întâlnire nu se poate număra.',
    ignore: 'Niciodată: rândul nu se poate lega de o întâlnire.',
    cause: () => 'Cod care nu este al niciunei întâlniri',
    message: (p) => `Nu există o întâlnire cu codul ${quoted(p.text('code'))}.${known(p.list('known'))}`,
    fix: (p) => {
      const [nearest] = p.list('nearest');
      return nearest === undefined
        ? 'Scrieți codul din tabelul „Întâlniri” sau adăugați întâlnirea acolo.'
        : `Poate ați vrut să scrieți ${quoted(nearest)}, cum stă în tabelul „Întâlniri”; altfel adăugați întâlnirea acolo.`;
    },
  },
  'meeting-days-known': {
    title: 'Data trimite la o întâlnire a unității',
    why: 'Un rând fără întâlnire nu se poate număra.',
    ignore: 'Niciodată: rândul nu se poate lega de o întâlnire.',
    cause: () => 'Dată care nu este a niciunei întâlniri',
    message: (p) => `Unitatea nu are o întâlnire la data scrisă pe rând.${known(p.list('known'))}`,
    fix: () => 'Scrieți data sau codul din tabelul „Întâlniri”.',
  },
  'meeting-reference-needed': {
    title: 'Rândul spune de la ce întâlnire este',
    why: 'Unitatea a ținut mai multe întâlniri, iar rândul nu spune la care se referă.',
    ignore: 'Niciodată: rândul nu se poate lega de o întâlnire.',
    cause: () => 'Rânduri care nu spun de la ce întâlnire sunt',
    message: (p) => `Rândul nu spune la ce întâlnire se referă.${known(p.list('known'))}`,
    fix: () => 'Completați coloana „Cod întâlnire”.',
  },
  'meeting-counted': {
    title: 'Întâlnirea la care trimite rândul se numără',
    why: 'Participanții unei întâlniri care nu se poate număra nu se pot număra nici ei.',
    ignore: 'Niciodată; dispare odată cu greșeala întâlnirii.',
    cause: () => 'Rânduri ale unei întâlniri care nu se poate număra',
    message: (p) =>
      `Întâlnirea la care trimite rândul nu se poate număra din cauza greșelii de la ${p.otherCell}.`,
    fix: () => 'Corectați întâlnirea; rândul se va număra odată cu ea.',
  },
  'rows-replaced': {
    title: 'Rânduri înlocuite de un fișier mai nou',
    why: 'Când o unitate trimite din nou, se numără ce este mai nou.',
    ignore: 'Când fișierul mai nou este cel bun.',
    cause: () => 'Rânduri înlocuite de un fișier mai nou',
    message: (p) =>
      `${countOf(p.number('rows'), nouns.row, 'ro')} (${shortList(p.list('range'))}) ${agree(p.number('rows'), { one: 'a fost înlocuit de cel din', many: 'au fost înlocuite de cele din' })} ${quoted(p.text('file'))}, care ${because[p.text('because')] ?? 'este mai nou'}.`,
    fix: () => 'Nu trebuie făcut nimic, dacă acesta este fișierul bun.',
  },
  'resent-order-unsure': {
    title: 'Se știe care fișier este mai nou',
    why: 'Dacă fișierele nu spun care este corectura, se poate număra varianta veche.',
    ignore: 'Când s-a numărat fișierul bun.',
    cause: () => 'Nu se știe sigur care fișier este mai nou',
    message: (p) =>
      p.text('because') === 'written-later'
        ? `Numai ora de pe disc arată că este mai nou decât ${quoted(p.otherFile)}.`
        : p.text('because') === 'marked-later'
          ? `Numele îl arată mai nou decât ${quoted(p.otherFile)}, dar acela a fost salvat mai târziu; s-a numărat ce este în acesta.`
          : `Nimic nu arată care este mai nou, acesta sau ${quoted(p.otherFile)}; s-a numărat acesta.`,
    fix: () => 'Ștergeți din dosar fișierul vechi sau adăugați „corectat” la numele celui nou.',
  },
  'joint-doubtful': {
    title: 'Întâlnirea comună este recunoscută',
    why: 'O întâlnire a două unități, numărată de două ori, greșește cifra principală.',
    ignore: 'Când au fost într-adevăr două întâlniri.',
    cause: () => 'Poate o singură întâlnire, a două unități',
    message: (p) =>
      `Are aceeași zi și ${shared[p.text('shared')] ?? 'același loc'} cu întâlnirea din ${quoted(p.otherFile)} (${p.otherCell}); s-au numărat ca două întâlniri.`,
    fix: () =>
      'Dacă a fost o singură întâlnire, scrieți cealaltă unitate în coloana „Unități coorganizatoare”.',
  },
  'attendance-matches': {
    title: 'Numărul participanților este suma rândurilor',
    why: 'O diferență arată participanți uitați sau trecuți de două ori.',
    ignore: 'Când nu toți participanții sunt trecuți în tabel; se numără rândurile.',
    cause: () => 'Număr de participanți diferit de suma rândurilor',
    message: (p) =>
      `Scrie ${p.number('typed')}, iar rândurile participanților însumează ${p.number('counted')}; s-au numărat rândurile.`,
    fix: () => 'Verificați numărul sau completați lista participanților.',
  },
  'meeting-has-participants': {
    title: 'Întâlnirea are participanți',
    why: 'O întâlnire fără participanți nu aduce nicio instituție în raport.',
    ignore: 'Când participanții vin în alt fișier al unității.',
    cause: () => 'Întâlniri fără participanți',
    message: () => 'Întâlnirea nu are niciun participant.',
    fix: () => 'Completați tabelul „Participanți” sau verificați codul întâlnirii.',
  },
  'meeting-has-difficulties': {
    title: 'Întâlnirea are dificultăți consemnate',
    why: 'Capitolele raportului se alcătuiesc din dificultățile ridicate la întâlniri.',
    ignore: 'Când la întâlnire nu s-a ridicat nicio dificultate.',
    cause: () => 'Întâlniri fără dificultăți consemnate',
    message: () => 'La întâlnire nu este consemnată nicio dificultate.',
    fix: () => 'Completați tabelul „Dificultăți”, dacă s-au ridicat.',
  },
};
