import { type Child, Fragment } from 'hono/jsx';
import type { PdfFact, PdfRun } from '../pdf/document.ts';
import { isLocal } from '../permanent.ts';
import type { Binding } from './book.ts';

/** Rows of what a file says of its words. */
export const Facts = ({ facts, binding }: { facts: readonly PdfFact[]; binding: Binding }) => (
  <dl class="facts">
    {facts.map(({ name, value }) => (
      <div>
        <dt>{name}</dt>
        <dd>
          <Runs runs={value} binding={binding} />
        </dd>
      </div>
    ))}
  </dl>
);

/** Words with their languages and links; an address that leads nowhere from here is words alone. */
export const Runs = ({ runs, binding }: { runs: readonly PdfRun[]; binding: Binding }) => (
  <Fragment>
    {runs.map(({ text, language, href }) => {
      const lines = text.split('\n').flatMap((line, at): Child[] => (at === 0 ? [line] : [<br />, line]));
      const isLink = href !== undefined && (binding.isPublic || !isLocal(href));
      const shown = isLink ? <a href={href}>{lines}</a> : <Fragment>{lines}</Fragment>;
      return language === undefined ? shown : <span lang={language}>{shown}</span>;
    })}
  </Fragment>
);
