import { longDay } from '../cite/format/days.ts';
import { INTERFACES, type InterfaceCode } from '../model/interfaces.ts';
import { capital } from '../model/language.ts';
import { notKnownReached, type Work } from '../model/work.ts';

/**
 * "Initialed 8 August 2025. No signature known to this archive. Status last checked 7 February 2026.": what a Work is
 * known to have reached, what is not known to have followed, when somebody last looked. `''` where nothing is known.
 */
export function statusLine(work: Work, code: InterfaceCode): string {
  const { marks, stage: names, work: say } = INTERFACES[code].says.pages;
  const { stages, status_checked: checked } = work;
  const reached = stages
    .map(({ stage, date }) => say.stageOn(names[stage], longDay(date, code)))
    .join(marks.semicolon);
  return [
    capital(sentence(reached, marks.stop), code),
    lackingOf(work, code),
    checked === undefined ? '' : say.statusChecked(longDay(checked, code)),
  ]
    .filter((part) => part !== '')
    .join(' ');
}

/** Long dates of some languages end in a full stop already. */
const sentence = (words: string, stop: string): string =>
  words === '' || words.endsWith('.') ? words : `${words}${stop}`;

function lackingOf(work: Work, code: InterfaceCode): string {
  const { reading } = INTERFACES[code].says.pages;
  const [first] = notKnownReached(work);
  if (first === undefined) return '';
  return first === 'signed' ? reading.noSignature : reading.notInForce;
}
