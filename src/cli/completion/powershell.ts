import type { Completions } from './words.js';

/** For the profile of PowerShell: `reintegrare completion powershell | Out-String | Invoke-Expression`. */
export function powershellCompletion({ after, values }: Completions): string {
  const list = (words: readonly string[]) => words.map((word) => `'${word}'`).join(', ');
  return [
    "Register-ArgumentCompleter -Native -CommandName 'reintegrare', 'reintegrare.cmd' -ScriptBlock {",
    '  param($current, $line, $cursor)',
    '  $after = @{',
    ...[...after].map(([path, words]) => `    '${path}' = @(${list(words)})`),
    '  }',
    '  $values = @{',
    ...Object.entries(values).map(([option, words]) => `    '${option}' = @(${list(words)})`),
    '  }',
    '  $typed = @($line.CommandElements | Select-Object -Skip 1 | ForEach-Object { $_.ToString() })',
    "  if ($current -ne '' -and $typed.Count -gt 0) { $typed = @($typed | Select-Object -SkipLast 1) }",
    "  $path = ''",
    '  foreach ($word in $typed) {',
    '    $longer = "$path $word".Trim()',
    '    if ($after.ContainsKey($longer)) { $path = $longer }',
    '  }',
    "  $previous = if ($typed.Count -gt 0) { $typed[-1] } else { '' }",
    '  $words = if ($values.ContainsKey($previous)) { $values[$previous] } else { $after[$path] }',
    '  $words | Where-Object { $_ -like "$current*" }',
    '}',
    '',
  ].join('\n');
}
