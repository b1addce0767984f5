import type { Archive } from '../../archive/archive.ts';
import { PACKAGE_KINDS } from '../../bulk/kinds.ts';
import { formatAddress } from '../../model/address.ts';
import { titleIn } from '../../model/work.ts';
import { expressionAddressOf } from '../view.ts';

/** Works that are listed by name; the others are behind `/t.json`. */
const MOST_WORKS = 200;

/** `llms.txt`: what a language model has to know to read and quote this archive, in Markdown. */
export function llmsText({ works, snapshot }: Archive, name: string, site: string): string {
  const held = [...works.values()].filter(({ expressions }) => expressions.length > 0);
  const lines = held.slice(0, MOST_WORKS).flatMap(({ work, expressions }) =>
    expressions.map((expression) => {
      const address = formatAddress({ ...expressionAddressOf(work.id, expression), format: 'md' });
      return `- [${titleIn(work.title, 'eng').replace(/[[\]]/gu, '')}](${site}${address}): ${expression.key.language}, ${expression.key.date}`;
    }),
  );
  const more = held.length > MOST_WORKS ? [`- [All Works](${site}/t.json)`] : [];
  return `# ${name}

> ${titleIn(snapshot.facts.description ?? 'Treaty texts, clause by clause, with full-text search and permalinks.', 'eng')}

Every text is a copy without legal force. Wherever words are quoted, their permalink and level go with them: \`official\` was compared
word for word with a copy published by a party, a depositary or an international organization, \`secondary\` with a press or scholarly
copy, \`partial\` in some words only, \`unchecked\` with none: it may differ from the act in any word. A gap means that the archive does
not hold words, never that the act has none.

## Programs

- [OpenAPI](${site}/openapi.json): \`/api/v1/search?q=\` finds clauses, \`/api/v1/cite?ref=\` reads citations, \`POST /api/v1/quote\` checks quotations
- A clause with all that is needed to quote it: \`${site}/api/v1/works/{work}/{expression}/context/{eId}\`
- Model Context Protocol: \`${site}/mcp\`
- Everything at once: ${site}/bulk, ${PACKAGE_KINDS.map(({ name }) => `[${name}](${site}/bulk/${name})`).join(', ')}; \`${site}/api/v1/bulk\` lists them with their hashes
- Any address of a text or clause with \`.md\`, \`.txt\`, \`.json\` or \`.xml\` behind it is the same in that format

## Texts

${[...lines, ...more].join('\n')}
`;
}
