import type { Address } from '../../model/address.ts';
import type { Level } from '../../model/attestation.ts';
import { type ExpressionKey, type FrontMatter, formatKey } from '../../model/expression.ts';
import { textLanguage } from '../../model/language.ts';
import { licenceOf, type Rights, rightsOf } from '../../model/rights.ts';
import { titleIn, type Work } from '../../model/work.ts';
import { bareMediaType, type OfferedFormat } from '../formats.ts';
import type { Href } from '../view.ts';
import { legalForceOf } from './force.ts';
import { given, type JsonLdNode, property } from './jsonLd.ts';

/** A text of a Work, without its words. */
export interface LinkedText {
  readonly key: ExpressionKey;
  readonly front: FrontMatter;
}

/** What our copies are, whatever they are copies of. */
const UNOFFICIAL = 'https://schema.org/UnofficialLegalValue';

export const workAt = (work: Work): Address => ({
  work: work.id,
  expression: null,
  clause: null,
  to: null,
  format: 'html',
});

/** Whether all who say what the text is call it a translation that nobody official made. */
export function isUnofficialTranslation({ language_role: role }: FrontMatter): boolean {
  const roles = typeof role === 'string' ? [role] : role.map((claim) => claim.role);
  return roles.every((one) => one === 'unofficial-translation');
}

/** Such a translation is a writing about the act; every other text is the act as we have it. */
export const typeOfCopy = (front: FrontMatter): JsonLdNode =>
  isUnofficialTranslation(front)
    ? { '@type': 'CreativeWork' }
    : { '@type': ['Legislation', 'LegislationObject', 'eli:LegalExpression'] };

/** What every copy of the act says, whole or in part. */
export function copyOf({ key, front }: LinkedText, work: Work): JsonLdNode {
  const isLegislation = !isUnofficialTranslation(front);
  return given({
    ...typeOfCopy(front),
    inLanguage: textLanguage(key.language).bcp47,
    legislationLegalValue: UNOFFICIAL,
    ...(isLegislation
      ? {
          legislationType: work.type,
          legislationDate: work.date,
          legislationDateVersion: key.date,
          'eli:version_date': key.date,
        }
      : { dateCreated: key.date }),
    publisher: front.publisher === undefined ? null : { '@type': 'Organization', name: front.publisher },
    ...rightsIn(rightsOf(front, work)),
  });
}

/** `harbour-treaty-1971/eng@1971-03-02`, and below it the clause. */
export const identifierOf = (work: Work, { key }: Pick<LinkedText, 'key'>, clause: string | null): string =>
  [work.id, formatKey(key), ...(clause === null ? [] : [clause])].join('/');

/** Whose the words are; what nobody has said is left out. */
function rightsIn(rights: Rights | null): Readonly<Record<string, string | null>> {
  const licence = licenceOf(rights);
  if (licence === null) return { usageInfo: rights === null ? null : String(rights) };
  const isAddress = URL.canParse(licence.proof);
  return {
    copyrightNotice: licence.holder,
    license: isAddress ? licence.proof : null,
    usageInfo: isAddress ? null : licence.proof,
  };
}

/** The Work as its texts name it: only here stands what force a source gives it. */
export const workNode = (work: Work, href: Href): JsonLdNode => ({
  '@type': ['Legislation', 'eli:LegalResource'],
  '@id': href(workAt(work)),
  name: titleIn(work.title, 'eng'),
  ...legalForceOf(work),
});

/** The files of what stands at an address. */
export const encodingsOf = (
  formats: readonly OfferedFormat[],
  at: (format: OfferedFormat) => string,
): readonly JsonLdNode[] =>
  formats.map((format) => ({
    '@type': 'LegislationObject',
    contentUrl: at(format),
    encodingFormat: bareMediaType(format),
    legislationLegalValue: UNOFFICIAL,
  }));

/** How far words were compared with published copies; `null`: none are held. */
export const levelIn = (level: Level | null): readonly JsonLdNode[] =>
  level === null ? [] : [property('attestation-level', level)];
