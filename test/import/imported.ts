import { type Imported, importSource } from '../../src/import/import.ts';
import type { LanguageCode } from '../../src/model/language.ts';
import { readSource } from '../../src/sources/read.ts';
import { isUnread } from '../../src/sources/source.ts';
import type { Dressed } from './shapes.ts';

const asBytes = (content: Dressed['content']): Uint8Array =>
  typeof content === 'string' ? new TextEncoder().encode(content) : content;

/** What a file becomes. Throws where it becomes nothing. */
export async function imported({ name, content }: Dressed, language: LanguageCode): Promise<Imported> {
  const source = await readSource(asBytes(content), name);
  if (isUnread(source)) throw new Error(`not read: ${source.fault}`);
  const front = { language_role: 'not-stated' };
  const result = importSource(source, { language, pick: null, isWhole: false, title: null, front });
  if ('refusal' in result) throw new Error(JSON.stringify(result));
  return result;
}
