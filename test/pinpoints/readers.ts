import { shelfOf } from '../../src/archive/names.ts';
import { type Place as Cited, type CitedWork, permalinkOf } from '../../src/cite/library.ts';
import { findClauseReferences } from '../../src/cite/references.ts';
import { type Clause, walk } from '../../src/model/clause.ts';
import type { TestApp } from '../support/app.ts';
import type { Answered } from './judge.ts';
import { isAddress } from './styles/addresses.ts';

/** A way into the archive by a reference in words. */
export type Reader = (app: TestApp, reference: string) => Promise<Answered>;

/** Words of another text or of a letter around a reference. */
const amongWords = (reference: string): string => `It is said in ${reference}, as all of us know.`;

const LINK = 'link in a text';

/** All ways in: they differ in what surrounds a reference, never in how it is read. */
export const READERS = {
  'GET /api/v1/cite': async (app, reference) =>
    answered(await app.json(`/api/v1/cite?ref=${encodeURIComponent(reference)}`)),
  search: async (app, reference) => {
    const { interpreted } = Object(
      await app.json(`/api/v1/search?q=${encodeURIComponent(reference)}&limit=1`),
    );
    return interpreted?.citation == null ? NONE : answered(interpreted.citation);
  },
  'POST /api/v1/cite': async (app, reference) => {
    const answer = await app.application.request('/api/v1/cite', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ text: amongWords(reference) }),
    });
    const { citations } = Object(await answer.json());
    return together(citations.map(answered));
  },
  [LINK]: async (app, reference) => together(linksIn(app, amongWords(reference))),
} as const satisfies Readonly<Record<string, Reader>>;

/** Whether a way is asked for references in a style: addresses are not written into the texts of treaties. */
export const isAskedFor = (reader: string, style: string): boolean => reader !== LINK || !isAddress(style);

const NONE: Answered = { status: 'absent', targets: [] };

const answered = (json: unknown): Answered => {
  const { status, targets } = Object(json);
  return { status: String(status ?? 'absent'), targets: (targets ?? []).map(permalinkIn) };
};
const permalinkIn = (target: unknown): string =>
  new URL(typeof target === 'string' ? target : String(Object(target).permalink), 'https://archive.example')
    .pathname;

/** Of several citations one answer: found only if each of them is. */
const together = (all: readonly Answered[]): Answered =>
  all.length > 0 && all.every(({ status }) => status === 'found')
    ? { status: 'found', targets: [...new Set(all.flatMap(({ targets }) => targets))] }
    : { status: 'absent', targets: [] };

/** The Work whose text is made to speak of all others: its own clauses are numbered too. */
export const HOME = 'tide-statement-2020';

function linksIn(app: TestApp, words: string): readonly Answered[] {
  const { library, names } = shelfOf(app.services.archive());
  const home = library.get(HOME);
  const [text] = home?.texts ?? [];
  const clause = text === undefined ? undefined : [...walk(text.clauses())].find((one) => one.words !== null);
  if (home === undefined || text === undefined || clause === undefined)
    throw new Error(`${HOME} is not held`);
  const speaking: Clause = { ...clause, words: { text: words, marks: [] } };
  const found = findClauseReferences(names, {
    library,
    home: home satisfies CitedWork,
    text,
    clause: speaking,
  });
  return found.map(({ status, targets }) => ({
    status,
    targets: targets.map((target: Cited) => permalinkOf(target)),
  }));
}
