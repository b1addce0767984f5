import { longDay } from '../../cite/format/days.ts';
import { formatAddress } from '../../model/address.ts';
import { capital, textLanguage } from '../../model/language.ts';
import { formatParallel } from '../../model/parallel.ts';
import { clauseTitle } from '../../render/clauseTitle.ts';
import { SpokenName } from '../../render/html/spoken.tsx';
import { languageIn } from '../../render/textName.ts';
import type { TextView } from '../../render/view.ts';
import { languageName } from '../i18n/names.ts';
import type { PageContext } from '../page.ts';
import { LevelSummary } from '../text/parts.tsx';
import { expressionAddressOf } from '../view.ts';
import { callWork } from '../work/names.ts';
import type { ResolvedSide } from './sides.ts';

export interface Pair {
  readonly page: PageContext;
  readonly from: ResolvedSide;
  readonly to: ResolvedSide;
}

type Named = Pick<TextView, 'key'> & Partial<Pick<TextView, 'work'>>;

/**
 * "the English text of 9 November 2020 beside the Russian text of 9 November 2020"; of two documents each by what it is
 * called as well.
 */
export function pairInWords(page: PageContext, from: Named, to: Named): string {
  const { say, reader } = page;
  const isOfTwo = from.work !== to.work;
  const name = ({ key, work }: Named): string => {
    const text = say.compare.textOf(
      languageIn(key.language, reader.language),
      longDay(key.date, reader.language),
    );
    return !isOfTwo || work === undefined ? text : `${callWork(work, page).text} (${text})`;
  };
  return say.compare.pair(name(from), name(to));
}

/** Words of two languages are read beside each other, or compared in a language that both documents are held in. */
export function TwoLanguages({ page, from, to }: Pair) {
  const { say, link } = page;
  const pairs = inOneLanguage(from, to);
  return (
    <div class="banner">
      <p>{say.compare.structure}</p>
      <p class="ways">
        <SideBySide page={page} from={from} to={to} />
      </p>
      {pairs.length === 0 ? null : (
        <>
          <p>
            {say.compare.oneLanguage}
            {say.marks.colon}
          </p>
          <ul>
            {pairs.map(([one, other]) => (
              <li>
                <a href={link(`/compare/${one.path}/to/${other.path}`)}>
                  {capital(pairInWords(page, one, other), page.reader.language)}
                </a>
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}

/** Texts of the two documents that are in one language; of one document there are none to prefer. */
function inOneLanguage(from: ResolvedSide, to: ResolvedSide) {
  if (from.entry === to.entry) return [];
  const texts = ({ entry }: ResolvedSide) =>
    entry.expressions.map((expression) => ({
      key: expression.key,
      path: formatAddress(expressionAddressOf(entry.work.id, expression)).slice('/t/'.length),
    }));
  return texts(from).flatMap((one) =>
    texts(to)
      .filter(({ key }) => key.language === one.key.language)
      .map((other) => [one, other] as const),
  );
}

/** Two texts of one Work can be read beside each other as well: whole, or a clause that both have. */
export function SideBySide({ page, from, to }: Pair) {
  const [one, other] = [from.side.address, to.side.address];
  if (one.work === null || one.work !== other.work || one.expression === null || other.expression === null)
    return null;
  if (from.view.t1 === to.view.t1) return null;
  const expressions = [one.expression, other.expression];
  const clause = one.to === null && other.to === null && one.clause === other.clause ? one.clause : null;
  const path = formatParallel({ work: one.work, expressions, clause, to: null, format: 'html' });
  const { compare, reading } = page.say;
  const isForeign = from.side.language !== to.side.language;
  return (
    <a href={page.link(path)} class={isForeign ? 'button' : undefined}>
      {isForeign ? compare.readBeside : reading.sideBySide}
    </a>
  );
}

/** A side by its clause, document, language, day and level; `name` says which of the two it is. */
export function SideHead({
  page,
  side: { side, view },
  name,
}: {
  page: PageContext;
  side: ResolvedSide;
  name?: string;
}) {
  const lang = textLanguage(side.language).bcp47;
  const clause = side.clauses === view.clauses ? '' : `${clauseTitle(view, side.clauses)}, `;
  const path = formatAddress(side.address);
  const { key } = view;
  const { reader } = page;
  return (
    <div class="side">
      {name === undefined ? null : <p class="soft">{name}</p>}
      <p class="title">
        <a href={page.link(path)} lang={lang}>
          <SpokenName name={clause} />
          {side.title}
        </a>
      </p>
      <p>
        {capital(languageName(key.language, reader.language), reader.language)},{' '}
        {longDay(key.date, reader.language)}
        {key.variant === null ? '' : ` (${key.variant})`}
        {view.pinned ? `, ${page.say.text.edition(view.edition)}` : ''}
      </p>
      <LevelSummary page={page} view={view} clauses={side.clauses} />
    </div>
  );
}
