import { longDay } from '../../cite/format/days.ts';
import { namePath, stepsOfEId } from '../../cite/naming.ts';
import type { EId } from '../../model/eid.ts';
import { INTERFACES, type InterfaceCode } from '../../model/interfaces.ts';
import { titleIn, type Work } from '../../model/work.ts';
import { textName } from '../../render/textName.ts';
import type { LookedInto, SilenceReport } from '../../silence/ask.ts';
import { listed, listLanguages } from '../i18n/names.ts';

/** The answer in one sentence. */
export function saysSilence({ silence, texts }: SilenceReport, language: InterfaceCode): string {
  const say = INTERFACES[language].says.pages.silence;
  const found = texts.flatMap(({ occurrences }) => occurrences);
  const isOtherwise = found.length > 0 && found.every(({ how }) => how === 'concept');
  return isOtherwise ? say.otherwise : say.says[silence];
}

/** What keeps a silence from being one of the whole text, one sentence each; none where nothing does, or where it occurs. */
export function leftOpen(report: SilenceReport, language: InterfaceCode): readonly string[] {
  const { silence: say } = INTERFACES[language].says.pages;
  const { silence, hasSubject, texts, notHeld, notTried } = report;
  if (!hasSubject) return [say.noWords];
  if (silence === 'occurs' || silence === 'does-not-occur') return [];
  return [
    ...(notHeld.length === 0 ? [] : [say.notHeld(listLanguages(notHeld, language))]),
    ...(notTried.length === 0 ? [] : [say.notTried(listLanguages(notTried, language))]),
    ...texts.flatMap((one) => openIn(one, language)),
  ];
}

function openIn(one: LookedInto, language: InterfaceCode): readonly string[] {
  const { silence: say } = INTERFACES[language].says.pages;
  const { edition, gaps, clauses, unofficial, isRead } = one;
  const name = textName(edition.key, language);
  if (!isRead) return [say.notRead(name)];
  return [
    ...(clauses === 0 ? [say.noClause(name)] : []),
    ...(gaps.length === 0 ? [] : [say.gaps(name, namesOf(one, language))]),
    ...(unofficial === 0 ? [] : [say.unofficial(name, unofficial, clauses)]),
    ...(edition.levels.title === 'official' ? [] : [say.unofficialTitle(name)]),
  ];
}

/** Names of gaps, those that follow each other by the first and the last. */
function namesOf({ edition, gaps }: LookedInto, language: InterfaceCode): string {
  const runs: EId[][] = [];
  for (const eId of gaps) {
    const last = runs.at(-1);
    const before = last?.at(-1);
    const follows =
      before !== undefined && edition.index.positionOf(eId) === edition.index.positionOf(before) + 1;
    if (follows) last?.push(eId);
    else runs.push([eId]);
  }
  const name = (eId: EId): string => namePath(stepsOfEId(eId), edition.key.language);
  const names = runs.flatMap(([first, ...others]) => {
    const last = others.at(-1);
    return first === undefined ? [] : [last === undefined ? name(first) : `${name(first)} – ${name(last)}`];
  });
  return listed(names, language);
}

/** The sentence that can be cited; null where silence is not proven. `day` is `YYYY-MM-DD`. */
export function citableSilence(
  { silence, words, texts }: SilenceReport,
  work: Work,
  day: string,
  language: InterfaceCode,
): string | null {
  if (silence !== 'does-not-occur') return null;
  const names = texts.map(({ edition }) => textName(edition.key, language)).join('; ');
  const { citation } = INTERFACES[language].says.pages.silence;
  return citation(words.join(' '), titleIn(work.title, language), names, longDay(day, language));
}
