import type { Issue, Rule } from '../model/issue.ts';

/** Collects the issues of one file; passed down so that all of them are reported at once. */
export interface Report {
  readonly issues: readonly Issue[];
  error(line: number, rule: Rule, message: string): void;
  warn(line: number, rule: Rule, message: string): void;
}

/** Issues in the order of the calls; nothing is thrown, so that one run shows every mistake of a file. */
export function createReport(file: string): Report {
  const issues: Issue[] = [];
  const add = (severity: Issue['severity']) => (line: number, rule: Rule, message: string) => {
    issues.push({ file, line, severity, rule, message });
  };
  return { issues, error: add('error'), warn: add('warning') };
}
