import type { Archive } from '../../archive/archive.ts';
import type { Concept } from '../../model/concept.ts';
import { LANGUAGE_CODES, textLanguage } from '../../model/language.ts';
import type { TopicInWork } from '../../search/topics.ts';
import type { PageContext } from '../page.ts';
import type { SearchContext } from '../search/context.ts';
import { Hits } from '../search/hits.tsx';
import { titleFor } from '../work/names.ts';
import { topicBookPath, topicPath } from './path.ts';

interface ListProps {
  readonly page: PageContext;
  readonly concepts: readonly Concept[];
  /** Clauses by the topic that they name. */
  readonly counts: ReadonlyMap<string, number>;
}

/** Every topic that a clause names, in the alphabetical order of the reader's language. */
export function TopicsPage({ page, concepts, counts }: ListProps) {
  const { say, reader, link } = page;
  const order = new Intl.Collator(textLanguage(reader.language).bcp47);
  const named = concepts
    .filter(({ id }) => counts.has(id))
    .sort((a, b) => order.compare(a.label[reader.language], b.label[reader.language]));
  return (
    <>
      <h1>{say.topics.title}</h1>
      <p class="lead">{say.topics.lead}</p>
      {named.length === 0 ? <p>{say.topics.none}</p> : null}
      <ul class="topics">
        {named.map(({ id, label }) => (
          <li>
            <a href={link(topicPath(id))}>{label[reader.language]}</a>{' '}
            <span class="soft small">{say.search.results(counts.get(id) ?? 0)}</span>
          </li>
        ))}
      </ul>
    </>
  );
}

interface TopicProps {
  readonly context: SearchContext;
  readonly concept: Concept;
  readonly inWorks: readonly TopicInWork[];
}

/** One topic: what names it, and the clauses of every Work side by side, the words that name it marked. */
export function TopicPage({ context, concept, inWorks }: TopicProps) {
  const { page, works } = context;
  const { say, reader, link } = page;
  return (
    <>
      <p class="crumbs">
        <a href={link('/topics')}>{say.topics.all}</a>
      </p>
      <h1>{concept.label[reader.language]}</h1>
      <p class="soft small">{say.topics.evidence}</p>
      <TopicWords page={page} concept={concept} />
      <p>
        <a href={link(`/search?q=${encodeURIComponent(`topic:${concept.id}`)}`)}>{say.topics.search}</a>
      </p>
      {inWorks.length === 0 ? null : (
        <p>
          <a href={topicBookPath(concept.id)}>EPUB</a>
        </p>
      )}
      <div class="topic-works">
        {inWorks.map(({ work, hits }) => {
          const entry = works.get(work);
          const title = entry === undefined ? { text: work, lang: 'en' } : titleFor(entry.work, page);
          return (
            <section>
              <h2 lang={title.lang}>{title.text}</h2>
              <Hits context={context} hits={hits} near={[]} />
            </section>
          );
        })}
      </div>
    </>
  );
}

/** The words and phrases by which clauses have the topic, in every language. */
function TopicWords({ page, concept }: { page: PageContext; concept: Concept }) {
  return (
    <details>
      <summary>{page.say.topics.words}</summary>
      <dl class="facts">
        {LANGUAGE_CODES.map((code) => {
          const words = concept.words[code] ?? [];
          const { endonym, bcp47 } = textLanguage(code);
          return words.length === 0 ? null : (
            <div lang={bcp47}>
              <dt>{endonym}</dt>
              <dd>{words.join(', ')}</dd>
            </div>
          );
        })}
      </dl>
    </details>
  );
}

/** What a clause speaks of, by its own words: links to the topics. */
export function ClauseTopics({
  page,
  ids,
  archive,
}: {
  page: PageContext;
  ids: readonly string[];
  archive: Archive;
}) {
  if (ids.length === 0) return null;
  const { say, reader, link } = page;
  const concepts = archive.topics.filter(({ id }) => ids.includes(id));
  return (
    <p class="clause-topics soft small">
      {say.topics.title}
      {say.marks.colon}{' '}
      {concepts.map(({ id, label }, at) => (
        <>
          {at === 0 ? '' : ', '}
          <a href={link(topicPath(id))}>{label[reader.language]}</a>
        </>
      ))}
    </p>
  );
}
