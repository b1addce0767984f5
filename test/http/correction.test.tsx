import { describe, expect, test } from 'vitest';
import { ASSETS } from '../../src/http/assets/assets.ts';
import { Correction } from '../../src/http/clause/correction.tsx';
import { pageContext } from '../../src/http/page.ts';
import { testApp } from '../support/app.ts';
import { copyOfFixture, writeFiles } from '../support/folder.ts';

const CONTACTS = [
  { channel: 'e-mail', address: 'editors@archive.example', reveals: 'Your address, to two mail providers.' },
  {
    channel: 'form',
    address: 'https://forms.example/corrections',
    reveals: 'Your network address, to the form.',
  },
  { channel: 'letter', address: 'Box 7, Quillon', reveals: 'What you write on it.' },
];
const READER = { language: 'eng', languages: ['eng'], explicit: false } as const;
const HASH = `c1:${'a'.repeat(64)}`;

const component = async (contacts: typeof CONTACTS): Promise<string> => {
  const page = pageContext(READER, {
    facts: { contacts },
    path: '/t/x',
    today: '2031-05-04',
    isEmpty: false,
    watched: null,
    mirror: null,
    assets: ASSETS,
  });
  const made = await (
    <Correction page={page} permalink="https://archive.example/t/x/eng@2031-05-04/art_1" hash={HASH} />
  );
  return String(made);
};

describe('"Something wrong here?"', () => {
  test('is a block to copy with the permalink, the hash and room for a remark', async () => {
    const block = /<textarea[^>]*>(.*?)<\/textarea>/su.exec(await component(CONTACTS))?.[1] ?? '';
    expect(block.split('\n')).toEqual([
      'Correction',
      'Permalink: https://archive.example/t/x/eng@2031-05-04/art_1',
      `Hash of the words: ${HASH}`,
      expect.stringMatching(/^Remark/u),
    ]);
  });

  test('sends nothing: no form, no mail link', async () => {
    expect(await component(CONTACTS)).not.toMatch(/<form|mailto:|<button/u);
  });

  test('says of each contact what it reveals, mail last', async () => {
    const html = await component(CONTACTS);
    const places = CONTACTS.map(({ reveals }) => html.indexOf(reveals));
    expect(Math.min(...places)).toBeGreaterThan(0);
    expect(Math.max(...places)).toBe(places[0]);
  });

  test('without contacts it says so', async () => {
    expect(await component([])).toContain('We have not published a contact yet');
  });
});

describe('reading safely', () => {
  test('lists mirrors and contacts of archive.yaml, each with what it reveals', async () => {
    const folder = writeFiles(copyOfFixture(), {
      'archive.yaml': `mirrors: [https://mirror.example]\ncontacts:\n  - { channel: letter, address: Box 7, reveals: What you write on it. }\n`,
    });
    const page = await (await testApp(folder).get('/safely')).text();
    for (const part of ['href="https://mirror.example"', 'Box 7', 'What you write on it.'])
      expect(page).toContain(part);
  });

  test('what it says of the log is so: neither the page nor the words searched for are in it', async () => {
    const app = testApp();
    await app.get('/search?q=secret+words', { cookie: 'a=b', 'user-agent': 'Reader/1' });
    await app.get('/t/harbour-treaty-1971/eng@1971-03-02/art_1', { 'x-forwarded-for': '203.0.113.9' });
    expect(app.log.length).toBe(2);
    for (const line of app.log) {
      expect(Object.keys(JSON.parse(line))).toEqual(['time', 'id', 'method', 'route', 'status', 'ms']);
      expect(line).not.toMatch(/secret|harbour-treaty|203\.0|Reader/u);
    }
  });
});
