import { lowest } from '../../model/attestation.ts';
import { isHeld } from '../../model/clause.ts';
import { INTERFACES, type InterfaceCode } from '../../model/interfaces.ts';
import { textLanguage } from '../../model/language.ts';
import type { Card } from '../../render/card/card.ts';
import { archiveName } from '../../render/citation.ts';
import { clauseTitle } from '../../render/clauseTitle.ts';
import { quotedWords } from '../../render/quotedWords.ts';
import { statusLine } from '../../render/status.ts';
import { textName } from '../../render/textName.ts';
import type { AppContext } from '../context.ts';
import type { Quoted } from '../embed/oEmbed.ts';
import { canonicalAddress } from '../text/linkHeader.ts';

/** What the card of a clause shows, our own words in one language. */
export function cardOf({ services, absolute }: AppContext, quoted: Quoted, code: InterfaceCode): Card {
  const { address, target, view } = quoted;
  const clauses = target.kind === 'text' ? view.clauses : target.clauses;
  const { facts } = services.archive().snapshot;
  const { pages: say, standing } = INTERFACES[code].says;
  const ours = (text: string) => ({ text, language: INTERFACES[code].bcp47 });
  const language = textLanguage(view.key.language).bcp47;
  const level = lowest(clauses.flatMap(({ eId }) => view.levelOf(eId) ?? []));
  const held = clauses.some(isHeld);
  const instead = view.altered ? standing.altered : held ? null : say.gap;
  const told = [
    textName(view.key, code),
    statusLine(view.work, code),
    level === null ? '' : say.level[level],
  ];
  return {
    archive: ours(archiveName(facts, code)),
    words:
      instead === null
        ? { text: quotedWords(clauses, say.gap), language, isOurs: false }
        : { ...ours(instead), isOurs: true },
    name: { text: `${clauseTitle(view, clauses)}. ${view.front.title}`, language },
    facts: told.filter((text) => text !== '').map(ours),
    permalink: absolute(canonicalAddress(address, target)),
    cut: ours(say.reading.cut),
  };
}
