import type { Completions } from './words.js';

/** For `eval "$(reintegrare completion bash)"`: commands and options, files where a value is asked for. */
export function bashCompletion(completions: Completions): string {
  return `${bashFunction(completions)}complete -o default -F _reintegrare reintegrare\n`;
}

/** The function that bash and zsh ask; the words of the command are those on the line that are no options. */
export function bashFunction({ after, values }: Completions): string {
  const cases = [...after].map(([path, words]) => `    '${path}') words='${words.join(' ')}' ;;`);
  const valued = Object.entries(values).map(
    ([option, words]) => `    ${option}) words='${words.join(' ')}' ;;`,
  );
  return [
    '_reintegrare() {',
    `  local current="\${COMP_WORDS[COMP_CWORD]}" previous="\${COMP_WORDS[COMP_CWORD-1]}" path="" words="" word`,
    `  for word in "\${COMP_WORDS[@]:1:COMP_CWORD-1}"; do`,
    '    case "$path $word" in',
    ...commandsOf(after).map(
      ([path, word]) => `      '${path} ${word}') path='${path === '' ? word : `${path} ${word}`}' ;;`,
    ),
    '    esac',
    '  done',
    '  case "$path" in',
    ...cases,
    '  esac',
    '  case "$previous" in',
    ...valued,
    '  esac',
    '  COMPREPLY=($(compgen -W "$words" -- "$current"))',
    '}',
    '',
  ].join('\n');
}

/** Each command with the words above it. */
function commandsOf(after: Completions['after']): (readonly [path: string, word: string])[] {
  return [...after].flatMap(([path, words]) =>
    words.filter((word) => !word.startsWith('-')).map((word) => [path, word] as const),
  );
}
