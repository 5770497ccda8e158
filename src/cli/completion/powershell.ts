import type { CommandShape } from './tree.ts';
import { choicesOf } from './tree.ts';

function list(texts: readonly string[]): string {
  return `@(${texts.map((text) => `'${text.replaceAll("'", "''")}'`).join(', ')})`;
}

/** Completion for PowerShell 5 and later: commands, options and their values. */
export function powershell(commands: readonly CommandShape[]): string {
  const options = commands.map(
    ({ name, options }) => `    '${name}' = ${list(options.flatMap(({ flags }) => flags))}`,
  );
  const values = [
    ...choicesOf(commands).flatMap(({ flags, choices }) =>
      flags.map((flag) => [flag, choices] as const),
    ),
    ...commands.map(({ name, operands }) => [name, operands] as const),
  ]
    .filter(([, words]) => words.length > 0)
    .map(([before, words]) => `    '${before}' = ${list(words)}`);
  return `# PowerShell completion for tandem: tandem completion powershell | Out-String | Invoke-Expression
Register-ArgumentCompleter -Native -CommandName tandem -ScriptBlock {
  param($wordToComplete, $commandAst, $cursorPosition)
  $options = @{
${options.join('\n')}
  }
  $values = @{
${values.join('\n')}
  }
  $before = @($commandAst.CommandElements | Where-Object { $_.Extent.EndOffset -lt $cursorPosition } |
    ForEach-Object { $_.ToString() })
  $command = $before | Select-Object -Skip 1 | Where-Object { $options.ContainsKey($_) } |
    Select-Object -First 1
  $words = if ($before.Count -gt 0 -and $values.ContainsKey($before[-1])) { $values[$before[-1]] }
    elseif ($wordToComplete.StartsWith('-')) { $options[$(if ($command) { $command } else { 'match' })] }
    elseif (-not $command) { $options.Keys | Sort-Object }
    else { @() }
  $words | Where-Object { $_.StartsWith($wordToComplete) } |
    ForEach-Object { [System.Management.Automation.CompletionResult]::new($_) }
}
`;
}
