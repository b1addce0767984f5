import type { WorkEntry } from '../../archive/snapshot.ts';
import { longDay } from '../../cite/format/days.ts';
import { formatAddress } from '../../model/address.ts';
import { capital, languageOf, textLanguage } from '../../model/language.ts';
import { languageIn } from '../../render/textName.ts';
import type { PageContext } from '../page.ts';
import { AnsweredHere } from '../parts/mirror.tsx';
import { workAddress } from '../view.ts';
import { byDate, titleFor } from '../work/names.ts';
import type { SilenceJson } from './json.ts';

interface Props {
  readonly page: PageContext;
  readonly works: readonly WorkEntry[];
  readonly asked: { readonly work: string; readonly q: string };
  /** Null where nothing was asked yet. */
  readonly report: SilenceJson | null;
}

/** Whether a text mentions something; where it does not, how far that can be believed. */
export function SilencePage({ page, works, asked, report }: Props) {
  const { say } = page;
  return (
    <>
      <h1>{say.silence.title}</h1>
      <p class="lead">{say.silence.lead}</p>
      <SilenceForm page={page} works={works} asked={asked} />
      {report === null ? null : <Report page={page} report={report} />}
    </>
  );
}

function SilenceForm({ page, works, asked }: Omit<Props, 'report'>) {
  const { say, reader, mirror } = page;
  if (mirror !== null) return <AnsweredHere page={page} mirror={mirror} path="/silence" />;
  return (
    <form class="compare" action="/silence" method="get">
      <label>
        <span>{say.silence.text}</span>
        <select name="work" required>
          <option value="">{say.compare.choose}</option>
          {[...works].sort(byDate).map(({ work }) => {
            const { text, lang } = titleFor(work, page);
            return (
              <option value={work.id} selected={work.id === asked.work} lang={lang}>
                {text}
              </option>
            );
          })}
        </select>
      </label>
      <label>
        <span>{say.silence.words}</span>
        <input name="q" value={asked.q} maxlength={100} required />
      </label>
      {reader.explicit ? <input type="hidden" name="ui" value={reader.language} /> : null}
      <button type="submit">{say.silence.button}</button>
    </form>
  );
}

function Report({ page, report }: { page: PageContext; report: SilenceJson }) {
  const { say, link, reader } = page;
  const { silence, says, open, work, date, root, citation } = report;
  return (
    <section class={`silence ${silence}`} aria-labelledby="answer">
      <h2 id="answer">
        <a href={link(formatAddress(workAddress(work.id)))}>{work.title}</a>
      </h2>
      <p role="status">
        <strong>{says}</strong>
      </p>
      {open.length === 0 ? null : (
        <ul>
          {open.map((sentence) => (
            <li>{capital(sentence, reader.language)}</li>
          ))}
        </ul>
      )}
      <Occurrences page={page} report={report} />
      <h3>{say.silence.tried}</h3>
      <Tried page={page} report={report} />
      {citation === null ? null : (
        <>
          <h3>{say.silence.cite}</h3>
          <blockquote class="pasted">{citation}</blockquote>
        </>
      )}
      <p class="soft small">
        {say.silence.looked(longDay(date, reader.language))} {say.silence.root}
        {say.marks.colon} <code>{root}</code>
      </p>
      <p class="force">{say.noLegalForce}</p>
    </section>
  );
}

function Occurrences({ page, report: { texts } }: { page: PageContext; report: SilenceJson }) {
  const { say, link } = page;
  const all = texts.flatMap((one) =>
    one.occurrences.map((occurrence) => ({ ...occurrence, lang: one.lang })),
  );
  if (all.length === 0) return null;
  return (
    <ul class="places-found">
      {all.map(({ permalink, name, how, level, snippet, highlights, lang: code }) => {
        const lang = textLanguage(languageOf(code) ?? 'eng').bcp47;
        return (
          <li>
            <a href={link(permalink)} lang={name === null ? undefined : lang}>
              {name ?? say.silence.inTitle}
            </a>{' '}
            <span class="facts-line small">
              <a class={`level ${level}`} href={link(`/about#level-${level}`)}>
                {say.level[level]}
              </a>
              {how === 'concept' ? ` · ${say.silence.byConcept}` : ''}
            </span>
            <span lang={lang}>
              <Marked text={snippet} spans={highlights} />
            </span>
          </li>
        );
      })}
    </ul>
  );
}

function Marked({ text, spans }: { text: string; spans: readonly (readonly [number, number])[] }) {
  let at = 0;
  const pieces = spans.map(([start, end]) => {
    const before = text.slice(at, start);
    at = end;
    return (
      <>
        {before}
        <mark>{text.slice(start, end)}</mark>
      </>
    );
  });
  return (
    <>
      {pieces}
      {text.slice(at)}
    </>
  );
}

function Tried({ page, report }: { page: PageContext; report: SilenceJson }) {
  const { say, reader } = page;
  const { words, concepts, texts } = report;
  return (
    <>
      <p>
        {say.silence.anyForm(words.join(' '))}
        {concepts.map(({ label }) => `; ${say.silence.otherNames(label)}`)}
      </p>
      <dl class="facts">
        {texts
          .filter(({ forms, names }) => forms.length + names.length > 0)
          .map(({ lang, forms, names }) => {
            const code = languageOf(lang) ?? 'eng';
            return (
              <div>
                <dt>{capital(languageIn(code, reader.language), reader.language)}</dt>
                <dd lang={textLanguage(code).bcp47}>{[...new Set([...forms, ...names])].join(', ')}</dd>
              </div>
            );
          })}
      </dl>
    </>
  );
}
