import { z } from 'zod';
import { type Ask, askJson, NotAnswered } from '../ask.ts';

/** More are told by `list_works`. */
const MOST_TEXTS = 500;

const Works = z.object({
  works: z.array(
    z.object({
      permalink: z.string(),
      title: z.record(z.string(), z.string()),
      expressions: z.array(z.string()),
    }),
  ),
});

const MARKDOWN = 'text/markdown';

/** The texts of all Works, the first of a large archive. */
export async function textsListed(ask: Ask) {
  const { works } = await askJson(ask, Works, '/api/v1/works');
  const resources = works.flatMap(({ permalink, title, expressions }) =>
    expressions.map((expression) => ({
      uri: `treaty:${permalink}/${expression}`,
      name: `${title['eng'] ?? Object.values(title)[0] ?? permalink} (${expression})`,
      mimeType: MARKDOWN,
    })),
  );
  return { resources: resources.slice(0, MOST_TEXTS) };
}

export async function readText(ask: Ask, uri: URL) {
  const answer = await ask(`${uri.pathname}.md`);
  if (!answer.ok) throw new NotAnswered(`No text is held at ${uri.href}: list_works names those that are`);
  return { contents: [{ uri: uri.href, mimeType: MARKDOWN, text: await answer.text() }] };
}
