import type { ColumnId, ReportSentences } from '../report-sentences.js';
import { undecidedColumns, undecidedTables } from './undecided-tables.js';

/** Romanian headers of the report's columns. */
export const columns: Readonly<Record<ColumnId, string>> = {
  ...undecidedColumns,
  number: 'Nr.',
  month: 'Luna',
  local: 'Întâlniri locale',
  interregional: 'Întâlniri interregionale',
  county: 'Județul',
  organisations: 'Organizații participante',
  date: 'Data',
  unit: 'Unitatea',
  units: 'Unități',
  venue: 'Locul și județul',
  theme: 'Tematica',
  form: 'Forma',
  meetings: 'Întâlniri',
  share: 'Pondere',
  type: 'Tipul instituției',
  kind: 'Categoria',
  unitsPresent: 'Unități la care a fost prezent',
  publicStructures: 'Structuri publice',
  ngosAndPrivate: 'ONG și instituții private',
  participants: 'Participanți',
  staff: 'Personal penitenciar',
  difficulties: 'Dificultăți',
  difficulty: 'Dificultatea',
  domain: 'Domeniul',
  authority: 'Autoritatea publică centrală',
  indicator: 'Indicatorul',
  value: 'Valoarea',
  measureUnit: 'UM',
  period: 'Perioada',
  activity: 'Activitatea comună',
  partners: 'Parteneri',
  due: 'Termen',
  figure: 'Cifra',
  definition: 'Cum a fost numărată',
  inBoth: 'În ambii ani',
  onlyNow: 'Noi',
  onlyBefore: 'Care nu au mai participat',
  perhapsNew: 'Posibil noi',
  perhapsGone: 'Posibil care nu au mai participat',
  incomparable: 'La unități fără date în anul precedent',
  change: 'Diferența',
  conclusions: 'Concluzii',
  organisation: 'Denumirea',
  spelling: 'Cum a fost scrisă',
  reason: 'De ce a fost numărată aici',
  merge: 'Ce s-a întâmplat',
  files: 'Fișiere',
  outcome: 'Ce s-a întâmplat cu el',
  severity: 'Gravitatea',
  rule: 'Regula',
  count: 'Constatări',
  reported: 'Semnalate',
  meetingType: 'Tipul',
  rowsNotCounted: 'Rânduri nenumărate',
  rowEnd: 'Ce s-a făcut cu rândurile',
  rowsOfSheets: 'Rânduri',
  unitsBehind: 'Unități din care provine',
  typedWording: 'Cum a fost scrisă',
  strategic: 'Propuneri strategice',
  operational: 'Propuneri operaționale',
  unstated: 'Alte propuneri',
  presentAt: 'Unități, după numărul organizațiilor de acest tip',
  noProposal: 'Fără propunere',
  message: 'Ce s-a găsit',
  proposals: 'Propuneri',
  mostRaised: 'Dificultatea semnalată de cele mai multe unități',
  total: 'Total',
  times: 'De câte ori',
  rowsMerged: 'Rânduri',
  noLongerRaised: 'Nesemnalate în anul raportat',
  measureTaken: 'Măsura avută în vedere',
  deadline: 'Termenul',
  responsible: 'Responsabil',
};

const about = (caption: string) => () => caption;

/** Romanian captions of the report's tables, and what is said where they would be empty. */
export const tables: ReportSentences['tables'] = {
  ...undecidedTables,
  months: {
    caption: about('Întâlniri pe luni'),
    empty: 'În datele primite nu figurează nicio întâlnire, astfel că nu există o repartizare pe luni.',
  },
  counties: {
    caption: about('Întâlniri și organizații participante pe județe'),
    empty: 'În datele primite nu figurează nicio întâlnire, astfel că nu există o repartizare pe județe.',
  },
  localMeetings: {
    caption: (year) => `Întâlniri locale desfășurate în anul ${year}`,
    empty: 'În datele primite nu figurează nicio întâlnire locală.',
  },
  interregionalMeetings: {
    caption: (year) => `Întâlniri interregionale desfășurate în anul ${year}`,
    empty: 'În datele primite nu figurează nicio întâlnire interregională.',
  },
  forms: {
    caption: about('Întâlniri locale pe forme de organizare'),
    empty: 'Pentru nicio întâlnire locală nu a fost indicată forma de organizare.',
  },
  institutionTypes: {
    caption: about('Organizații participante la întâlnirile locale, pe tipuri de instituții'),
    empty: 'Nicio organizație participantă nu figurează la întâlnirile locale.',
  },
  unitTypes: {
    caption: about('Organizații prezente la întâlnirile fiecărei unități, pe tipuri de instituții'),
    empty: 'Nicio organizație participantă nu figurează la întâlnirile locale ale unităților.',
  },
  domainMeasures: {
    caption: about('Dificultăți semnalate, pe domenii de competențe și pe măsura propusă'),
    empty: 'Registrul nu cuprinde niciun domeniu de competențe.',
  },
  unitParticipation: {
    caption: about('Participarea la întâlnirile locale, pe unități organizatoare'),
    empty: 'Nicio unitate penitenciară nu a raportat organizarea unei întâlniri locale.',
  },
  indicators: {
    caption: (domain) => `Indicatori de progres în domeniul „${domain}”`,
    empty: 'Nu au fost transmiși indicatori de progres.',
  },
  authorityWordings: {
    caption: (authority) => `Dificultățile care privesc ${authority}, așa cum au fost scrise de unități`,
    empty: 'Unitățile nu au semnalat nicio dificultate.',
  },
  collaborations: {
    caption: about('Activități comune convenite la întâlniri'),
    empty: 'Unitățile nu au raportat activități comune convenite cu partenerii.',
  },
  evolution: {
    caption: about('Cifrele unităților care au trimis date în ambii ani'),
    empty: 'Registrul cifrelor este gol, astfel că nu există ce compara.',
  },
  goneDifficulties: {
    caption: about('Dificultăți semnalate în anul precedent și nesemnalate în anul raportat'),
    empty: 'Toate dificultățile anului precedent au fost semnalate din nou.',
  },
  organisationChange: {
    caption: about(
      'Organizații participante la întâlnirile locale în cei doi ani, pe categorii, la unitățile care au trimis date în ambii',
    ),
    empty: 'În niciunul dintre ani nu figurează organizații participante.',
  },
  lostOrganisations: {
    caption: about(
      'Organizații prezente la întâlnirile locale ale anului precedent și absente în anul raportat',
    ),
    empty: 'Toate organizațiile anului precedent au participat din nou.',
  },
  meetings: {
    caption: (year) => `Întâlnirile anului ${year} numărate în raport`,
    empty: 'În datele primite nu figurează nicio întâlnire.',
  },
  conclusions: {
    caption: about('Concluziile întâlnirilor, așa cum au fost consemnate de unități'),
    empty: 'Unitățile nu au consemnat concluzii ale întâlnirilor.',
  },
  publicStructures: {
    caption: about('Structuri publice locale participante la întâlnirile locale'),
    empty: 'La întâlnirile locale nu figurează nicio structură publică locală.',
  },
  ngosAndPrivate: {
    caption: about('Organizații neguvernamentale și instituții private participante la întâlnirile locale'),
    empty: 'La întâlnirile locale nu figurează nicio organizație neguvernamentală sau instituție privată.',
  },
  centralAuthorities: {
    caption: about('Autorități publice centrale participante la întâlnirile locale'),
    empty: 'La întâlnirile locale nu figurează nicio autoritate publică centrală.',
  },
  unknownOrganisations: {
    caption: about('Organizații al căror tip nu a putut fi stabilit'),
    empty: 'Tipul fiecărei organizații participante la întâlnirile locale a putut fi stabilit.',
  },
  figures: {
    caption: about('Cifrele raportului și felul în care au fost numărate'),
    empty: 'Raportul nu cuprinde cifre.',
  },
  spellings: {
    caption: about('Organizații scrise în mai multe feluri și numărate o singură dată'),
    empty: 'Nicio organizație nu apare sub mai multe denumiri.',
  },
  merges: {
    caption: about('Date și întâlniri primite de mai multe ori și numărate o singură dată'),
    empty: 'Niciun fișier și nicio întâlnire nu au fost primite de mai multe ori.',
  },
  yearSeries: {
    caption: about('Cifrele mai multor ani, fiecare ale tuturor unităților care au trimis date în el'),
    empty: 'Nu s-a cerut o serie de ani.',
  },
  corrections: {
    caption: about('Celule corectate și atenționări acceptate de analist'),
    empty: 'Nicio valoare trimisă de unități nu a fost corectată și nicio atenționare nu a fost acceptată.',
  },
  coverage: {
    caption: about('Datele trimise de fiecare unitate penitenciară'),
    empty: 'Registrul nu cuprinde nicio unitate penitenciară.',
  },
  files: {
    caption: about('Fișierele primite și ce s-a întâmplat cu ele'),
    empty: 'Nu a fost primit niciun fișier.',
  },
  problems: {
    caption: about('Constatări pe reguli'),
    empty: 'Verificarea datelor nu a dus la nicio constatare.',
  },
  notCounted: {
    caption: about('Rânduri care nu au putut fi numărate'),
    empty: 'Niciun rând nu a fost lăsat în afara numărătorii din cauza unei erori.',
  },
  rowEnds: {
    caption: about('Toate rândurile foilor citite'),
    empty: 'Nu a fost citită nicio foaie.',
  },
  wordings: {
    caption: about('Dificultățile, așa cum au fost scrise de unități'),
    empty: 'Unitățile nu au semnalat nicio dificultate.',
  },
  limits: {
    caption: about('Între ce limite se află totalurile și din datele câtor unități provin'),
    empty: 'Raportul nu cuprinde totaluri.',
  },
  authorityAsks: {
    caption: about('Dificultăți și propuneri adresate autorităților publice centrale'),
    empty: 'Unitățile nu au indicat nicio autoritate publică centrală.',
  },
  authorityDomains: {
    caption: about('Dificultăți pe autorități publice centrale și domenii de competențe'),
    empty: 'Unitățile nu au indicat nicio autoritate publică centrală.',
  },
  difficultyChange: {
    caption: about('Dificultăți semnalate în cei doi ani'),
    empty: 'În niciunul dintre ani nu figurează dificultăți.',
  },
  authorityReply: {
    caption: about('Măsurile avute în vedere pentru fiecare dificultate'),
    empty: 'Pentru această autoritate nu a fost semnalată nicio dificultate.',
  },
};
