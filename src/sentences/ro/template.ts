import type { TemplateSentences } from '../template.js';

const meeting =
  'Codul întâlnirii din foaia „Întâlniri”; se alege din listă. Se poate lăsa gol dacă unitatea a avut o singură întâlnire.';
const domain = 'Domeniul de competență; se alege din listă.';
const county = 'Numele județului; se alege din listă.';
const partners = 'Instituțiile și organizațiile implicate, despărțite prin punct și virgulă.';

/** What the blank workbook says. */
export const template: TemplateSentences = {
  title: (year) => `Întâlniri pentru reintegrare socială · ${year}`,
  instructions: 'Instrucțiuni',
  steps: [
    '1. Completați foile acestui fișier, câte un rând pentru fiecare întâlnire, participant sau dificultate. Coloanele cu * sunt obligatorii.',
    '2. Începeți cu foaia „Întâlniri” și dați fiecărei întâlniri un cod scurt; în celelalte foi întâlnirea se arată prin codul ei.',
    '3. Unde celula are o săgeată, alegeți din listă. Antetele nu se schimbă; coloanele se pot lărgi, rândurile se pot adăuga, șterge, sorta și filtra.',
    '4. Foile „Bune practici”, „Indicatori” și „Colaborări” se completează numai dacă este cazul.',
    '5. Nu scrieți CNP, telefon sau adresă de e-mail. Numele participanților se folosesc numai la numărare și nu se publică.',
    '6. Înainte de trimitere, verificați fișierul cu pagina de verificare pe care ați primit-o (se deschide în navigator, fără internet).',
    '7. Dacă unitatea nu a organizat nicio întâlnire, scrieți pe primul rând al foii „Întâlniri”, la tematică: Nu s-au organizat întâlniri.',
  ],
  sendTo: (contact) => `Fișierul completat se trimite la: ${contact}`,
  required: 'Coloanele cu * sunt obligatorii.',
  columns: { column: 'Ce se completează', hint: 'Ce se scrie', example: 'De exemplu' },
  tables: {
    meetings: {
      purpose:
        'Câte un rând pentru fiecare întâlnire ținută în acest an; dacă nu a fost niciuna, scrieți la tematică „Nu s-au organizat întâlniri”.',
      columns: {
        code: 'Un cod scurt, altul pentru fiecare întâlnire; celelalte foi trimit la el.',
        type: 'Locală sau interregională; gol înseamnă locală.',
        unit: 'Unitatea care a organizat întâlnirea; se alege din listă. Se poate lăsa goală dacă este scrisă deasupra tabelului.',
        coorganisers:
          'Celelalte unități penitenciare care au organizat întâlnirea, despărțite prin punct și virgulă.',
        date: 'Ziua, luna și anul, ca zz.ll.aaaa. Pentru mai multe zile scrieți-le împreună (15-16.03 și anul), iar la întrebare răspundeți Da.',
        place: 'Unde s-a ținut întâlnirea.',
        county: `${county} Gol înseamnă județul unității.`,
        form: 'Cum s-a desfășurat; se alege din listă.',
        theme: 'Despre ce s-a discutat, pe scurt.',
        attendance: 'Câte persoane au participat, cu cifre; se verifică față de foaia „Participanți”.',
        conclusions: 'Ce s-a stabilit. Se publică: fără nume, telefoane sau adrese de e-mail.',
      },
    },
    participants: {
      purpose: 'Câte un rând pentru fiecare persoană sau pentru mai multe persoane ale aceleiași instituții.',
      columns: {
        meeting,
        person: 'Folosit numai pentru a nu număra o persoană de două ori; nu se publică.',
        role: 'Funcția persoanei; nu se publică.',
        organisation: 'Denumirea întreagă, cu localitatea sau județul.',
        kind: 'Se alege din listă; gol înseamnă că se deduce din denumire.',
        county: `${county} Gol înseamnă județul întâlnirii.`,
        count: 'Câte persoane cuprinde rândul, cu cifre; gol înseamnă una.',
      },
    },
    difficulties: {
      purpose: 'Câte un rând pentru fiecare dificultate semnalată.',
      columns: {
        meeting,
        domain,
        difficulty: 'O singură dificultate, pe scurt. Se publică: fără nume de persoane.',
        authority: 'Cine o poate remedia; gol înseamnă autoritatea domeniului.',
        proposal: 'Ce propuneți pentru remediere.',
        measure: 'Strategică sau operațională; se alege din listă.',
      },
    },
    practices: {
      purpose: 'Câte un rând pentru fiecare model de bună practică; foaia poate rămâne goală.',
      columns: {
        meeting,
        domain,
        title: 'Numele modelului, pe scurt.',
        description: 'Ce s-a făcut și cu ce rezultat.',
        partners,
      },
    },
    indicators: {
      purpose: 'Câte un rând pentru fiecare indicator de progres; foaia poate rămâne goală.',
      columns: {
        unit: 'Unitatea căreia îi aparține valoarea; se alege din listă. Goală înseamnă unitatea din foaia „Întâlniri”.',
        domain,
        indicator: 'Ce se măsoară.',
        value: 'Valoarea, cu cifre.',
        measureUnit: 'În ce se măsoară: persoane, lei, %.',
        period: 'Pentru ce perioadă.',
      },
    },
    collaborations: {
      purpose: 'Câte un rând pentru fiecare activitate comună convenită; foaia poate rămâne goală.',
      columns: {
        meeting,
        activity: 'Ce s-a convenit.',
        partners,
        due: 'Până când.',
        responsible: 'Serviciul sau instituția răspunzătoare; nu se publică.',
      },
    },
  },
  checks: {
    listed: 'Alegeți din listă; altceva nu se poate număra.',
    usuallyListed: 'Nu este în listă. Alegeți din listă sau apăsați Da, dacă totuși așa este.',
    code: 'Nu este codul unei întâlniri din foaia „Întâlniri”. Alegeți din listă sau apăsați Da, dacă o treceți după aceea.',
    day: (year) =>
      `Nu este o zi din anul ${year}. Scrieți, de exemplu, 15.03.${year}. Dacă întâlnirea a ținut mai multe zile (15-16.03.${year}), apăsați Da.`,
    whole: (least, most) => `Scrieți un număr întreg între ${least} și ${most}.`,
  },
  written: (path) => `S-a scris modelul: ${path}`,
};
