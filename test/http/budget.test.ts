import { afterAll, expect, test } from 'vitest';
import { createApp } from '../../src/http/app.tsx';
import { Budget } from '../../src/model/budget.ts';
import { PACE } from '../../src/pace.ts';
import { PUBLIC_URL, startApp } from '../support/app.ts';
import { FIXTURE } from '../support/folder.ts';
import { problemOf } from '../support/problem.ts';

const { services, stop } = startApp(FIXTURE, true);
afterAll(() => stop());

/** The application where each request may cost next to nothing. */
const app = createApp({
  services: {
    ...services,
    budget: (work, signal) => new Budget(work, PACE, signal, { steps: 1, ms: 1e6 }),
  },
  publicUrl: () => PUBLIC_URL,
  log: () => undefined,
  now: Date.now,
});

test.each(['/api/v1/search?q=harbour', '/search.pdf?q=harbour', '/api/v1/complete?q=harbour%20m'])(
  '%s says that it is too much, and what to ask instead',
  async (path) => {
    const answer = await app.request(path);
    expect(answer.status).toBe(422);
    expect(await problemOf(answer)).toMatchObject({
      type: '/about#too-much-work',
      detail: expect.stringMatching(/^Ask for fewer words/u),
    });
  },
);

test('people are told so in their own language', async () => {
  const answer = await app.request('/search?q=harbour', {
    headers: { accept: 'text/html', 'accept-language': 'ru' },
  });
  const page = await answer.text();
  expect([answer.status, answer.headers.get('retry-after')]).toEqual([422, null]);
  expect(page).toContain('слишком много работы');
  expect(page).toContain('Уменьшите число слов');
});
