import type { Finding } from './finding.ts';

/** Thrown where findings turn up in the middle of the work, or a call can't be served: no result. */
export class Refused extends Error {
  readonly findings: readonly Finding[];

  constructor(findings: readonly Finding[]) {
    super(findings.map(({ code }) => code).join(', '));
    this.findings = findings;
  }
}
