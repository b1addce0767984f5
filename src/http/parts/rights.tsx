import type { Rights } from '../../model/rights.ts';
import type { PageContext } from '../page.ts';
import { Fact, InEnglish } from './parts.tsx';

/** By what right words are shown, with the licence where there is one; nothing where nobody has said. */
export function RightsFact({ page: { say }, rights }: { page: PageContext; rights: Rights | null }) {
  if (rights === null) return null;
  return (
    <Fact name={say.rights.heading}>
      {typeof rights === 'string' ? say.rights.kind[rights] : <Licence say={say} {...rights.licensed} />}
    </Fact>
  );
}

function Licence({ say, holder, proof }: { say: PageContext['say']; holder: string; proof: string }) {
  return (
    <>
      {say.rights.licensed(holder)} (
      {/^https?:\/\//u.test(proof) ? (
        <a href={proof} rel="license">
          {proof}
        </a>
      ) : (
        <InEnglish>{proof}</InEnglish>
      )}
      )
    </>
  );
}
