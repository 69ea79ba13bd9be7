/** What happened, before anybody writes it down: meetings of units with who came and what was said. */

const themes = [
  'Reluarea legăturii cu familia',
  'Accesul la servicii medicale după liberare',
  'Piața muncii și prejudecățile angajatorilor',
  'Actele de identitate ale persoanelor private de libertate',
  'Locuințe sociale pentru cei fără adăpost',
  'Prevenirea recidivei prin consiliere',
  'Rolul comunității locale în reintegrarea socială',
  'Continuarea studiilor după eliberare',
  'Sprijin pentru familiile rămase acasă',
  'Consumul de alcool și de droguri: ce facem după pedeapsă?',
  'Pregătirea pentru liberare a tinerilor',
  'Voluntariatul în penitenciar',
  'Calificarea profesională, cheia unui nou început',
  'Violența domestică și programele de sprijin',
  'Asistența postpenală: cine, când, cum',
  'Întoarcerea acasă a mamelor private de libertate',
];

const places = [
  'Sala de ședințe a primăriei',
  'Biblioteca județeană',
  'Sediul penitenciarului',
  'Casa de Cultură a Sindicatelor',
  'Clubul unității',
  'Sala de festivități a liceului',
  'Centrul cultural',
];

const problems = {
  'formare-munca': [
    'Angajatorii refuză persoanele cu cazier',
    'Lipsesc cursurile de calificare din penitenciar',
    'Adeverințele de calificare se eliberează cu întârziere',
  ],
  'instruire-scolara': [
    'Foile matricole ajung foarte târziu la unitate',
    'Numărul cadrelor didactice este insuficient',
  ],
  'asistenta-medicala': [
    'Tratamentul se întrerupe la liberare',
    'Medicii de familie refuză înscrierea foștilor deținuți',
    'Nu există locuri în spitalele de psihiatrie',
  ],
  'asistenta-sociala': [
    'Anchetele sociale întârzie cu lunile',
    'Familiile nu au bani pentru drumul până la penitenciar',
  ],
  locuire: [
    'Locuințele sociale lipsesc în toate comunele',
    'Adăposturile de noapte nu primesc persoane cu cazier',
  ],
  'asistenta-psihologica': [
    'Nu sunt psihologi în mediul rural',
    'Consilierea se oprește la poarta penitenciarului',
  ],
  'acte-juridic': [
    'Cartea de identitate expirată nu se poate reînnoi din penitenciar',
    'Lipsește asistența juridică gratuită după liberare',
  ],
};

const proposals = [
  'Încheierea unui protocol de colaborare',
  'Organizarea unor cursuri în unitate',
  'Modificarea cadrului legal în vigoare',
  'Înființarea unui centru de zi',
  'Facilitarea accesului la informații',
  'Campanie de informare a angajatorilor',
];

const roles = [
  'consilier',
  'director executiv',
  'inspector',
  'asistent social',
  'psiholog',
  'șef serviciu',
  'referent',
  'consilier juridic',
  'voluntar',
  'președinte',
];
const given = [
  'Ioana',
  'Mihai',
  'Elena',
  'Andrei',
  'Cristina',
  'George',
  'Daniela',
  'Vasile',
  'Simona',
  'Radu',
];
const family = [
  'Bălănescu',
  'Crăciunel',
  'Dobrogeanu',
  'Enăchioiu',
  'Florescu',
  'Ghimpețeanu',
  'Hristodor',
  'Ionașcu',
  'Lupașcu',
  'Mărginean',
];
const forms = [
  'masă rotundă',
  'dezbatere',
  'schimb de experiență',
  'seminar',
  'atelier',
  'vizită',
  'conferință',
];
const virtues = [
  'Lumina',
  'Speranța',
  'Casa Bună',
  'Un Nou Drum',
  'Tineri pentru Viitor',
  'Samariteanul',
  'Alternative',
];
const trades = ['Metal Construct', 'Textila', 'Agro Prod', 'Servicii Urbane', 'Pan Lemn'];

const kinds = {
  public: 'instituție publică locală',
  ngo: 'ONG',
  private: 'instituție privată',
  penitentiary: 'unitate penitenciară',
};

function organisations(county, town, random) {
  return [
    [`AJOFM ${county}`, 'public'],
    [`Agenția Județeană pentru Ocuparea Forței de Muncă ${county}`, 'public'],
    [`Primăria ${town}`, 'public'],
    [`DGASPC ${county}`, 'public'],
    [`Direcția Generală de Asistență Socială și Protecția Copilului ${county}`, 'public'],
    [`Serviciul de Probațiune ${county}`, 'public'],
    [`Serviciul de probațiune de pe lângă Tribunalul ${county}`, 'public'],
    [`Inspectoratul Școlar Județean ${county}`, 'public'],
    [`Direcția de Sănătate Publică ${county}`, 'public'],
    [`Casa Județeană de Pensii ${county}`, 'public'],
    [`Inspectoratul de Poliție Județean ${county}`, 'public'],
    [`Consiliul Județean ${county}`, 'public'],
    [`Biblioteca Județeană ${county}`, 'public'],
    [`Spitalul Județean de Urgență ${town}`, 'public'],
    [`Centrul de Prevenire, Evaluare și Consiliere Antidrog ${county}`, 'public'],
    [`Asociația „${random.pick(virtues)}” ${town}`, 'ngo'],
    [`Fundația „${random.pick(virtues)}” ${town}`, 'ngo'],
    [`Asociația Familiilor ${town}`, 'ngo'],
    [`SC ${random.pick(trades)} SRL`, 'private'],
    [`SC ${random.pick(trades)} SA`, 'private'],
    [`Parohia Ortodoxă ${town}`, 'private'],
  ];
}

/** `count` of a list, each once. */
export function some(list, count, random) {
  const left = [...list];
  return Array.from(
    { length: Math.min(count, left.length) },
    () => left.splice(random.below(left.length), 1)[0],
  );
}

function between(from, to, random) {
  return from + random.below(to - from + 1);
}

/** A working day of the year, after the one before it. */
function dayAt(year, index, of, random) {
  const span = Math.floor(300 / of);
  const day = new Date(Date.UTC(year, 0, 14 + index * span + random.below(Math.max(1, span - 7))));
  while ([0, 6].includes(day.getUTCDay())) day.setUTCDate(day.getUTCDate() + 1);
  return day.toISOString().slice(0, 10);
}

/**
 * The facts of one unit's year.
 * @param registries units, counties and domains
 */
export function makeFacts(random, { units, counties, domains }, year = 2019) {
  const unit = random.pick(
    units.filter(({ kind, name }) => kind === 'penitenciar' && !/București|Femei|Craiova|Târgșor/.test(name)),
  );
  const county = counties.find(({ code }) => code === unit.county_code);
  const bodies = organisations(county.name, county.seat, random);
  const length = between(2, 4, random);
  const titles = some(themes, length, random);
  const meetings = Array.from({ length }, (_, i) => ({
    id: `m${i + 1}`,
    code: `${unit.code.slice(0, 2).toUpperCase()}-${String(i + 1).padStart(2, '0')}`,
    unit,
    day: dayAt(year, i, length, random),
    theme: titles[i],
    place: random.pick(places),
    form: random.pick(forms),
    type: random.below(5) === 0 ? 'interregional' : 'local',
    participants: some(bodies, between(3, 6, random), random).map(([organisation, kind]) => ({
      organisation,
      kind: kinds[kind],
      person: `${random.pick(given)} ${random.pick(family)}`,
      role: random.pick(roles),
      count: between(1, 4, random),
    })),
    difficulties: some(Object.entries(problems), between(1, 3, random), random).map(([code, texts]) => {
      const domain = domains.find((one) => one.code === code);
      return {
        code,
        domain: random.pick([domain.name, domain.short_name]),
        text: random.pick(texts),
        proposal: random.pick(proposals),
        measure: random.pick(['strategic', 'operational']),
      };
    }),
  }));
  return { unit, county, year, meetings };
}
