import type { Resolved } from '../../cite/answer.ts';
import { readAsked } from '../../cite/find/asked.ts';
import type { NameIndex } from '../../cite/find/names.ts';
import type { Library } from '../../cite/library.ts';
import { findReferences } from '../../cite/reference.ts';
import { resolveReference } from '../../cite/resolve.ts';
import type { LanguageCode } from '../../model/language.ts';
import type { Reason } from '../../model/reason.ts';
import { onOtherKeyboard } from './keyboard.ts';
import { respelled } from './respell.ts';

/**
 * A reference that somebody typed, as `resolveReference`; where it has no clause, it is read as another keyboard layout has it
 * ("cnfnmz 7"), or its structure word as the one that it misspells ("artcle 14"), and the answer says so.
 */
export function resolveTyped(
  library: Library,
  names: NameIndex,
  ref: string,
  languages: readonly LanguageCode[],
): Resolved {
  const found = resolveReference(library, names, ref, languages);
  const isRead = found.status === 'found' || findReferences(ref).length > 0;
  const read = (text: string) => readAsked(text, names);
  const meant = isRead ? null : (onOtherKeyboard(ref, read, null) ?? respelled(read(ref), () => false));
  if (meant === null) return found;
  const answer = resolveReference(library, names, meant, languages);
  const why: readonly Reason[] = [{ why: 'read-as', text: meant }, ...answer.why];
  return answer.targets.length === 0 && answer.near.length === 0 ? found : { ...answer, ref: found.ref, why };
}
