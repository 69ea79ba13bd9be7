import { bashFunction } from './bash.js';
import type { Completions } from './words.js';

/** For `eval "$(reintegrare completion zsh)"`: zsh runs the functions of bash. */
export function zshCompletion(completions: Completions): string {
  return [
    'autoload -U +X compinit && compinit',
    'autoload -U +X bashcompinit && bashcompinit',
    `${bashFunction(completions)}complete -o default -F _reintegrare reintegrare`,
    '',
  ].join('\n');
}
