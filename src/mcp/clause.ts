import { z } from 'zod';
import { type Ask, askJson, NotAnswered, settle } from '../ask.ts';

/** What is told of a clause; the API's answer has more, which is handed on as it is. */
const Around = z.looseObject({
  name: z.string(),
  title: z.string(),
  words: z.string().nullable(),
  citation: z.string().nullable(),
  share: z.string().nullable(),
  above: z.array(
    z.object({ label: z.string().nullable(), heading: z.string().nullable(), text: z.string().nullable() }),
  ),
  clause: z.looseObject({
    permalink: z.string(),
    lang: z.string(),
    hash: z.string().nullable(),
    gap: z.string().nullable(),
    attestation: z.looseObject({ level: z.string().nullable() }),
    links: z.record(z.string(), z.string()),
  }),
});

export type Around = z.infer<typeof Around>;

/** The clause at a permalink or link, in any form that the archive's addresses take. */
export async function clauseAt(ask: Ask, permalink: string): Promise<Around> {
  const path = await settle(ask, permalink);
  const [, root, work, expression, ...levels] = path.split('/');
  if (root !== 't' || work === undefined || expression === undefined || levels.length === 0)
    throw new NotAnswered(
      `${permalink} is no address of a clause: those of clauses are such as /t/am-az-peace-2025/eng@2025-08-08/art_II/p_2`,
    );
  return askJson(ask, Around, `/api/v1/works/${work}/${expression}/context/${levels.join('__')}`);
}

/** What "unchecked" means is said with it: a level is no word that everybody knows. */
const LEVELS: Readonly<Record<string, string>> = {
  official:
    'official: word for word with a copy published by a party, a depositary or an international organization',
  secondary: 'secondary: word for word with a press or scholarly copy',
  partial: 'partial: some of its words were compared with a published copy',
  unchecked: 'unchecked: not compared with any published copy, so it may differ from the act in any word',
};

/** The words with everything that has to go with them where they are quoted. */
export function written({ name, title, words, citation, share, above, clause }: Around): string {
  const { permalink, links, hash, gap, attestation } = clause;
  const lines = [
    `${name}, ${title}`,
    ...above.flatMap(({ label, heading, text }) => {
      const said = [label, heading, text].filter((part) => part !== null).join(' ');
      return said === '' ? [] : [`[stands below: ${said}]`];
    }),
    words === null ? `The archive does not hold these words: ${gap ?? 'not held'}` : `"""\n${words}\n"""`,
    `Level: ${attestation.level === null ? 'no words held' : (LEVELS[attestation.level] ?? attestation.level)}`,
    `Permalink: ${share ?? links['self'] ?? permalink}`,
    ...(hash === null ? [] : [`Hash of its own words: ${hash}`]),
    citation === null
      ? 'Not to be cited: the words are not those that were published'
      : `Cite as: ${citation}`,
  ];
  return lines.join('\n');
}
