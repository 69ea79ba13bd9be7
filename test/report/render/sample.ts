import type { PhrasingContent, RootContent, TableRow } from 'mdast';
import type { BarChart, Chart, ReportDocument } from '../../../src/report/compose/document.js';

/** A report with every kind of block, long and awkward on purpose: what it holds must all be in what is rendered. */
export function sampleReport(): ReportDocument {
  return {
    meta: {
      title: 'Raport de evaluare a întâlnirilor privind reintegrarea socială',
      subtitle: 'Activitatea 1.1.4 din Strategia națională de reintegrare socială 2015-2019',
      shortTitle: 'Raport de evaluare 2018',
      author: 'Administrația Națională a Penitenciarelor',
      language: 'ro',
      year: 2018,
      dataDay: '2018-12-14',
      run: '60db9733-5c7832e3',
      labels: {
        contents: 'Cuprins',
        registered: 'Nr. {number}',
        dataUntil: 'Date până la {day}',
        continued: '{caption} (continuare)',
        table: 'Tabelul',
        figure: 'Figura',
        page: 'Pagina {page} din {pages}',
      },
    },
    root: {
      type: 'root',
      children: [
        { type: 'contents' },
        ...summary(),
        ...framework(),
        ...meetings(),
        ...domains(),
        ...annexes(),
      ],
    },
  };
}

/** The same report up to its first domain, and with a long cell that goes on to the next page, no further. */
export function shortReport(): ReportDocument {
  const report = sampleReport();
  const end = report.root.children.findIndex(
    (node) => node.type === 'heading' && node.data?.id === 'domeniu-2',
  );
  const rows = [
    ['Adresă', 'Ce s-a găsit'],
    ['C4', longCell.slice(0, 6000)],
    ['C5', ''],
    [longWord, 'o adresă'],
  ];
  const last = table('Celule neobișnuite', ['left', 'left'], rows);
  return { ...report, root: { type: 'root', children: [...report.root.children.slice(0, end), last] } };
}

export const t = (value: string): PhrasingContent => ({ type: 'text', value });
export const p = (...children: (PhrasingContent | string)[]): RootContent & { type: 'paragraph' } => ({
  type: 'paragraph',
  children: children.map((child) => (typeof child === 'string' ? t(child) : child)),
});
export const h = (depth: 1 | 2 | 3, value: string, id: string): RootContent => ({
  type: 'heading',
  depth,
  children: [t(value)],
  data: { id },
});

export function table(
  caption: string,
  align: ('left' | 'right' | 'center')[],
  rows: string[][],
): RootContent & { type: 'table' } {
  const children = rows.map<TableRow>((row) => ({
    type: 'tableRow',
    children: row.map((cell) => ({ type: 'tableCell', children: [t(cell)] })),
  }));
  return { type: 'table', align, children, data: { caption } };
}

export const months: Chart & { chart: BarChart } = {
  type: 'chart',
  id: 'intalniri-pe-luni',
  caption: 'Cele mai multe întâlniri locale au avut loc în octombrie (9)',
  subject: 'Întâlniri locale pe luni',
  alt: 'Cele mai multe întâlniri locale au avut loc în octombrie: 9. Ianuarie 0, februarie 1, martie 4, aprilie 3.',
  chart: {
    kind: 'columns',
    categories: [
      'ianuarie',
      'februarie',
      'martie',
      'aprilie',
      'mai',
      'iunie',
      'iulie',
      'august',
      'septembrie',
      'octombrie',
      'noiembrie',
      'decembrie',
    ],
    series: [{ name: 'Întâlniri locale', values: [0, 1, 4, 3, 5, 6, 2, 1, 5, 9, 2, 0] }],
  },
};

export const kinds: Chart & { chart: BarChart } = {
  type: 'chart',
  id: 'institutii-pe-tipuri',
  caption: 'Primăriile au fost prezente la cele mai multe întâlniri',
  subject: 'Instituții participante pe tipuri și mediu',
  alt: 'Primăriile sunt cele mai numeroase: 112 din mediul urban și 34 din mediul rural.',
  chart: {
    kind: 'bars',
    categories: [
      'Primării și servicii publice de asistență socială',
      'Direcții generale de asistență socială și protecția copilului',
      'Agenții județene pentru ocuparea forței de muncă',
      'Inspectorate școlare județene',
      'Organizații neguvernamentale',
      'Instituții private',
    ],
    series: [
      { name: 'Mediul urban', values: [112, 42, 38, 31, 52, 18] },
      { name: 'Mediul rural', values: [34, 3, 0, 1, 9, 2] },
      { name: 'Nespecificat', values: [12, 1, 2, 0, 1204, 0] },
    ],
  },
};

const lorem = [
  'Întâlnirile au fost organizate la inițiativa personalului de reintegrare socială din unitățile penitenciare, cu participarea reprezentanților administrației publice locale.',
  'Participanții au dezbătut obstacolele întâmpinate în exercitarea atribuțiilor instituționale, în ceea ce privește asistența acordată deținuților și foștilor deținuți.',
  'S-a constatat că, în lipsa unui act de identitate valabil, persoana liberată nu poate fi înscrisă la medicul de familie și nici în evidența agenției pentru ocuparea forței de muncă.',
  'Propunerile formulate urmăresc atât acțiuni de ordin strategic, cât și măsuri de tip operațional, cu termene și responsabili.',
];
const prose = (from: number): RootContent => p([0, 1, 2].map((step) => lorem[(from + step) % 4]).join(' '));

function summary(): RootContent[] {
  return [
    h(1, '1. Rezumat', 'rezumat'),
    {
      type: 'figureCards',
      cards: [
        { value: '38', label: 'de întâlniri locale', detail: 'de la 37 din 39 de unități' },
        { value: '39', label: 'de unități penitenciare organizatoare', detail: 'de la 37 din 39 de unități' },
        {
          value: 'peste 340',
          label: 'de structuri publice locale (347)',
          detail: 'de la 37 din 39 de unități',
        },
        {
          value: 'aproximativ 80',
          label: 'de organizații neguvernamentale și instituții private (79)',
          detail: 'de la 37 din 39 de unități',
        },
        {
          value: '8',
          label: 'întâlniri interregionale, septembrie - noiembrie 2018',
          detail: 'de la 37 din 39 de unități',
        },
        { value: '1.204', label: 'participanți', detail: 'de la 37 din 39 de unități' },
      ],
    },
    p(
      'În anul 2018 au avut loc ',
      { type: 'strong', children: [t('38 de întâlniri locale')] },
      ', prezentate în ',
      { type: 'link', url: '#desfasurare', children: [t('capitolul 3')] },
      ' și pe ',
      { type: 'link', url: 'https://anp.gov.ro/reintegrare', children: [t('site-ul instituției')] },
      '. ',
      { type: 'emphasis', children: [t('Strategia națională de reintegrare socială')] },
      ' a fost aprobată prin HG nr. 389/2015; codul activității este ',
      { type: 'inlineCode', value: '1.1.4' },
      '.',
    ),
    prose(0),
    {
      type: 'list',
      ordered: true,
      start: 1,
      spread: false,
      children: [
        {
          type: 'listItem',
          children: [p('Lipsa actelor de identitate la liberare, semnalată de 21 de unități.')],
        },
        {
          type: 'listItem',
          children: [
            p('Refuzul angajatorilor de a angaja persoane cu antecedente penale:'),
            {
              type: 'list',
              ordered: false,
              spread: false,
              children: [
                {
                  type: 'listItem',
                  children: [
                    p(
                      'în mediul rural, unde locurile de muncă sunt puține și transportul lipsește, iar angajatorii cer cazier judiciar chiar și pentru munci necalificate;',
                    ),
                  ],
                },
                {
                  type: 'listItem',
                  children: [
                    p('în mediul urban:'),
                    {
                      type: 'list',
                      ordered: false,
                      spread: false,
                      children: [
                        { type: 'listItem', children: [p('în construcții,')] },
                        { type: 'listItem', children: [p('în comerț.')] },
                      ],
                    },
                  ],
                },
              ],
            },
          ],
        },
        { type: 'listItem', children: [p('Lipsa unui medic de familie.')] },
      ],
    },
    {
      type: 'blockquote',
      children: [p('„Persoanele sancționate penal au nevoie de sprijin în primele luni după liberare.”')],
    },
    { type: 'thematicBreak' },
    prose(1),
  ];
}

function framework(): RootContent[] {
  return [h(1, '2. Cadrul', 'cadrul'), prose(2), h(2, '2.1. Strategia', 'strategia'), prose(3), prose(0)];
}

function meetings(): RootContent[] {
  return [
    h(1, '3. Desfășurarea întâlnirilor', 'desfasurare'),
    prose(0),
    months,
    h(2, '3.1. Participarea', 'participarea'),
    kinds,
    prose(1),
    h(2, '3.2. Întâlniri interregionale', 'interregionale'),
    table(
      'Întâlniri interregionale',
      ['left', 'left', 'right'],
      [
        ['Data', 'Locul', 'Participanți'],
        ['12.09.2018', 'București', '54'],
        ['03.10.2018', 'Iași', '1.048'],
        ['15.11.2018', 'Timișoara', '7'],
      ],
    ),
  ];
}

function domains(): RootContent[] {
  const names = [
    'Formare profesională și piața muncii',
    'Instruire școlară',
    'Asistență medicală',
    'Asistență socială',
  ];
  return names.flatMap((name, index) => [
    ...(index === 0 ? [h(1, '4. Evaluarea pe domenii de competențe', 'domenii')] : []),
    h(2, `4.${index + 1}. ${name}`, `domeniu-${index + 1}`),
    prose(index),
    h(3, 'Dificultăți', `dificultati-${index + 1}`),
    table(
      `Dificultăți semnalate în domeniul „${name}”`,
      ['right', 'left', 'left', 'right'],
      difficulties(index),
    ),
    h(3, 'Propuneri', `propuneri-${index + 1}`),
    prose(index + 1),
    prose(index + 2),
  ]);
}

function difficulties(domain: number): string[][] {
  const rows = Array.from({ length: 9 }, (_, index) => [
    String(index + 1),
    `${lorem[(index + domain) % 4] ?? ''} (D${domain}.${index})`,
    index % 3 === 0 ? 'Rahova, Jilava, Giurgiu, Ploiești, Târgșoru Nou, Mărgineni, Găești' : 'Iași',
    String(21 - index * 2),
  ]);
  return [['Nr.', 'Dificultatea', 'Unități care o semnalează', 'Unități'], ...rows];
}

/** A cell of more lines than a page has. */
export const longCell = Array.from(
  { length: 140 },
  (_, index) => `Observația ${index + 1}: ${lorem[index % 4]}`,
).join(' ');
export const longWord =
  'https://example.org/registrul-electronic-national-al-persoanelor-private-de-libertate/2018/fisa?cod=1234567890';

function annexes(): RootContent[] {
  const rows = Array.from({ length: 200 }, (_, index) => [
    `L-2018-${String(index + 1).padStart(3, '0')}`,
    `${String((index % 28) + 1).padStart(2, '0')}.${String((index % 12) + 1).padStart(2, '0')}.2018`,
    `Penitenciarul ${['București-Rahova', 'Drobeta-Turnu Severin', 'Târgu Mureș', 'Colibași'][index % 4]}`,
    index % 5 === 0 ? (lorem[index % 4] ?? '') : 'Masă rotundă',
    String((index * 37) % 1500),
  ]);
  return [
    h(1, 'Anexa A. Întâlniri', 'anexa-a'),
    p('Toate întâlnirile numărate în raport, în ordinea datei.'),
    table(
      'Lista întâlnirilor locale',
      ['left', 'left', 'left', 'left', 'right'],
      [['Cod', 'Data', 'Unitatea', 'Tematica și forma', 'Participanți'], ...rows],
    ),
    h(1, 'Anexa E. Calitatea datelor primite', 'anexa-e'),
    table(
      'Celule neobișnuite',
      ['left', 'left', 'right'],
      [
        ['Fișier și adresă', 'Ce s-a găsit', 'Rânduri'],
        ['Iași.xlsx, Întâlniri!C4', longCell, '1'],
        [longWord, 'O adresă fără spații nu are voie să iasă din pagină.', '12'],
        ['Galați.csv, C7', 'Rând\nnou și\ttabulator, cratimă\u00admoale, 5-6 persoane, 漢字 😀', '1'],
        ['', '', '0'],
      ],
    ),
    table(
      'Multe coloane',
      Array.from({ length: 14 }, () => 'right' as const),
      [
        ['Unitatea', ...Array.from({ length: 13 }, (_, index) => `Inspectoratul ${index + 1}`)],
        ...Array.from({ length: 6 }, (_, row) => [
          `Penitenciarul ${row}`,
          ...Array.from({ length: 13 }, (_, index) => `${row * 13 + index}`),
        ]),
      ],
    ),
    p('Sfârșitul anexelor.'),
  ];
}
