import type { SkippedReason } from '../../discover/skipped.js';
import type { UnreadableReason } from '../../read/unreadable.js';
import { countOf, formatNumber } from '../../romanian/numbers.js';
import { nouns } from '../nouns.js';
import type { Facts, RuleSentences } from '../rule-sentences.js';
import { shortList } from '../short-list.js';

const skipped: Readonly<Record<SkippedReason, string>> = {
  'lock-file': 'este urma unui fișier deschis (fișier de blocare), nu un tabel',
  'system-file': 'este un fișier al sistemului de operare',
  hidden: 'este un fișier ascuns',
  'conflicted-copy': 'este o copie în conflict, făcută la sincronizare',
  partial: 'nu s-a sincronizat până la capăt sau este gol',
  archive: 'este o arhivă',
  document: 'este un document, nu un tabel',
  image: 'este o imagine',
  media: 'este un fișier audio sau video',
  program: 'este un program',
  symlink: 'este o legătură către alt loc',
  'special-file': 'nu este un fișier obișnuit',
  'unknown-kind': 'este de un tip necunoscut',
};

const unreadable: Readonly<Record<UnreadableReason, string>> = {
  'no-permission': 'nu există dreptul de a-l citi',
  'read-error': 'discul a dat eroare la citire',
  disappeared: 'a dispărut între timp',
  changed: 's-a schimbat în timp ce era citit',
  'too-many-files': 'dosarul conține prea multe fișiere',
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
  crashed: 'a oprit cititorul',
};

const fixes: Partial<Readonly<Record<UnreadableReason, string>>> = {
  'no-permission': 'Cereți dreptul de citire a fișierului.',
  encrypted: 'Salvați fișierul fără parolă și trimiteți-l din nou.',
  changed: 'Rulați din nou după ce fișierul s-a sincronizat.',
  disappeared: 'Rulați din nou după ce fișierul s-a sincronizat.',
  'unsupported-kind': 'Deschideți fișierul și salvați-l ca .xlsx.',
  'not-a-spreadsheet': 'Salvați tabelul ca .xlsx sau .csv și trimiteți-l din nou.',
  'too-large': 'Păstrați în fișier numai tabelele cerute, fără imagini.',
};

/** Where and by how much, as far as the reader knows it. */
function details(p: Facts): string {
  const limit = p.number('limit') > 0 ? `cel mult ${formatNumber(p.number('limit'), 'ro')}` : '';
  const parts = [
    p.text('part'),
    p.text('line') && `linia ${p.text('line')}`,
    p.text('row') && `rândul ${p.text('row')}`,
    limit,
  ];
  const said = parts.filter(Boolean).join(', ');
  return said && ` (${said})`;
}

/** Sentences of what is found while files are looked for and read, by rule. */
export const rules = {
  'file-skipped': {
    title: 'Fișiere lăsate deoparte',
    why: 'Se arată ce fișiere din dosar nu sunt date.',
    message: (p) => `Fișierul ${skipped[p.text('reason') as SkippedReason] ?? ''} și nu a fost citit.`,
    fix: () => 'Nu trebuie făcut nimic, dacă nu conține date; altfel salvați-l ca .xlsx sub alt nume.',
  },
  'file-unreadable': {
    title: 'Fișierul se poate citi',
    why: 'Ce este într-un fișier care nu se poate citi nu se poate număra.',
    message: (p) =>
      `Fișierul ${unreadable[p.text('reason') as UnreadableReason] ?? ''}${details(p)}; nimic din el nu s-a numărat.`,
    fix: (p) =>
      fixes[p.text('reason') as UnreadableReason] ??
      'Deschideți fișierul, salvați-l din nou ca .xlsx și trimiteți-l.',
  },
  'formula-without-value': {
    title: 'Formulele au valoarea calculată',
    why: 'O formulă salvată fără rezultat se citește ca o celulă goală.',
    message: (p) =>
      `Celule cu formule fără rezultat salvat: ${shortList(p.list('cells'))}; au fost citite ca goale.`,
    fix: () => 'Deschideți fișierul în Excel sau LibreOffice și salvați-l din nou.',
  },
  'text-repaired': {
    title: 'Diacritice îndreptate',
    why: 'Se arată că textul a fost citit altfel decât este scris în fișier.',
    message: (p) =>
      `Literele stricate de o conversie (de exemplu „ÅŸ” pentru „ș”) au fost îndreptate în ${countOf(p.number('count'), nouns.cell, 'ro')}.`,
    fix: () => 'Nu trebuie făcut nimic; verificați numele, dacă vi se pare ceva greșit.',
  },
} as const satisfies Record<string, RuleSentences>;
