import type { Finding, Language } from '../findings/finding.ts';
import { jsonFindings } from '../report/json/finding.ts';
import { safeJson } from '../report/text.ts';

/** Whether a call that cannot be parsed asks for JSON. */
export function asksForJson(argv: readonly string[]): boolean {
  return argv.some(
    (argument, at) =>
      argument === '--json' ||
      argument === '--format=json' ||
      (argument === 'json' && argv[at - 1] === '--format'),
  );
}

/** The JSON of the command that was meant, empty but for the findings. */
export async function refusedJson(
  command: string,
  argv: readonly string[],
  findings: readonly Finding[],
  language: Language,
): Promise<string> {
  return safeJson(await emptyJson(command, argv, findings, language));
}

async function emptyJson(
  command: string,
  argv: readonly string[],
  findings: readonly Finding[],
  language: Language,
): Promise<object> {
  switch (command) {
    case 'check': {
      const { checkJson } = await import('../report/json/check.ts');
      return checkJson(undefined, undefined, findings, language);
    }
    case 'verify': {
      const { verifyJson } = await import('../report/json/verify.ts');
      return verifyJson(undefined, findings, language);
    }
    case 'status': {
      const { statusJson } = await import('../report/json/status.ts');
      return statusJson(undefined, undefined, findings, language);
    }
    case 'compare': {
      const { compareJson, frontierJson } = await import('../report/json/compare.ts');
      return has(argv, '--frontier')
        ? frontierJson(undefined, findings, language)
        : compareJson(undefined, findings, language);
    }
    case 'explain': {
      if (!has(argv, '--for') && !has(argv, '--with')) {
        const { programmeJson } = await import('../report/json/programme.ts');
        return programmeJson(undefined, undefined, findings, language);
      }
      const { explainJson, explainPairJson } = await import('../report/json/explain.ts');
      return has(argv, '--with')
        ? explainPairJson(undefined, [], findings, language)
        : explainJson(undefined, [], findings, language);
    }
    case 'match': {
      const { matchJson } = await import('../report/json/match.ts');
      return matchJson(undefined, findings, language);
    }
    case 'init': {
      const { initJson } = await import('../report/json/init.ts');
      return initJson([], findings, language);
    }
    default:
      return { schemaVersion: 1, findings: jsonFindings(findings, language) };
  }
}

/** Whether an option is given, with its value behind it or in one with it. */
function has(argv: readonly string[], option: string): boolean {
  return argv.some((argument) => argument === option || argument.startsWith(`${option}=`));
}
