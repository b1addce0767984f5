import { Fragment } from 'hono/jsx';
import { notHeldIn, type Side } from '../../diff/side.ts';
import type { Change, ChangeKind } from '../../diff/types.ts';
import type { Segment } from '../../diff/words.ts';
import type { Level } from '../../model/attestation.ts';
import type { EId } from '../../model/eid.ts';
import { textLanguage } from '../../model/language.ts';
import { clauseAddress } from '../diffJson.ts';
import { headingOf, heldOnce, joinSegments, wordsOf } from '../segments.ts';
import { SpokenName } from './spoken.tsx';

/** Words of the interface that a comparison needs. */
export interface DiffWords {
  readonly kind: Readonly<Record<ChangeKind, string>>;
  readonly level: Readonly<Record<Level, string>>;
  readonly sameWords: string;
  /** Before words that one text alone holds, by the text that does not. */
  readonly notHeldIn: Readonly<Record<'from' | 'to', string>>;
  /** The same where it holds the clause in pieces. */
  readonly heldInPart: Readonly<Record<'from' | 'to', string>>;
  /** "Link to this change". */
  readonly link: string;
}

/**
 * Words laid side by side. What went stands in `<del>` between [− −], what came in `<ins>` between [+ +]: readable
 * without colour, in a text browser and aloud.
 */
export function SegmentsHtml({ segments }: { segments: readonly Segment[] }) {
  return (
    <Fragment>
      {joinSegments(segments).map((one) => {
        if (one.is === 'same') return <Lines text={one.text} />;
        return (
          <span class={`change ${one.weight}`}>
            {one.before === '' ? null : (
              <del>
                [−
                <Lines text={one.before} />
                −]
              </del>
            )}
            {one.after === '' ? null : (
              <ins>
                [+
                <Lines text={one.after} />
                +]
              </ins>
            )}
          </span>
        );
      })}
    </Fragment>
  );
}

const Lines = ({ text }: { text: string }) => (
  <Fragment>{text.split('\n').flatMap((line, at) => (at === 0 ? [line] : [<br />, line]))}</Fragment>
);

interface Props {
  readonly change: Change;
  /** Fragment of the page that means this change. */
  readonly id: string;
  readonly from: Side;
  readonly to: Side;
  /** False for two languages, whose words are not compared. */
  readonly hasWords: boolean;
  readonly say: DiffWords;
  readonly link: (path: string) => string;
  /** The clause's name in its text's language. */
  readonly nameOf: (side: Side, eId: EId) => string;
}

/** What happened to one clause. */
export function ChangeHtml({ change, id, from, to, hasWords, say, link, nameOf }: Props) {
  const { what, before, after, division } = change;
  const words = hasWords ? (division?.segments ?? wordsOf(change)) : null;
  const heading = hasWords ? headingOf(change) : null;
  const end = (side: Side, eId: EId) => (
    <a href={link(clauseAddress(side, eId))} lang={textLanguage(side.language).bcp47}>
      <SpokenName name={nameOf(side, eId)} />
    </a>
  );
  const isRenamed = before !== null && after !== null && nameOf(from, before) !== nameOf(to, after);
  const lang = textLanguage((after === null ? from : to).language).bcp47;
  return (
    <section class="diff" id={id}>
      <h3>
        {before === null || !(isRenamed || after === null) ? null : end(from, before)}
        {isRenamed ? ' → ' : null}
        {after === null ? null : end(to, after)}
      </h3>
      <p class="what">
        {what.map((kind) => say.kind[kind]).join(' · ')}
        <Levels
          levels={[before === null ? null : from.levelOf(before), after === null ? null : to.levelOf(after)]}
          say={say}
        />
        {' · '}
        <a href={`#${id}`} aria-label={say.link}>
          #
        </a>
      </p>
      {heading === null ? null : (
        <p lang={lang} class="heading">
          <SegmentsHtml segments={heading} />
        </p>
      )}
      {division !== null && division.segments.length === 0 ? <p>{say.sameWords}</p> : null}
      {words === null || words.length === 0 ? null : (
        <p lang={lang} class="compared">
          <SegmentsHtml segments={words} />
        </p>
      )}
      <HeldOnce change={change} lang={lang} hasWords={hasWords} say={say} />
    </section>
  );
}

/** Words that one text alone holds: neither struck nor underlined, since nobody knows what the other says. */
function HeldOnce({
  change,
  lang,
  hasWords,
  say,
}: Pick<Props, 'change' | 'hasWords' | 'say'> & { lang: string }) {
  const lacking = notHeldIn(change);
  if (lacking === null) return null;
  return (
    <Fragment>
      <p>{(change.torn === null ? say.notHeldIn : say.heldInPart)[lacking]}</p>
      {hasWords
        ? heldOnce(change).map((text) => (
            <p lang={lang} class="compared">
              <Lines text={text} />
            </p>
          ))
        : null}
    </Fragment>
  );
}

/**
 * A fragment for each change: that of the clause as it is now, else as it was. Two changes of one clause are told
 * apart by a number.
 */
export function changeIds(changes: readonly Change[]): readonly string[] {
  const taken = new Map<string, number>();
  return changes.map(({ before, after }) => {
    const id = after === null ? `removed-${before}` : `change-${after}`;
    const count = (taken.get(id) ?? 0) + 1;
    taken.set(id, count);
    return count === 1 ? id : `${id}-x${count}`;
  });
}

function Levels({ levels, say }: { levels: readonly (Level | null)[]; say: DiffWords }) {
  const present = [...new Set(levels)].flatMap((level) => level ?? []);
  return (
    <Fragment>
      {present.map((level) => (
        <Fragment>
          {' · '}
          <span class={`level ${level}`}>{say.level[level]}</span>
        </Fragment>
      ))}
    </Fragment>
  );
}
