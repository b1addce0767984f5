import type { Issue } from '../model/issue.ts';
import { licenceOf, rightsOf } from '../model/rights.ts';
import type { Work } from '../model/work.ts';
import type { Archive } from './archive.ts';
import type { Edition } from './edition.ts';
import { lineOfKey } from './keyLine.ts';
import { allEditions } from './snapshot.ts';

/**
 * Whether a text is a translation that is nobody's official one, and that nobody gave leave to print: such a text is
 * catalogued, not stored. Where sources disagree on what it is, it is no such text: the archive does not decide.
 */
export function lacksLicence({ front }: Pick<Edition, 'front'>, work: Work): boolean {
  const { language_role: claims } = front;
  const roles = typeof claims === 'string' ? [claims] : claims.map(({ role }) => role);
  const isUnofficial = roles.every((role) => role === 'unofficial-translation');
  return isUnofficial && licenceOf(rightsOf(front, work)) === null;
}

/** What is said of a text without a licence. One that is published stays: addresses once served stay valid. */
export const licenceIssue = ({ file }: Edition, folder: string, isPublished: boolean): Issue => ({
  file,
  line: lineOfKey(folder, file, 'language_role'),
  severity: isPublished ? 'warning' : 'error',
  rule: 'rights',
  message: isPublished ? PUBLISHED : DRAFT,
});

const NAME_IT = 'name the licence (rights: { licensed: { holder: ..., proof: ... } })';
const DRAFT = `is an unofficial translation without a licence, and such a text is catalogued, not stored: ${NAME_IT}, or take this file out and write the translation down under variants_not_held in work.yaml`;
const PUBLISHED = `is an unofficial translation without a licence. It was published and stays; ${NAME_IT}, or take its words out with \`archive withdraw\``;

/** Of all texts. `published` has the names of those in the lock. */
export const checkRights = (
  { works, snapshot }: Archive,
  published: { readonly has: (name: string) => boolean },
): readonly Issue[] =>
  [...works.values()].flatMap((entry) =>
    allEditions(entry)
      .filter((edition) => lacksLicence(edition, entry.work))
      .map((edition) => licenceIssue(edition, snapshot.folder, published.has(edition.name))),
  );
