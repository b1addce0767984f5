import { describe, expect, test } from 'vitest';
import { AroundSchema } from '../../src/http/around/json.ts';
import { PUBLIC_URL, startApp, startOwnApp } from '../support/app.ts';
import { DOCUMENTS } from '../support/folder.ts';

const PEACE = '/api/v1/works/am-az-peace-2025';
const app = startApp(DOCUMENTS);
const around = async (path: string) => AroundSchema.parse(await app.json(`${PEACE}/${path}`));

describe('a clause with what is needed to quote it rightly', () => {
  test('the second paragraph of Article II: name, words, citation, terms, what it lies in', async () => {
    const answer = await around('eng@2025-08-08/context/art_II__p_2');
    expect(answer).toMatchObject({
      name: 'Article II, second paragraph',
      legal_force: false,
      nature: 'treaty',
      stages: [{ stage: 'initialed' }, { stage: 'published' }],
      above: [{ label: 'ARTICLE II', text: null }],
      others: [{ permalink: '/t/am-az-peace-2025/hye@2025-08-08/art_II/p_2', lang: 'hye', held: false }],
      clause: { eId: 'art_II__p_2', held: true },
    });
    expect(answer.words).toBe(answer.clause.text);
    expect(answer.citation).toMatch(
      /^Article II, second paragraph; Agreement on .*no signature known as of/u,
    );
    expect(answer.share).toMatch(/\/art_II\/p_2\?h=[0-9a-f]{32}$/u);
    const [term] = answer.terms;
    expect(answer.clause.text?.slice(term?.start, term?.end)).toBe('Parties');
    expect(term?.says).toContain('hereinafter, the Parties');
    expect(answer.topics.map(({ id }) => id)).toContain('territorial-integrity');
  });

  test('references of its words, with what they lead to', async () => {
    const { references } = await around('eng@2025-08-08/context/art_II__p_1');
    expect(references.map(({ text, status, targets }) => [text, status, targets])).toEqual([
      ['Article I', 'found', ['/t/am-az-peace-2025/eng@2025-08-08/art_I']],
    ]);
  });

  test('words that are not held cannot be quoted, and the language that has them is told', async () => {
    const { words, share, clause, others } = await around('hye@2025-08-08/context/art_III');
    expect([words, share, clause.held, clause.attestation.level]).toEqual([null, null, false, null]);
    const permalink = '/t/am-az-peace-2025/eng@2025-08-08/art_III';
    expect(others).toEqual([
      { permalink, url: PUBLIC_URL + permalink, lang: 'eng', variant: null, held: true },
    ]);
  });

  test('who cites it is not known before all texts were read for citations', async () => {
    const fresh = startOwnApp(DOCUMENTS);
    const { cited_by } = AroundSchema.parse(await fresh.json(`${PEACE}/eng@2025-08-08/context/art_I`));
    expect(cited_by).toEqual({ complete: false, clauses: [] });
    await fresh.stop();
  });

  test('aliases lead to the one address; ranges, texts and what is not there are refused', async () => {
    const alias = await app.get(`${PEACE}/eng/context/article-7`);
    expect([alias.status, alias.headers.get('location')]).toEqual([
      302,
      `${PEACE}/eng@2025-08-08/context/art_VII`,
    ]);
    const statuses = ['art_II--art_III', 'art_99'].map(
      async (eId) => (await app.get(`${PEACE}/eng@2025-08-08/context/${eId}`)).status,
    );
    expect(await Promise.all(statuses)).toEqual([404, 404]);
    expect((await app.get(`${PEACE}/eng@2025-08-08/context/art_II?q=1`)).status).toBe(400);
  });
});
