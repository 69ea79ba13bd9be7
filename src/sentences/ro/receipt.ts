import { formatNumber } from '../../text/numbers.js';

/** What a receipt says. */
export const receipt = {
  title: 'Recipisă de verificare',
  what: 'Ce',
  value: 'Valoare',
  file: 'Fișier',
  sha256: 'SHA-256',
  size: 'Mărime',
  bytes: (size: number) => `${formatNumber(size, 'ro')} octeți`,
  checkedAt: 'Verificat la (UTC)',
  year: 'Anul cerut',
  anyYear: 'oricare',
  template: 'Model',
  noTemplate: 'fără model',
  program: 'Program',
  rules: 'Setul de reguli',
  rows: 'Rânduri numărate',
  errors: 'Greșeli',
  warnings: 'De verificat',
  note: 'Recipisa este a fișierului cu această amprentă SHA-256. Dacă fișierul se schimbă, verificați-l din nou.',
} as const;
