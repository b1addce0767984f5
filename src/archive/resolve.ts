import { type Address, ALL_WORKS, takeFormat } from '../model/address.ts';
import type { Archive } from './archive.ts';
import { type Absent, absent, found, type Resolution, type ResolveOptions } from './resolution.ts';
import { WorkResolver } from './workResolver.ts';

/** Decoded segments below `/t` as what they show. Throws TextChanged where a file was edited since loading. */
export function resolveAddress(
  archive: Archive,
  segments: readonly string[],
  options: ResolveOptions,
): Resolution {
  const last = segments.at(-1) ?? '';
  const { bare, format } =
    options.format === null ? takeFormat(last) : { bare: last, format: options.format };
  const [workName, ...rest] = last === '' ? [] : [...segments.slice(0, -1), bare];
  if (workName === undefined)
    return found({ ...ALL_WORKS, format }, { kind: 'works' }, options.asOf !== null);
  const id = workName.toLowerCase();
  const entry = archive.works.get(id);
  if (entry === undefined) return workAbsent(archive, id);
  return new WorkResolver(archive, entry, format, options).resolve(rest);
}

function workAbsent(archive: Archive, id: string): Absent {
  if (archive.snapshot.worksLeftOut.has(id)) {
    return absent('document-left-out', { why: 'facts-left-out', work: id });
  }
  if ([...archive.snapshot.standing.lost].some((name) => name.startsWith(`${id}/`)))
    return absent('document-left-out', { why: 'work-lost', work: id });
  const words = id
    .slice(0, 200)
    .split('-')
    .filter((word) => word.length > 1);
  const alike = [...archive.works.keys()]
    .map((work) => ({ work, common: words.filter((word) => work.split('-').includes(word)).length }))
    .filter(({ common }) => common > 0)
    .sort((a, b) => b.common - a.common)
    .slice(0, 5);
  const near = alike.map(({ work }): Address => ({ ...ALL_WORKS, work }));
  return absent('work-not-found', { why: 'no-work', asked: id.slice(0, 80) }, near);
}
