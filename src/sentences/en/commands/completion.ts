import type { CliSentences } from '../../cli.js';

/** What `completion` says of itself. */
export const completion: CliSentences['commands']['completion'] = {
  description: 'write what a shell needs to complete commands and options: bash, zsh, powershell',
  usage: '[options] <shell>',
  options: { shell: 'bash, zsh or powershell' },
};
