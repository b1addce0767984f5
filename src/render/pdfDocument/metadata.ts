import { longDay } from '../../cite/format/days.ts';
import { formatKey } from '../../model/expression.ts';
import { furthestStage } from '../../model/stage.ts';
import { titleIn } from '../../model/work.ts';
import type { TextView } from '../view.ts';
import type { PrintWords } from './words.ts';

/** `eng@2025-08-08_r1`. */
export const versionOf = ({ key, edition }: TextView): string => `${formatKey(key)}_r${edition}`;

/** Who published the copy, else the publishers of the sources. */
export function sourceOf({ front }: TextView, words: PrintWords): string {
  if (front.publisher !== undefined) return front.publisher;
  const publishers = [...new Set(front.attestations.map(({ publisher }) => publisher))];
  return publishers.length === 0 ? words.noSource : publishers.join('; ');
}

/** "Treaty text, English, initialed 8 August 2025". */
export function subjectLine({ work, key }: TextView, words: PrintWords): string {
  const stage = furthestStage(work);
  const day = longDay(stage?.date ?? key.date, words.code);
  const when = stage === null ? day : `${words.stage[stage.stage]} ${day}`;
  return [words.treatyText, words.language(key.language), when].join(', ');
}

/** The Work's slug, its subjects and its participants. */
export const keywordsOf = ({ work }: TextView): readonly string[] => [
  work.id,
  ...work.subjects,
  ...work.participants.map(({ name }) => titleIn(name, 'eng')),
];
