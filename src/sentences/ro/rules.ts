import { type DayFault, formatDay } from '../../text/dates.js';
import { countOf } from '../../text/numbers.js';
import { columnHeader, quoted } from '../columns.js';
import { nouns } from '../nouns.js';
import type { SentencesOfRules } from '../rule-sentences.js';
import { shortList } from '../short-list.js';
import { ro as words } from './words.js';

/** Why a unit is not known. */
const unitCauses: Readonly<Record<string, string>> = {
  missing: 'Nu se știe ce unitate a trimis rândurile',
  unknown: 'Unitate care nu există',
  ambiguous: 'Denumire care se potrivește mai multor unități',
};

/** What a date lacks. */
const dayFaults: Readonly<Record<DayFault | 'unreadable', string>> = {
  'no-day': 'nu spune ziua, numai luna',
  'no-month': 'nu spune luna și anul',
  'no-year': 'nu spune anul',
  several: 'sunt zile care nu urmează una după alta: par să fie mai multe întâlniri',
  unreadable: 'nu este o dată din calendar',
};

/** A column by its header, else by its letters. */
const columnNamed = (p: { readonly found: string; text(key: 'letters'): string }) =>
  p.found === '' ? `${p.text('letters')}, fără antet,` : quoted(p.found);

const heldIn: Readonly<Record<string, string>> = {
  days: 'zile',
  institutions: 'instituții',
  persons: 'nume de persoane',
  difficulties: 'dificultăți',
};

const heldFixes: Readonly<Record<string, string>> = {
  days: 'Scrieți toate zilele întâlnirii în coloana „Data”, de exemplu 15-16.03.2018.',
  institutions: 'Treceți fiecare instituție pe rândul ei, în coloana „Instituția / organizația”.',
  persons: 'Treceți fiecare persoană pe rândul ei, lângă instituția pe care o reprezintă.',
  difficulties: 'Treceți fiecare dificultate pe rândul ei, cu domeniul ei, în tabelul „Dificultăți”.',
};

/** Sentences of the rules that look at one file, by rule. */
export const rules = {
  'required-cell': {
    title: 'Celulele obligatorii sunt completate',
    why: 'Un rând fără o valoare obligatorie nu poate fi atribuit unei întâlniri, unei instituții sau unui domeniu, deci nu poate fi numărat.',
    ignore: 'Niciodată: completați celula sau ștergeți rândul.',
    cause: (p) => `Celule goale în coloana obligatorie ${columnHeader(p)}`,
    message: (p) => `Coloana ${columnHeader(p)} este obligatorie, iar celula este goală.`,
    fix: (p) =>
      `Completați celula din coloana ${columnHeader(p)} sau ștergeți rândul, dacă a rămas din greșeală.`,
  },
  'unit-known': {
    title: 'Unitatea penitenciară este una din registru',
    why: 'Numărul unităților care au organizat întâlniri este o cifră publicată.',
    ignore: 'Niciodată: un rând fără unitate nu se poate număra.',
    cause: (p) => unitCauses[p.text('reason')] ?? '',
    message: (p) =>
      p.list('meant').length > 0
        ? `Denumirea ${quoted(p.found)} poate fi ${words.either(p.list('meant'))}.`
        : p.found === ''
          ? 'Nu reiese ce unitate penitenciară a trimis rândul: nici din coloană, nici din titlu, nici din numele foii, al fișierului sau al dosarului.'
          : `Nu există o unitate penitenciară cu denumirea ${quoted(p.found)}.`,
    fix: (p) =>
      p.list('nearest').length > 0
        ? `Poate ați vrut să scrieți ${words.either(p.list('nearest').map(quoted))}; scrieți denumirea întreagă a unității.`
        : 'Scrieți denumirea întreagă a unității, de exemplu „Penitenciarul Iași” sau „Penitenciarul-Spital Dej”.',
  },
  'unit-agrees-with-file': {
    title: 'Unitatea de pe rând este cea a fișierului',
    why: 'O unitate trecută din greșeală mută întâlnirea la altă unitate.',
    ignore: 'Când fișierul cuprinde cu bună știință și întâlniri ale altor unități.',
    cause: () => 'Altă unitate decât cea a fișierului',
    message: (p) =>
      `Pe rând scrie ${p.text('unit')}, iar ${words.toldBy[p.text('from')]} spune ${p.text('told')}; a fost numărat la ${p.text('unit')}.`,
    fix: () => 'Dacă rândul aparține unității fișierului, corectați denumirea de pe rând.',
  },
  'unit-understood': {
    title: 'Denumirea unității a fost înțeleasă',
    why: 'Se arată ce s-a înțeles din ce s-a scris.',
    ignore: 'Când unitatea înțeleasă este cea bună.',
    cause: () => 'Denumiri de unități citite altfel decât sunt scrise',
    message: (p) => `${quoted(p.found)} a fost citit ca ${p.text('unit')}.`,
    fix: () => 'Nu trebuie făcut nimic, dacă aceasta este unitatea.',
  },
  'meeting-code-unique': {
    title: 'Codul unei întâlniri este unic',
    why: 'Participanții și dificultățile se leagă de întâlnire prin cod; un cod folosit de două ori leagă greșit.',
    ignore: 'Niciodată: programul nu știe la care dintre întâlniri trimit celelalte tabele.',
    cause: () => 'Cod folosit la două întâlniri',
    message: (p) => `Codul ${quoted(p.text('code'))} este folosit și de întâlnirea din ${p.otherCell}.`,
    fix: () => 'Dați întâlnirii un alt cod și folosiți-l în celelalte tabele.',
  },
  'meeting-type-known': {
    title: 'Tipul întâlnirii este cunoscut',
    why: 'Întâlnirile locale și cele interregionale se numără separat.',
    ignore: 'Niciodată; celula poate rămâne însă goală, iar întâlnirea se socotește locală.',
    cause: () => 'Tip de întâlnire necunoscut',
    message: (p) => `${quoted(p.found)} nu este un tip de întâlnire.`,
    fix: () => 'Scrieți „locală” sau „interregională”.',
  },
  'date-readable': {
    title: 'Data se poate citi',
    why: 'Fără dată nu se știe dacă întâlnirea aparține anului și lunii.',
    ignore: 'Niciodată: fără dată, rândul nu se poate așeza în an.',
    cause: () => 'Dată care nu se poate citi',
    message: (p) => `${quoted(p.found)} ${dayFaults[p.text('reason')]}.`,
    fix: (p) =>
      p.text('reason') === 'several'
        ? 'Dacă au fost mai multe întâlniri, scrieți fiecare pe rândul ei, cu codul ei; dacă a fost una de mai multe zile, scrieți 15-17.03.2018.'
        : 'Scrieți ziua, luna și anul, de exemplu 15.03.2018, sau 15-16.03.2018 pentru mai multe zile.',
  },
  'meeting-date-in-year': {
    title: 'Întâlnirea a avut loc în anul raportat',
    why: 'Raportul numără numai întâlnirile unui an.',
    ignore:
      'Niciodată; dacă s-a verificat cu alt an decât cel raportat, alegeți anul bun și verificați din nou.',
    cause: (p) => `Dată din alt an decât ${p.number('year')}`,
    message: (p) => `Data ${quoted(p.found)} nu este din anul ${p.number('year')}.`,
    fix: (p) =>
      `Dacă anul este scris greșit, corectați-l; dacă nu, ștergeți rândul de aici: se raportează numai întâlnirile din ${p.number('year')}.`,
  },
  'date-not-future': {
    title: 'Întâlnirea a avut deja loc',
    why: 'Se raportează întâlniri ținute, nu plănuite; o dată viitoare este adesea o greșeală de scriere.',
    ignore: 'Când ceasul calculatorului este rămas în urmă; o întâlnire încă neținută nu se raportează.',
    cause: () => 'Dată din viitor',
    message: (p) => `Data ${formatDay(p.text('day'), 'ro')} este în viitor.`,
    fix: () => 'Verificați data; dacă întâlnirea nu a avut loc încă, scoateți-o din tabel.',
  },
  'date-not-sunday': {
    title: 'Întâlnirea nu este într-o duminică',
    why: 'Instituțiile se întâlnesc rar duminica; data este adesea scrisă greșit.',
    ignore: 'Când întâlnirea s-a ținut într-adevăr duminica.',
    cause: () => 'Dată care cade duminica',
    message: (p) => `${formatDay(p.text('day'), 'ro')} a fost o duminică.`,
    fix: () => 'Verificați data; dacă este corectă, nu trebuie făcut nimic.',
  },
  'date-not-holiday': {
    title: 'Întâlnirea nu este într-o sărbătoare legală',
    why: 'Instituțiile sunt închise de sărbătorile legale; data este adesea scrisă greșit.',
    ignore: 'Când întâlnirea s-a ținut într-adevăr în acea zi.',
    cause: () => 'Dată care cade într-o sărbătoare legală',
    message: (p) => `${formatDay(p.text('day'), 'ro')} a fost sărbătoare legală (${p.text('holiday')}).`,
    fix: () => 'Verificați data; dacă este corectă, nu trebuie făcut nimic.',
  },
  'meeting-form-known': {
    title: 'Forma întâlnirii este din listă',
    why: 'Formele se numără; una din afara listei intră la „altele”.',
    ignore: 'Când niciuna dintre formele din listă nu se potrivește.',
    cause: () => 'Formă de întâlnire din afara listei',
    message: (p) => `Forma ${quoted(p.found)} nu este în listă și a fost trecută la „altele”.`,
    fix: (p) =>
      p.list('nearest').length > 0
        ? `Poate ați vrut să scrieți ${words.either(p.list('nearest').map(quoted))}. Formele sunt: ${p.list('forms').join(', ')}.`
        : `Dacă se potrivește, scrieți una dintre: ${p.list('forms').join(', ')}.`,
  },
  'county-known': {
    title: 'Județul este cunoscut',
    why: 'Județul deosebește localitățile și instituțiile cu același nume.',
    ignore: 'Când instituția este din județul unității; altfel scrieți județul ei.',
    cause: () => 'Județ necunoscut',
    message: (p) => `${quoted(p.found)} nu este numele sau codul unui județ; s-a folosit județul unității.`,
    fix: () => 'Scrieți numele județului sau codul lui, de exemplu „Iași” sau „IS”.',
  },
  'number-readable': {
    title: 'Numărul de persoane este un număr',
    why: 'Numărul participanților este o cifră publicată.',
    ignore: 'Niciodată: numărul intră într-o cifră publicată.',
    cause: () => 'Text în locul unui număr',
    message: (p) => `${quoted(p.found)} nu este un număr.`,
    fix: () => 'Scrieți numărul cu cifre, de exemplu 12.',
  },
  'count-whole': {
    title: 'Persoanele se numără întreg',
    why: 'Un rând de participanți înseamnă cel puțin o persoană; un număr foarte mare este de obicei un an sau un telefon scris în altă coloană.',
    ignore: 'Niciodată: numărul intră într-o cifră publicată.',
    cause: () => 'Număr de persoane care nu este posibil',
    message: (p) =>
      `${quoted(p.found)} nu este un număr întreg între ${p.number('least')} și ${p.number('most')}.`,
    fix: () => 'Scrieți câte persoane au fost, cu cifre.',
  },
  'columns-exchanged': {
    title: 'Instituția și persoana stau fiecare în coloana ei',
    why: 'Coloana instituțiilor se numără și se publică; numele persoanelor nu se publică niciodată.',
    ignore: 'Niciodată: un nume de persoană ar fi numărat ca instituție.',
    cause: () => 'Persoana și instituția stau una în locul celeilalte',
    message: () =>
      'În coloana numelor scrie o instituție, iar în cea a instituțiilor ceva ce poate fi numele unei persoane.',
    fix: () => 'Puneți instituția în coloana ei și numele persoanei în a lui.',
  },
  'person-as-body': {
    title: 'În locul unei instituții nu stă numele unei persoane',
    why: 'O persoană nu este o instituție: nu se numără ca una, iar numele ei nu se publică.',
    ignore: 'Când persoana nu reprezintă nicio instituție; ea rămâne atunci numai printre participanți.',
    cause: () => 'Nume de persoană în locul unei instituții',
    message: (p) =>
      `În coloana ${columnHeader(p)} pare să fie numele unei persoane; nu se numără ca instituție și nu se publică.`,
    fix: () =>
      'Scrieți instituția pe care o reprezintă; dacă este o instituție care poartă numele unei persoane, scrieți denumirea ei întreagă („Liceul …”, „Fundația …”).',
  },
  'one-organisation': {
    title: 'O celulă numește o instituție, sau mai multe care se deosebesc',
    why: 'Fiecare instituție se numără o dată; ce nu se poate despărți nu se numără pe ghicite.',
    ignore: 'Niciodată: rândul nu se numără.',
    cause: () => 'Mai multe instituții într-o celulă',
    message: (p) =>
      `${quoted(p.found)} pare să numească mai multe instituții, dar nu se poate ști unde se termină fiecare.`,
    fix: () => 'Scrieți câte una pe rând sau despărțiți-le prin punct și virgulă.',
  },
  'organisation-kind-known': {
    title: 'Tipul instituției este cunoscut',
    why: 'Structurile publice, ONG-urile și instituțiile private se numără separat.',
    ignore: 'Când tipul dedus din denumire este cel bun.',
    cause: () => 'Tip de instituție necunoscut',
    message: (p) => `${quoted(p.found)} nu este un tip de instituție; tipul a fost dedus din denumire.`,
    fix: () =>
      'Scrieți „structură publică locală”, „autoritate publică centrală”, „ONG”, „instituție privată” sau „unitate penitenciară”.',
  },
  'organisation-kind-agrees': {
    title: 'Tipul scris este cel pe care îl spune denumirea',
    why: 'Structurile publice, ONG-urile și instituțiile private se numără separat.',
    ignore: 'Când tipul spus de denumire este cel bun.',
    cause: () => 'Tip care nu se potrivește cu denumirea',
    message: (p) =>
      `La ${quoted(p.text('organisation'))} scrie „${words.kind(p.text('typed'))}”, dar denumirea arată „${words.kind(p.text('kind'))}”; s-a numărat după denumire.`,
    fix: () => 'Verificați tipul; dacă cel scris este cel corect, scrieți denumirea întreagă a instituției.',
  },
  'organisation-kind-clear': {
    title: 'Tipul instituției reiese fără îndoială',
    why: 'Fără tip nu se știe dacă este structură publică, ONG sau instituție privată.',
    ignore: 'Când instituția chiar nu intră la niciun tip; ea se numără atunci separat.',
    cause: () => 'Denumire din care nu reiese sigur tipul instituției',
    message: (p) =>
      p.text('kind') === 'unknown'
        ? 'Din denumirea scrisă nu reiese ce fel de instituție este; se numără separat, la tip necunoscut.'
        : `${quoted(p.found)} pare să fie „${words.kind(p.text('kind'))}”, dar nu este sigur.`,
    fix: () => 'Completați coloana „Tip” sau scrieți denumirea întreagă a instituției.',
  },
  'domain-known': {
    title: 'Domeniul este unul din registru',
    why: 'Capitolele raportului sunt făcute pe domenii de competență.',
    ignore: 'Niciodată: rândul nu are în ce capitol să intre.',
    cause: () => 'Domeniu care nu este în registru',
    message: (p) => `${quoted(p.found)} nu este un domeniu de competență.`,
    fix: (p) =>
      p.list('nearest').length > 0
        ? `Poate ați vrut să scrieți ${words.either(p.list('nearest').map(quoted))}. Domeniile sunt: ${p.list('domains').join(', ')}.`
        : `Scrieți numele sau numărul unuia dintre domenii: ${p.list('domains').join(', ')}.`,
  },
  'measure-known': {
    title: 'Tipul măsurii este cunoscut',
    why: 'Propunerile se numără pe măsuri strategice și operaționale.',
    ignore: 'Când propunerea nu este nici strategică, nici operațională.',
    cause: () => 'Tip de măsură necunoscut',
    message: (p) => `${quoted(p.found)} nu este un tip de măsură; propunerea s-a numărat fără tip.`,
    fix: () => 'Scrieți „strategică” sau „operațională”.',
  },
  'no-personal-data': {
    title: 'Nu sunt date personale în coloanele publicate',
    why: 'Coloana apare în raportul public.',
    ignore: 'Când numărul sau adresa sunt ale unei instituții și pot lipsi din raport.',
    cause: (p) => `Date personale într-o coloană publicată: ${words.personalData[p.text('data')] ?? ''}`,
    message: (p) =>
      `În coloana ${columnHeader(p)} pare să fie ${words.personalData[p.text('data')] ?? ''}; în raport va fi ascuns.`,
    fix: () => 'Ștergeți datele personale din această celulă.',
  },
  'required-column': {
    title: 'Tabelul are coloanele obligatorii',
    why: 'Fără coloana obligatorie niciun rând al tabelului nu poate fi numărat.',
    ignore: 'Niciodată: niciun rând al tabelului nu se numără.',
    cause: (p) => `Lipsește coloana obligatorie ${columnHeader(p)}`,
    message: (p) =>
      `Tabelul ${words.table(p.text('table'))} nu are coloana ${columnHeader(p)}: ${countOf(p.number('count'), nouns.row, 'ro')} nu se ${p.number('count') === 1 ? 'poate' : 'pot'} număra. Antetele găsite: ${shortList(p.list('headers').map(quoted))}.`,
    fix: (p) =>
      p.found === ''
        ? `Dacă una dintre coloane este aceasta, schimbați-i antetul în ${columnHeader(p)}; altfel adăugați coloana și completați-o.`
        : `Dacă ${quoted(p.found)} este această coloană, schimbați-i antetul în ${columnHeader(p)}; altfel adăugați coloana și completați-o.`,
  },
  'columns-compete': {
    title: 'O coloană are un singur rost',
    why: 'Când două coloane poartă același înțeles, programul nu ghicește care este cea bună.',
    ignore: 'Când coloanele spun același lucru, sau când nicio cifră nu depinde de ele.',
    cause: (p) => `Mai multe coloane înseamnă ${columnHeader(p)}`,
    message: (p) => {
      const count = p.number('count');
      const outcome =
        (p.text('taken') && `; s-a citit ${quoted(p.text('taken'))}`) ||
        (count > 0 &&
          `, cu valori diferite: ${countOf(count, nouns.row, 'ro')} nu se ${count === 1 ? 'poate' : 'pot'} număra`) ||
        ', cu valori diferite; nu s-a citit niciuna';
      return `Mai multe coloane înseamnă ${columnHeader(p)} (${shortList(p.list('headers').map(quoted))})${outcome}.`;
    },
    fix: (p) => `Păstrați una dintre ele, cu antetul ${columnHeader(p)}.`,
  },
  'table-not-recognised': {
    title: 'Fișierul conține cel puțin un tabel cunoscut',
    why: 'Un fișier fără tabele cunoscute nu se poate număra, deși poate conține date.',
    ignore: 'Când fișierul nu conține date; scoateți-l atunci din dosar.',
    example: {
      accepted: 'un tabel cu date, teme, instituții',
      refused: 'un program al turelor, cu nume de oameni',
    },
    cause: () => 'Fișier fără niciun tabel cunoscut',
    message: () => 'În fișier nu s-a găsit niciun tabel cunoscut: niciun rând nu are antetele așteptate.',
    fix: () =>
      'Folosiți antetele modelului, de exemplu „Data” și „Tematica” pentru întâlniri, „Instituția / organizația” pentru participanți.',
  },
  'sheet-skipped': {
    title: 'Foi fără tabele',
    why: 'Se arată ce foi nu au fost citite.',
    ignore: 'Când foaia nu conține date.',
    example: {
      accepted: 'o foaie cu antetele „Data” și „Tematica”',
      refused: 'o foaie cu instrucțiuni',
    },
    cause: () => 'Foi fără tabele',
    message: (p) =>
      `Foaia nu s-a citit (${countOf(p.number('rows'), nouns.row, 'ro')}): ${words.notOurs[p.text('reason')]}.`,
    fix: () => 'Nu trebuie făcut nimic, dacă foaia nu este despre întâlniri.',
  },
  'rows-not-ours': {
    title: 'Rânduri care nu sunt despre întâlniri',
    why: 'Se arată ce nu s-a citit dintr-o foaie citită.',
    ignore: 'Când rândurile nu sunt despre întâlniri.',
    example: {
      accepted: 'o foaie cu tabelul întâlnirilor',
      refused: 'sub el, o listă cu materialele cumpărate',
    },
    cause: () => 'Rânduri care nu sunt despre întâlniri',
    message: (p) =>
      `${countOf(p.number('count'), nouns.row, 'ro')} (${shortList(p.list('rows'))}) nu s-${p.number('count') === 1 ? 'a' : 'au'} citit: ${words.notOurs[p.text('reason')]}.`,
    fix: () =>
      'Nu trebuie făcut nimic, dacă nu sunt despre întâlniri; altfel puneți deasupra lor antetele modelului.',
  },
  'column-skipped': {
    title: 'Coloane care nu se folosesc',
    why: 'Se arată ce coloane nu au fost citite.',
    ignore: 'Când coloana nu conține date cerute.',
    cause: () => 'Coloane care nu se folosesc',
    message: (p) =>
      p.text('column') === ''
        ? `Coloana ${columnNamed(p)} nu se folosește.`
        : `Coloana ${quoted(p.found)} nu se folosește; poate este ${columnHeader(p)}.`,
    fix: (p) =>
      p.text('column') === ''
        ? 'Nu trebuie făcut nimic, dacă nu conține date cerute; altfel folosiți antetul din model.'
        : `Dacă este această coloană, scrieți antetul ${columnHeader(p)}.`,
  },
  'column-not-read': {
    title: 'Nicio coloană cu ce se numără nu rămâne necitită',
    why: 'O a doua coloană de instituții sau de zile, lăsată deoparte, ar lipsi din cifre.',
    ignore: 'Când coloana nu este despre întâlniri; scrieți atunci în antet despre ce este.',
    example: {
      accepted: 'o singură coloană cu instituții; a doua zi a întâlnirii, în aceeași celulă: 15-16.03.2018',
      refused: 'coloana „Alți invitați”, cu nume de instituții, lângă „Instituția / organizația”',
    },
    cause: () => 'Coloane cu ce se numără, necitite',
    message: (p) =>
      `Coloana ${columnNamed(p)} cuprinde ${heldIn[p.text('holds')]}, dar nu s-a înțeles ce sunt și nu s-a citit.`,
    fix: (p) =>
      `${heldFixes[p.text('holds')]} Dacă nu ține de întâlniri, scrieți-o în antet sau scoateți coloana.`,
  },
  'column-guessed': {
    title: 'Coloanele citite după ce stă în ele',
    why: 'Când antetul nu este cel din model, hotărăsc valorile; cine trimite trebuie să vadă ce s-a înțeles.',
    ignore: 'Când coloana a fost înțeleasă bine.',
    example: {
      accepted: 'antetul „Instituția / organizația”',
      refused: 'antetul „De la” deasupra unor nume de instituții',
    },
    cause: (p) => `Coloană citită ca ${columnHeader(p)}`,
    message: (p) => {
      const shown = shortList(p.list('values').map(quoted));
      const other = p.text('other') && ` Ar putea fi și ${quoted(p.text('other'))}.`;
      const outcome =
        p.number('count') > 0
          ? `nu se știe sigur dacă este ${columnHeader(p)}: ${countOf(p.number('count'), nouns.row, 'ro')} nu se ${p.number('count') === 1 ? 'numără' : 'numără'}`
          : `s-a citit ca ${columnHeader(p)}`;
      return `Coloana ${quoted(p.found)} ${outcome}${shown && `; conține ${shown}`}.${other}`;
    },
    fix: (p) =>
      `Dacă este această coloană, scrieți antetul ${columnHeader(p)}; altfel, antetul din model al coloanei ei.`,
  },
  'code-is-date': {
    title: 'Codurile întâlnirilor nu sunt date calendaristice',
    why: 'Excel face din „1-3” data de 1 martie; cine citește foaia vede alt cod decât s-a scris.',
    ignore: 'Când codul este chiar o dată.',
    example: {
      accepted: 'codul „1-3” într-o celulă de tip text',
      refused: 'codul „1-3” pe care Excel l-a făcut „01.mar”',
    },
    cause: () => 'Coduri transformate în date calendaristice',
    message: (p) =>
      `În coloana ${columnHeader(p)} ${p.number('count') === 1 ? 'o celulă este o dată calendaristică' : `${countOf(p.number('count'), nouns.cell, 'ro')} sunt date calendaristice`} (${shortList(p.list('cells'))}), deși acolo stau coduri: foaia de calcul a schimbat ce s-a scris.`,
    fix: () => 'Dați celulelor formatul „Text” și scrieți din nou codurile.',
  },
  'rows-not-read': {
    title: 'Rânduri care par date și nu au fost citite',
    why: 'Un rând care pare al nostru nu se lasă deoparte pe tăcute.',
    ignore: 'Când rândurile nu sunt despre întâlniri.',
    example: { accepted: 'un tabel cu antete deasupra', refused: 'instituții și persoane fără niciun antet' },
    cause: () => 'Rânduri care par date și nu au fost citite',
    message: (p) =>
      `${countOf(p.number('count'), nouns.row, 'ro')} (${shortList(p.list('rows'))}) par date despre întâlniri, dar nu s-a înțeles ce sunt.`,
    fix: () =>
      'Puneți deasupra lor antetele modelului; dacă nu sunt despre întâlniri, ștergeți-le din fișier.',
  },
  'subject-unclear': {
    title: 'Tabelele spun ce s-a întâmplat',
    why: 'Un plan nu este o întâlnire; ce nu se știe dacă s-a ținut nu se numără.',
    ignore: 'Niciodată: rândurile nu se numără.',
    example: {
      accepted: 'titlul „Întâlniri desfășurate în 2018”',
      refused: 'titlul „Planificarea întâlnirilor pe 2018”',
    },
    cause: (p) =>
      p.text('reason') === 'planned'
        ? 'Întâlniri planificate, despre care nu se spune că s-au ținut'
        : 'Tabel despre care nu se spune că este al întâlnirilor',
    message: (p) =>
      p.text('reason') === 'planned'
        ? `Tabelul pare un plan: nu se spune că ${p.number('count') === 1 ? 'întâlnirea s-a ținut' : `cele ${countOf(p.number('count'), nouns.meeting, 'ro')} s-au ținut`}.`
        : `Nu se spune despre ce este tabelul: ${countOf(p.number('count'), nouns.row, 'ro')} nu se numără.`,
    fix: () =>
      'Dacă sunt întâlniri desfășurate, scrieți-o în titlu sau în antetul datei; altfel scoateți tabelul din fișier.',
  },
  'sheet-repeated': {
    title: 'O foaie nu spune ce spune alta',
    why: 'O foaie copiată sau centralizată în același fișier s-ar număra de două ori.',
    ignore: 'Când foaia este într-adevăr o copie.',
    example: {
      accepted: 'o singură foaie „Participanți”',
      refused: 'foile „Participanți” și „Participanți (2)” cu aceleași rânduri',
    },
    cause: () => 'Foi care repetă altă foaie',
    message: (p) => {
      const differ =
        p.list('differing').length > 0
          ? ` Nu spun același lucru rândurile ${shortList(p.list('differing'))}.`
          : '';
      return `${countOf(p.number('count'), nouns.row, 'ro')} (${shortList(p.list('rows'))}) din tabelul ${words.table(p.text('table'))} se află și în foaia ${quoted(p.text('other'))}, care s-a numărat.${differ}`;
    },
    fix: (p) =>
      p.list('differing').length > 0
        ? 'Păstrați o singură foaie, cea corectă.'
        : 'Nu trebuie făcut nimic; foaia copiată poate fi ștearsă.',
  },
  'rows-set-aside': {
    title: 'Rânduri care nu sunt date',
    why: 'Totalurile, notele și semnăturile nu se numără; se arată care sunt.',
    ignore: 'Când acele rânduri nu conțin date.',
    example: {
      accepted: 'un rând cu instituția și numărul de reprezentanți',
      refused: 'un rând „TOTAL”; „Întocmit,” sub tabel',
    },
    cause: (p) => `Rânduri citite ca ${words.setAside[p.text('reason')] ?? ''}, nu ca date`,
    message: (p) => {
      const count = p.number('count');
      const verb = count === 1 ? 'a fost citit' : 'au fost citite';
      return `${countOf(count, nouns.row, 'ro')} (${shortList(p.list('rows'))}) ${verb} ca ${words.setAside[p.text('reason')] ?? ''}, nu ca date.`;
    },
    fix: () => 'Nu trebuie făcut nimic, dacă acele rânduri nu conțin date.',
  },
} satisfies Partial<SentencesOfRules>;
