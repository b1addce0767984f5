import { SourceReader } from '../../sources/open.ts';
import { importJson } from './json.ts';
import { refusalText, reportText } from './report.ts';
import { importTexts, isWell, type TextOptions } from './texts.ts';

/** How an import is told. */
export interface ReportOptions {
  readonly strict?: boolean;
  readonly json?: boolean;
}

export interface Told {
  readonly out: string;
  readonly exitCode: number;
}

/** Imports files as the texts of one Work, and says how it went. */
export async function importFiles(
  files: readonly string[],
  options: TextOptions & ReportOptions,
): Promise<Told> {
  const reader = new SourceReader();
  const outcomes = await importTexts(files, options, reader).finally(() => reader.close());
  const exitCode = outcomes.every((outcome) => isWell(outcome, options.strict === true)) ? 0 : 1;
  const reports = outcomes.map((outcome) =>
    'markdown' in outcome.result ? reportText(outcome, outcome.result) : refusalText(outcome),
  );
  const json = outcomes.map(importJson);
  return {
    out:
      options.json === true ? `${JSON.stringify(json.length === 1 ? json[0] : json)}\n` : reports.join('\n'),
    exitCode,
  };
}
