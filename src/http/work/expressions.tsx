import type { ExpressionEntry } from '../../archive/snapshot.ts';
import { longDay } from '../../cite/format/days.ts';
import { formatAddress } from '../../model/address.ts';
import { textLanguage } from '../../model/language.ts';
import { formatParallel, MAX_COLUMNS } from '../../model/parallel.ts';
import type { PageContext } from '../page.ts';
import { type EntryProps, Part } from '../parts/parts.tsx';
import { expressionAddressOf, levelOfExpression } from '../view.ts';
import { shareHeld } from './share.ts';

/** Each language and version with its text, its PDF, what of it is held and how far that was checked; then side by side. */
export function Expressions({ page, entry }: EntryProps) {
  const { say } = page;
  const { work, expressions } = entry;
  if (expressions.length === 0)
    return (
      <Part heading={say.work.expressions}>
        <p class="gap-says">{say.work.notHeld}</p>
      </Part>
    );
  const { columns } = say.work;
  return (
    <Part heading={say.work.expressions}>
      <table class="rows">
        <thead>
          <tr>
            {[columns.text, columns.version, columns.held, columns.checked].map((name) => (
              <th scope="col">{name}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {expressions.map((expression) => (
            <Row page={page} work={work.id} expression={expression} />
          ))}
        </tbody>
      </table>
      <SideBySide page={page} work={work.id} expressions={expressions} />
    </Part>
  );
}

interface RowProps {
  readonly page: PageContext;
  readonly work: string;
  readonly expression: ExpressionEntry;
}

function Row({ page, work, expression }: RowProps) {
  const { say, link, reader } = page;
  const { key } = expression;
  const { bcp47, endonym } = textLanguage(key.language);
  const address = expressionAddressOf(work, expression);
  const level = levelOfExpression(expression);
  return (
    <tr>
      <th scope="row">
        <a href={link(formatAddress(address))} hreflang={bcp47} lang={bcp47}>
          {endonym}
        </a>
        {key.variant === null ? '' : ` (${key.variant})`}{' '}
        <a href={link(formatAddress({ ...address, format: 'pdf' }))} aria-label={`PDF, ${endonym}`}>
          PDF
        </a>
      </th>
      <td>{longDay(key.date, reader.language)}</td>
      <td>{shareHeld(page, expression)}</td>
      <td>
        {level === null ? null : (
          <a class={`level ${level}`} href={link(`/about#level-${level}`)}>
            {say.level[level]}
          </a>
        )}
      </td>
    </tr>
  );
}

function SideBySide({
  page,
  work,
  expressions,
}: Omit<RowProps, 'expression'> & Pick<EntryProps['entry'], 'expressions'>) {
  if (expressions.length < 2) return null;
  const shown = expressions.slice(0, MAX_COLUMNS).map(({ key }) => ({ ...key, edition: null }));
  const path = formatParallel({ work, expressions: shown, clause: null, to: null, format: 'html' });
  return (
    <p>
      <a class="button" href={page.link(path)}>
        {page.say.reading.sideBySide}
      </a>
    </p>
  );
}
