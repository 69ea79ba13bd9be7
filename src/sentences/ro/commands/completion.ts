/** What `completion` says of itself. */
export const completion = {
  description:
    'scrie ce îi trebuie terminalului ca să completeze comenzile și opțiunile: bash, zsh, powershell',
  usage: '[opțiuni] <terminal>',
  options: { shell: 'bash, zsh sau powershell' },
} as const;
