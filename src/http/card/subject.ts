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

/** What the card of clauses shows, or of a text: its title. Our own words are in one language. */
export function cardOf({ services, absolute }: AppContext, quoted: Quoted, code: InterfaceCode): Card {
  const { address, target, view } = quoted;
  const { facts } = services.archive().snapshot;
  const { pages: say } = INTERFACES[code].says;
  const ours = (text: string) => ({ text, language: INTERFACES[code].bcp47 });
  const language = textLanguage(view.key.language).bcp47;
  const title = titleOf(quoted);
  return {
    archive: ours(archiveName(facts, code)),
    title,
    words: wordsOf(quoted, code),
    name: target.kind === 'text' ? ours(say.text.wholeText) : { text: cut(title), language },
    facts: factsOf(quoted, code).map(ours),
    permalink: absolute(canonicalAddress(address, target)),
    cut: ours(say.reading.cut),
  };
}

/** UTF-16 units of a name that leave room for words above it. */
const MOST_NAMED = 300;

const cut = (name: string): string =>
  name.length > MOST_NAMED ? `${name.slice(0, MOST_NAMED).trimEnd()}…` : name;

/** What stands in the picture, for those who do not see it: never words without their stage and level. */
export const cardAlt = (quoted: Quoted, code: InterfaceCode): string =>
  [titleOf(quoted), ...factsOf(quoted, code)].join(' · ');

const titleOf = ({ target, view }: Quoted): string =>
  target.kind === 'text' ? view.front.title : `${clauseTitle(view, target.clauses)}. ${view.front.title}`;

/** Language and day; stage; level. */
function factsOf({ target, view }: Quoted, code: InterfaceCode): readonly string[] {
  const { level: says } = INTERFACES[code].says.pages;
  const clauses = target.kind === 'text' ? view.clauses : target.clauses;
  const level = lowest(clauses.flatMap(({ eId }) => view.levelOf(eId) ?? []));
  return [textName(view.key, code), statusLine(view.work, code), level === null ? '' : says[level]].filter(
    (text) => text !== '',
  );
}

function wordsOf({ target, view }: Quoted, code: InterfaceCode): Card['words'] {
  const { pages: say, standing } = INTERFACES[code].says;
  const language = textLanguage(view.key.language).bcp47;
  const ours = (text: string) => ({ text, language: INTERFACES[code].bcp47, isOurs: true });
  if (view.altered) return ours(standing.altered);
  if (target.kind === 'text') return { text: view.front.title, language, isOurs: false };
  if (!target.clauses.some(isHeld)) return ours(say.gap);
  return { text: quotedWords(target.clauses, say.gap), language, isOurs: false };
}
