/** Sheets that lie beside ours and of which nothing may be counted. */

const people = ['Ioana Bălănescu', 'Mihai Dobrogeanu', 'Elena Florescu', 'Andrei Lupașcu'];

function phones(paper, bodies) {
  paper.row(['Agenda telefonică']);
  paper.row(['Instituția', 'Persoana de contact', 'Telefon']);
  bodies.forEach((body, i) => {
    paper.row([body, people[i % 4], `0232 41${i}${i}${i} ${i}`]);
  });
}

function invited(paper, bodies) {
  paper.row(['Lista invitaților']);
  paper.row(['Nr. crt.', 'Instituția', 'Nume și prenume', 'Confirmat']);
  bodies.forEach((body, i) => {
    paper.row([i + 1, body, people[i % 4], i % 2 ? 'da' : 'nu']);
  });
}

function leave(paper) {
  paper.row(['Planificarea concediilor de odihnă']);
  paper.row(['Nume și prenume', 'Funcția', 'Perioada', 'Nr. zile']);
  people.forEach((name, i) => {
    paper.row([name, 'agent', `0${i + 1}.07.2019 - 1${i + 1}.07.2019`, 10]);
  });
}

function press(paper) {
  paper.row(['Apariții în presă']);
  paper.row(['Data', 'Publicația', 'Titlul articolului']);
  for (const i of [1, 2, 3])
    paper.row([`1${i}.04.2019`, 'Ziarul de Iași', 'O întâlnire despre reintegrare la penitenciar']);
}

function staff(paper) {
  paper.row(['Ședințele de conducere']);
  paper.row(['Data', 'Ordinea de zi', 'Participanți']);
  for (const i of [1, 2, 3]) paper.row([`0${i}.03.2019`, 'Analiza activității lunare a personalului', 12]);
}

function training(paper) {
  paper.row(['Instruirea personalului – SSM și PSI']);
  paper.row(['Data', 'Tema', 'Nr. participanți', 'Lector']);
  for (const i of [1, 2, 3]) paper.row([`2${i}.05.2019`, 'Instruire periodică', 25, people[i]]);
}

function plan(paper) {
  paper.row(['Planul de activități pentru anul 2020']);
  paper.row(['Data propusă', 'Tema', 'Locul']);
  for (const i of [1, 2]) paper.row([`1${i}.03.2020`, 'Piața muncii', 'Sala de ședințe']);
}

function visitors(paper) {
  paper.row(['Registrul vizitelor']);
  paper.row(['Data', 'Nume vizitator', 'Relația de rudenie']);
  people.forEach((name, i) => {
    paper.row([`0${i + 1}.02.2019`, name, 'soție']);
  });
}

function inventory(paper) {
  paper.row(['Inventar']);
  paper.row(['Denumire', 'Cantitate', 'Preț']);
  for (const i of [1, 2, 3]) paper.row([`Scaun tip ${i}`, 10 * i, 120]);
}

function purchases(paper) {
  paper.row(['Buget pe capitole']);
  paper.row(['Capitol', 'Suma']);
  for (const i of [1, 2, 3]) paper.row([`Cheltuieli materiale ${i}`, 1000 * i]);
}

export const unrelated = {
  phones,
  invited,
  leave,
  press,
  staff,
  training,
  plan,
  visitors,
  inventory,
  purchases,
};
