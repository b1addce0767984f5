import { readFileSync } from 'node:fs';
import { Command } from 'commander';
import { Archive } from '../archive/archive.ts';
import type { StyleFinding } from '../archive/style/finding.ts';
import { checkStyle } from '../archive/style/style.ts';
import { openReferences } from '../archive/unresolved.ts';
import { verifyFolder } from '../archive/verifyFolder.ts';
import type { Config } from '../config.ts';
import { formatIssue, type Issue, isError } from '../model/issue.ts';
import { headOf } from '../model/logEntry.ts';
import { charactersWithoutFont } from '../press/noFont.ts';
import { inEnglish } from '../render/sayReasons.ts';
import type { ExportSums } from './exportSums.ts';
import { today } from './today.ts';

interface Options {
  readonly json?: boolean;
  readonly references?: boolean;
  readonly style?: boolean;
  readonly root?: string;
  readonly log?: string;
  readonly mirror?: string;
  /** True where they are only to be listed. */
  readonly exports?: string | true;
}

/** `archive verify`: everything that is wrong with the documents, warnings apart. */
export function verifyCommand(config: () => Config): Command {
  return new Command('verify')
    .description(
      'Check the documents: format, published words against archive.lock and log.jsonl, languages against each other',
    )
    .option('--root <hash>', 'compare all hashes with a root published elsewhere (t1:... or 64 digits)')
    .option('--log <hash>', 'tell whether the log still has the entry with this hash, published elsewhere')
    .option('--exports [sums]', 'make every export and list its SHA-256, or compare with such a list')
    .option(
      '--style',
      'list what editors may do better: dead references, missing abstracts, captions, rights ...',
    )
    .option(
      '--mirror <folder>',
      'compare the words of a mirror, in a folder or at http://127.0.0.1:..., with these',
    )
    .option('--references', 'list the references of the texts that lead to no words here')
    .option('--json', 'print the findings as JSON')
    .addHelpText('after', AFTER)
    .action(async (options: Options, command: Command) => {
      for (const hash of [options.root, options.log])
        if (hash !== undefined && !HASH.test(hash))
          command.error(`error: "${hash}" is no hash of 64 hex digits`, { exitCode: 2 });
      const archive = Archive.load(config().DOCUMENTS);
      if (options.mirror !== undefined) {
        const { placeOf, verifyMirror } = await import('./verifyMirror.ts');
        const place = placeOf(options.mirror);
        if (typeof place === 'string') return command.error(`error: ${place}`, { exitCode: 2 });
        process.exitCode = await verifyMirror(archive, place, options.json ?? false);
        return;
      }
      const found = [...verifyFolder(archive).issues, ...charactersWithoutFont(textsOf(archive))];
      const exports = await checkExports(options.exports, config);
      const errors = found.filter(isError);
      const warnings = found.filter((issue) => !isError(issue));
      const differs = [...compareOutside(archive, options), ...exports.differs];
      const told: Told = {
        archive,
        errors,
        warnings,
        differs,
        sums: exports.sums,
        open: options.references ? openReferences(archive) : null,
        style: options.style ? checkStyle(archive, today()) : null,
      };
      process.stdout.write(options.json ? `${JSON.stringify(toldJson(told))}\n` : toldInWords(told));
      process.exitCode = errors.length + differs.length + (told.style?.length ?? 0) === 0 ? 0 : 1;
    });
}

/** One at a time: nothing holds the texts of a large archive at once. */
function* textsOf({ editions }: Archive): Generator<{ readonly file: string; readonly text: string }> {
  for (const { file, path } of editions) yield { file, text: readFileSync(path, 'utf8') };
}

const HASH = /^(?:t1:)?[0-9a-f]{64}$/iu;

const AFTER = `
Who has a root, the hash of a log entry or a list of exports from elsewhere can tell with a clone alone whether this
archive is the one that was published. Exports hold links: they begin with \`canonical\` of archive.yaml, else PUBLIC_URL.
  archive verify --exports > sums.txt     then, on another machine: archive verify --exports sums.txt

A mirror is compared clause by clause, by the words of its pages; its own list of hashes is not believed:
  archive verify --mirror folder

Exit code: 0 no errors and nothing differs, 1 errors, differences or (with --style) findings of style, 2 wrong usage,
3 (with --mirror) what could be read is the same, but not all could be read`;

interface Told {
  readonly archive: Archive;
  readonly errors: readonly Issue[];
  readonly warnings: readonly Issue[];
  /** From what was published elsewhere. */
  readonly differs: readonly string[];
  /** Null where they are not to be listed. */
  readonly sums: ExportSums | null;
  readonly open: ReturnType<typeof openReferences> | null;
  /** Null where nobody asked. */
  readonly style: readonly StyleFinding[] | null;
}

const bare = (hash: string): string => hash.toLowerCase().replace(/^t1:/u, '');

function compareOutside({ snapshot }: Archive, { root, log }: Options): readonly string[] {
  const rootSays =
    root === undefined || bare(root) === snapshot.root
      ? []
      : [
          `the root is t1:${snapshot.root}, not t1:${bare(root)}: texts were added, taken out or changed since`,
        ];
  const logSays =
    log === undefined || snapshot.log.some(({ hash }) => hash === bare(log))
      ? []
      : [`the log has no entry with the hash ${bare(log)}: it was cut or rewritten since, or is older`];
  return [...rootSays, ...logSays];
}

/** Exports are made only where they are asked for: pages, fonts and the press take a second to load. */
async function checkExports(
  asked: Options['exports'],
  config: () => Config,
): Promise<Pick<Told, 'differs' | 'sums'>> {
  if (asked === undefined) return { differs: [], sums: null };
  const { compareSums, readSums, sumExports } = await import('./exportSums.ts');
  const known = asked === true ? null : readSums(asked);
  const sums = await sumExports(config());
  return known === null ? { differs: [], sums } : { differs: compareSums(known, sums), sums: null };
}

function toldJson({ archive: { snapshot }, errors, warnings, differs, sums, open, style }: Told): object {
  return {
    root: snapshot.root,
    log: headOf(snapshot.log)?.hash ?? null,
    errors,
    warnings,
    differs,
    ...(sums === null ? {} : { exports: Object.fromEntries(sums) }),
    ...(open === null ? {} : { references: open }),
    ...(style === null ? {} : { style }),
  };
}

function toldInWords({ archive, errors, warnings, differs, sums, open, style }: Told): string {
  const { snapshot, works, editions, clauseCount } = archive;
  const head = headOf(snapshot.log);
  const lines = [
    ...(open === null ? [] : referenceLines(archive, open)),
    ...[...(sums ?? [])].map(([path, sum]) => `${sum}  ${path}`),
    ...(style ?? []).map((finding) => `style ${formatIssue(finding)}`),
    ...warnings.map((issue) => `warning ${formatIssue(issue)}`),
    ...errors.map((issue) => `error ${formatIssue(issue)}`),
    ...differs.map((one) => `differs ${one}`),
    `${works.size} Works, ${editions.length} texts, ${clauseCount} clauses: ${errors.length} errors, ${warnings.length} warnings${style === null ? '' : `, ${style.length} findings of style`}`,
    `root t1:${snapshot.root}`,
    ...(head === null ? [] : [`log ${head.hash} (${head.entries} entries)`]),
  ];
  return `${lines.join('\n')}\n`;
}

function referenceLines(
  archive: Archive,
  { total, open }: ReturnType<typeof openReferences>,
): readonly string[] {
  const lines = open.map(({ file, line, eId, words, status, works, why }) =>
    [`${file}:${line} ${eId}`, `"${words}"`, status, works.join(' '), inEnglish(why, archive.works)]
      .filter((part) => part !== '')
      .join(' '),
  );
  return [...lines, `${total} references, ${total - open.length} lead to words held here`];
}
