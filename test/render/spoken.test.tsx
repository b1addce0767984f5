import { expect, test } from 'vitest';
import { SpokenName } from '../../src/render/html/spoken.tsx';

const heard = async (name: string): Promise<string> =>
  String(await (<SpokenName name={name} />))
    .replace(/<span aria-hidden="true">.*?<\/span>/gu, '')
    .replace(/<[^>]+>/gu, '');

test.each([
  ['Article II, paragraph 2', 'Article 2, paragraph 2'],
  ['Article XIX – Article XXI', 'Article 19 – Article 21'],
  ['Հոդված VII', 'Հոդված 7'],
  ['XV maddə', '15 maddə'],
  ['Annex C, point i', 'Annex C, point i'],
  ['Пункт 6, абзац 1', 'Пункт 6, абзац 1'],
])('%s is heard as %s', async (name, said) => expect(await heard(name)).toBe(said));
