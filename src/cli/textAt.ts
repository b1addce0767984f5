import type { Command } from 'commander';
import type { Archive } from '../archive/archive.ts';
import type { Edition } from '../archive/edition.ts';
import { resolveAddress } from '../archive/resolve.ts';
import type { Address } from '../model/address.ts';
import type { Clause } from '../model/clause.ts';
import { inEnglish } from '../render/sayReasons.ts';

/** What an address below `/t` shows: a text, or clauses of it. */
export interface TextAt {
  readonly address: Address;
  readonly edition: Edition;
  readonly clauses: readonly Clause[];
  readonly isWhole: boolean;
}

/** Ends the command, as wrong usage, where the address shows no text. */
export function textAt(archive: Archive, given: string, command: Command): TextAt {
  const segments = given
    .replace(/^\/?(?:t\/)?/u, '')
    .split('/')
    .map(decode);
  const found = resolveAddress(archive, segments, { readerLanguages: [], asOf: null, format: 'html' });
  if (found.status === 'absent')
    return command.error(`error: ${given}: ${inEnglish([found.why], archive.works)}`, { exitCode: 2 });
  const { target, address } = found;
  if (target.kind !== 'text' && target.kind !== 'clauses')
    return command.error(`error: ${given} is no text: add its language and date`, { exitCode: 2 });
  const { edition, clauses } = target.text;
  const isWhole = target.kind === 'text';
  return { address, edition, clauses: target.kind === 'clauses' ? target.clauses : clauses, isWhole };
}

const decode = (segment: string): string => {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
};
