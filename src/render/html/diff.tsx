import { Fragment } from 'hono/jsx';
import type { Side } from '../../diff/side.ts';
import type { Change, ChangeKind } from '../../diff/types.ts';
import type { Segment } from '../../diff/words.ts';
import type { Level } from '../../model/attestation.ts';
import type { EId } from '../../model/eid.ts';
import { LANGUAGES } from '../../model/language.ts';
import { clauseAddress, wordsOf } from '../diffJson.ts';

/** Words of the interface that a comparison needs. */
export interface DiffWords {
  readonly kind: Readonly<Record<ChangeKind, string>>;
  readonly level: Readonly<Record<Level, string>>;
  readonly sameWords: string;
}

/**
 * Words laid side by side. What went stands in `<del>` between [− −], what came in `<ins>` between [+ +]: readable
 * without colour, in a text browser and aloud.
 */
export function SegmentsHtml({ segments }: { segments: readonly Segment[] }) {
  return (
    <Fragment>
      {segments.map((one) => {
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
  readonly from: Side;
  readonly to: Side;
  readonly say: DiffWords;
  readonly link: (path: string) => string;
  /** The clause's name in its text's language. */
  readonly nameOf: (side: Side, eId: EId) => string;
}

/** What happened to one clause. */
export function ChangeHtml({ change, from, to, say, link, nameOf }: Props) {
  const { what, before, after, heading, division } = change;
  const words = division?.segments ?? wordsOf(change);
  const end = (side: Side, eId: EId) => (
    <a class="permalink" href={link(clauseAddress(side, eId))} lang={LANGUAGES[side.language].bcp47}>
      {nameOf(side, eId)}
    </a>
  );
  const lang = LANGUAGES[to.language].bcp47;
  return (
    <section class="diff">
      <h2>
        {before === null ? null : end(from, before)}
        {before === null || after === null ? null : ' → '}
        {after === null ? null : end(to, after)}
      </h2>
      <p class="what">
        {what.map((kind) => say.kind[kind]).join(' · ')}
        <Levels
          levels={[before === null ? null : from.levelOf(before), after === null ? null : to.levelOf(after)]}
          say={say}
        />
      </p>
      {heading === null ? null : (
        <p lang={lang} class="heading">
          <SegmentsHtml segments={heading.segments} />
        </p>
      )}
      {division !== null && division.segments.length === 0 ? <p>{say.sameWords}</p> : null}
      {words === null || words.length === 0 ? null : (
        <p lang={lang} class="words">
          <SegmentsHtml segments={words} />
        </p>
      )}
    </section>
  );
}

function Levels({ levels, say }: { levels: readonly (Level | null)[]; say: DiffWords }) {
  const present = [...new Set(levels)].flatMap((level) => level ?? []);
  return <Fragment>{present.map((level) => ` [${say.level[level]}]`).join('')}</Fragment>;
}
