import type { Archive } from '../archive/archive.ts';
import type { Edition } from '../archive/edition.ts';
import { newestEdition } from '../archive/snapshot.ts';
import { type Address, formatAddress } from '../model/address.ts';
import { walk } from '../model/clause.ts';
import { INTERFACE_CODES, type InterfaceCode } from '../model/interfaces.ts';
import { fileOf } from '../site/file.ts';
import { compareClauses, type Expected } from './compare.ts';
import { earlierIn } from './earlier.ts';
import type { Finding } from './finding.ts';
import { compareList, LIST_FILE, readList, sayVersion } from './list.ts';
import { isUnread, type Place } from './place.ts';
import { readTextJson } from './readJson.ts';
import { readPage } from './readPage.ts';

/** What a mirror was found to be. */
export interface Checked {
  /** Which version it says that it holds. */
  readonly version: string;
  readonly findings: readonly Finding[];
  /** Files that were read and clauses in them whose words were hashed. */
  readonly files: number;
  readonly clauses: number;
  /** No text of this archive was found in it. */
  readonly isAnother: boolean;
}

/**
 * Compares a mirror with this archive: its list, and the words of every page and of every text's JSON, read and hashed
 * anew. Which files are read follows from this archive, never from what the mirror says.
 */
export async function checkMirror(archive: Archive, place: Place): Promise<Checked> {
  const list = await readList(place);
  const counts = { files: 0, clauses: 0 };
  const findings: Finding[] =
    typeof list === 'string'
      ? [{ kind: 'unread', text: null, eId: null, file: LIST_FILE, says: list }]
      : [...compareList(archive, list)];
  let found = 0;
  for (const edition of archive.editions) {
    const before = counts.files;
    findings.push(...(await checkText(archive, edition, place, counts)));
    if (counts.files > before) found += 1;
  }
  return {
    version: typeof list === 'string' ? `${LIST_FILE}: ${list}` : sayVersion(archive, list),
    findings,
    ...counts,
    isAnother: found === 0 && archive.editions.length > 0 && typeof list !== 'string',
  };
}

type Counts = { files: number; clauses: number };

/** The page of the text, its JSON where the mirror has it, then the page of every clause. A text that is not there is said once. */
async function checkText(
  archive: Archive,
  edition: Edition,
  place: Place,
  counts: Counts,
): Promise<readonly Finding[]> {
  const { clauses } = archive.text(edition);
  const whole = { text: edition.name, clauses, earlier: earlierIn(archive, edition) };
  const address = addressOf(archive, edition);
  const path = formatAddress(address);
  const page = await checkPage(place, path, whole, counts);
  if (page.some(isMissing)) return page;
  for (const other of [formatAddress(pinned(address, edition)), `${path}?evidence=1`])
    if (other !== path) page.push(...(await checkPage(place, other, whole, counts)).filter(isSaid));
  const json = await checkFile(
    place,
    fileOf(formatAddress({ ...address, format: 'json' }), FIRST),
    whole,
    counts,
  );
  const found = [...page, ...json.filter(isSaid)];
  for (const clause of walk(clauses)) {
    // The page of withdrawn words says why they are not shown.
    if (clause.withdrawn !== undefined) continue;
    const own = { ...address, clause: clause.eId };
    const one = await checkPage(place, formatAddress(own), { ...whole, clauses: [clause] }, counts);
    found.push(...one.map((finding) => ({ ...finding, eId: finding.eId ?? clause.eId })));
  }
  return found;
}

/** A page in the mirror's first language, then in the others that are there: their words are the same. */
async function checkPage(place: Place, path: string, expected: Expected, counts: Counts): Promise<Finding[]> {
  const found = [...(await checkFile(place, fileOf(path, FIRST), expected, counts))];
  if (found.some(isMissing)) return found;
  for (const code of INTERFACE_CODES) {
    const file = fileOf(path, FIRST).replace(/\.html$/u, `.${code}.html`);
    const other = await checkFile(place, file, expected, counts);
    found.push(...other.filter(isSaid));
  }
  return found;
}

/** There is no such file, which is nothing to say of one that a mirror may leave out. */
const isMissing = ({ kind }: Finding): boolean => kind === 'missing';
const isSaid = (finding: Finding): boolean => !isMissing(finding);

const pinned = (address: Address, { key, number }: Edition): Address => ({
  ...address,
  expression: { ...key, edition: number },
});

/** Whichever is a mirror's own first language: its pages have no suffix, and those of all others have theirs. */
const FIRST: InterfaceCode = 'eng';

/** The address that shows it: of the newest edition the one that names none. */
function addressOf(archive: Archive, edition: Edition): Address {
  const { work, key, number } = edition;
  const newest = archive.works
    .get(work)
    ?.expressions.some((expression) => newestEdition(expression) === edition);
  return {
    work,
    expression: { ...key, edition: newest ? null : number },
    clause: null,
    to: null,
    format: 'html',
  };
}

async function checkFile(
  place: Place,
  file: string,
  expected: Expected,
  counts: Counts,
): Promise<readonly Finding[]> {
  const read = await place.read(file);
  const about = { text: expected.text, eId: null, file };
  if (isUnread(read))
    return read.why === 'missing'
      ? [{ ...about, kind: 'missing', says: 'there is no such file' }]
      : [{ ...about, kind: 'unread', says: read.says }];
  const source = Buffer.from(read).toString('utf8');
  const shown = file.endsWith('.json') ? readTextJson(source) : readPage(source);
  if (shown === null || (shown.size === 0 && expected.clauses.length > 0))
    return [{ ...about, kind: 'unread', says: 'no clause can be read in it' }];
  counts.files += 1;
  counts.clauses += shown.size;
  return compareClauses(expected, shown, file);
}
