import { longDay } from '../../cite/format/days.ts';
import { isLanguageCode } from '../../model/language.ts';
import { shortTitleIn, titleIn } from '../../model/work.ts';
import { offeredOfWork } from '../../render/formats.ts';
import { languageName } from '../i18n/names.ts';
import { type EntryProps, Fact, Part, StageBanner, type WorkProps } from '../parts/parts.tsx';
import { RightsFact } from '../parts/rights.tsx';
import { langOf, Words } from '../parts/words.tsx';
import { Formats } from '../text/parts.tsx';
import { workAddress } from '../view.ts';
import { Expressions } from './expressions.tsx';
import { StatusLadder } from './ladder.tsx';
import { Acts, Copies, Relations } from './lists.tsx';
import { subjectName } from './names.ts';

/** A Work: its languages and versions, and every fact of `work.yaml` with its source. */
export function WorkPage({ page, entry, works }: WorkProps) {
  const { work } = entry;
  const { say, reader } = page;
  return (
    <>
      <h1 lang={langOf(work.title, page)}>{titleIn(work.title, reader.language)}</h1>
      <ShortTitle page={page} work={work} />
      <StageBanner page={page} entry={entry} />
      <Expressions page={page} entry={entry} />
      {work.abstract === undefined ? null : (
        <Part heading={say.work.abstract}>
          <p lang={langOf(work.abstract, page)}>{titleIn(work.abstract, reader.language)}</p>
        </Part>
      )}
      <Facts page={page} entry={entry} />
      <Acts page={page} entry={entry} />
      <Relations page={page} entry={entry} works={works} />
      <Copies page={page} entry={entry} />
      {work.note === undefined ? null : (
        <Part heading={say.work.note}>
          {titleIn(work.note, reader.language)
            .split('\n\n')
            .map((paragraph) => (
              <p lang={langOf(work.note ?? {}, page)}>{paragraph}</p>
            ))}
        </Part>
      )}
    </>
  );
}

/** Ours, where the reader's language or English has one. */
function ShortTitle({ page, work }: Pick<EntryProps, 'page'> & Pick<EntryProps['entry'], 'work'>) {
  const short = shortTitleIn(work, page.reader.language);
  if (short === null) return null;
  return (
    <p class="short-title" lang={langOf(work.short_title ?? {}, page)}>
      [{short}]
    </p>
  );
}

function Facts({ page, entry }: EntryProps) {
  const { work } = entry;
  const { say, reader } = page;
  const { authentic, participants, place, subjects, stages } = work;
  const named = (code: string): string => (isLanguageCode(code) ? languageName(code, reader.language) : code);
  return (
    <dl class="facts">
      <Fact name={say.work.type}>{say.type[work.type]}</Fact>
      <Fact name={say.work.nature}>{say.nature[work.nature]}</Fact>
      <Fact name={say.work.date}>{longDay(work.date, reader.language)}</Fact>
      {place === undefined ? null : (
        <Fact name={say.work.place}>
          <Words page={page} of={place} />
        </Fact>
      )}
      {participants.length === 0 ? null : (
        <Fact name={say.work.participants}>
          <ul>
            {participants.map(({ name, role }) => (
              <li>
                <Words page={page} of={name} /> ({say.role[role]})
              </li>
            ))}
          </ul>
        </Fact>
      )}
      {authentic === undefined ? null : (
        <Fact name={say.work.authentic}>
          {authentic.languages.map(named).join(', ')}
          {authentic.prevails === undefined
            ? ''
            : `${say.marks.semicolon}${named(authentic.prevails)} ${say.work.prevails}`}
          {authentic.source === undefined ? null : (
            <span lang={langOf(authentic.source, page)}> ({titleIn(authentic.source, reader.language)})</span>
          )}
        </Fact>
      )}
      {stages.length === 0 ? null : (
        <Fact name={say.work.stages}>
          <StatusLadder page={page} work={work} />
        </Fact>
      )}
      <RightsFact page={page} rights={work.rights ?? null} />
      {subjects.length === 0 ? null : (
        <Fact name={say.work.subjects}>
          {subjects.map((subject, at) => {
            const { text, lang } = subjectName(subject, page);
            return (
              <>
                {at === 0 ? '' : ', '}
                <a href={page.link(`/search?q=${encodeURIComponent(`subject:${subject}`)}`)} lang={lang}>
                  {text}
                </a>
              </>
            );
          })}
        </Fact>
      )}
      <Formats
        page={page}
        formats={offeredOfWork(entry)}
        at={(format) => ({ ...workAddress(work.id), format })}
      />
    </dl>
  );
}
