import type { Command } from 'commander';
import type { Archive } from '../../archive/archive.ts';
import type { Edition } from '../../archive/edition.ts';
import { enterAttestation } from '../../archive/enterAttestation.ts';
import type { Finding } from '../../attest/findings.ts';
import { isConfirmed, isDifferent, recordOf } from '../../attest/record.ts';
import { type Attestation, SOURCE_CLASSES } from '../../model/expression.ts';
import type { OpenedSource } from '../../sources/open.ts';
import type { TextAt } from '../textAt.ts';
import { today } from '../today.ts';

/** Words of the call. */
export interface Options {
  readonly against?: string;
  readonly report?: boolean;
  readonly url?: string;
  readonly publisher?: string;
  readonly source?: string;
  readonly class?: Attestation['class'];
  readonly quoting?: string;
  readonly by?: string;
  readonly write?: boolean;
  readonly json?: boolean;
}

/** What the command prints and how it ends. */
export interface Told {
  readonly out: string;
  readonly err: string;
  readonly exitCode: number;
}

export type Publication = Pick<Attestation, 'publisher' | 'class' | 'url' | 'quoting' | 'by'> & {
  readonly named: string | null;
};

/** Who published the copy, as the call and earlier attestations tell; ends the command where they do not. */
export function publication(archive: Archive, options: Options, command: Command): Publication {
  const { publisher, url = null, quoting, by } = options;
  if (publisher === undefined)
    return command.error('error: --write needs --publisher <name>', { exitCode: 2 });
  if (url !== null && !/^https?:\/\/\S+$/u.test(url))
    return command.error(`error: ${url} is no address of the web`, { exitCode: 2 });
  const known = archive.editions
    .flatMap(({ front }) => front.attestations)
    .find((one) => one.publisher === publisher);
  const kind = options.class ?? known?.class;
  if (kind === undefined)
    return command.error(
      `error: no attestation names ${publisher} yet: add --class ${SOURCE_CLASSES.join(' | ')}`,
      { exitCode: 2 },
    );
  const optional = { ...(quoting === undefined ? {} : { quoting }), ...(by === undefined ? {} : { by }) };
  return { publisher, class: kind, url, named: options.source ?? null, ...optional };
}

interface Writing {
  readonly text: TextAt;
  readonly findings: readonly Finding[];
  readonly opened: OpenedSource;
  readonly about: Publication;
}

/** What was written, or why nothing was, which ends the command with 1. */
export function write(
  archive: Archive,
  { text, findings, opened, about }: Writing,
): Partial<Told> & { err: string } {
  const { edition, clauses } = text;
  const { named, ...published } = about;
  const { sha256, source } = opened;
  const known = edition.front.attestations.find((one) => one.sha256 === sha256 && one.by === about.by);
  if (known !== undefined) return { err: `recorded already on ${known.checked}: nothing was written\n` };
  const record = recordOf(findings, clauses, {
    source: named ?? [published.publisher, source.title].filter((part) => part !== null).join(', '),
    ...published,
    language: edition.key.language,
    checked: today(),
    sha256,
  });
  if (record === null) return { err: 'the copy has none of the words: nothing was written\n' };
  const entered = enterAttestation(archive, edition, { ...record, extents: findings.flatMap(extentOf) });
  if ('faults' in entered)
    return { err: `${entered.faults.join('\n')}\nNothing was written.\n`, exitCode: 1 };
  const log = entered.isLogged ? 'and the log' : '(the text is not published yet: no entry in the log)';
  return { err: `recorded in ${edition.file} ${log}: ${raised(edition, archive)}\n` };
}

function extentOf(finding: Finding) {
  const { clause, found } = finding;
  if (found === null) return [];
  return [
    {
      clause,
      extent: isConfirmed(finding) ? 'exact' : isDifferent(finding) ? 'differs' : 'partial',
    } as const,
  ];
}

/** Levels that the attestation changed. */
function raised(before: Edition, archive: Archive): string {
  const after = archive.reloaded().editions.find(({ name }) => name === before.name);
  if (after === undefined) return 'the text cannot be loaded any more: run verify';
  const changed = Array.from({ length: after.index.size }, (_, at) => at).flatMap((at) => {
    const [old, now] = [before.index.levelAt(at), after.index.levelAt(at)];
    return old === now || !after.index.hasWords(at) ? [] : [`${after.index.eIdAt(at)} ${old} -> ${now}`];
  });
  return changed.length === 0 ? 'no level changed' : changed.join(', ');
}
