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
      return argv.includes('--frontier')
        ? frontierJson(undefined, findings, language)
        : compareJson(undefined, findings, language);
    }
    case 'explain': {
      const { explainJson, explainPairJson } = await import('../report/json/explain.ts');
      return argv.includes('--with')
        ? explainPairJson(undefined, [], findings, language)
        : explainJson(undefined, [], findings, language);
    }
    case 'match': {
      const { matchJson } = await import('../report/json/match.ts');
      return matchJson(undefined, findings, language);
    }
    default:
      return { schemaVersion: 1, findings: jsonFindings(findings, language) };
  }
}
