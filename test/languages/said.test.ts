import { expect, test } from 'vitest';
import { INTERFACES, isInterfaceCode } from '../../src/model/interfaces.ts';
import { LANGUAGE_CODES, textLanguage } from '../../src/model/language.ts';
import { foldWords } from '../../src/words/fold.ts';
import { linesOf } from './sampled.ts';

// All that a language's folder holds, to be read like prose: a letter that changes shows here, in its place.
test.each(LANGUAGE_CODES)('every word and pattern of the folder %s', async (code) => {
  await expect(`${linesOf('', textLanguage(code)).join('\n')}\n`).toMatchFileSnapshot(
    `../golden/languages/${code}.txt`,
  );
});

// Words by what search takes for their stem: an ending that is no longer known shows as a stem of its own.
test.each(LANGUAGE_CODES)('the stems of all words that the folder %s says', async (code) => {
  const { stem } = textLanguage(code);
  const said = isInterfaceCode(code) ? INTERFACES[code].says : textLanguage(code);
  const words = new Set(linesOf('', said).flatMap((line) => foldWords(line.slice(line.indexOf(': ')))));
  const stems = new Map<string, string[]>();
  for (const word of [...words].sort()) stems.set(stem(word), [...(stems.get(stem(word)) ?? []), word]);
  const lines = [...stems].map(([of, forms]) => `${of}: ${forms.join(' ')}`);
  await expect(`${lines.sort().join('\n')}\n`).toMatchFileSnapshot(`../golden/languages/${code}.stems.txt`);
});
