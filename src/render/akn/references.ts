import { ALL_WORKS } from '../../model/address.ts';
import { personSlug } from '../../model/person.ts';
import { titleIn, type Work } from '../../model/work.ts';
import { type Href, keyOf, type TextView } from '../view.ts';
import { type Element, element } from '../xml.ts';
import type { Makers } from './identification.ts';

/** Which text a file tells of, who tells it, and where its addresses lead. */
export interface Telling {
  readonly view: TextView;
  readonly archiveName: string;
  readonly href: Href;
}

/** What the facts of a Work speak of, each once, with what else the file says by their eIds. */
export interface Referred {
  readonly references: Element;
  /** Stages, each with its day and source. */
  readonly lifecycle: readonly Element[];
  /** Acts of persons. */
  readonly workflow: readonly Element[];
  readonly makers: Makers;
}

/** Things and their eIds, in the order in which they are first spoken of. No clause has such an eId. */
class Register {
  private readonly entries = new Map<string, Element>();
  private readonly counts = new Map<string, number>();

  eIdOf(
    name: string,
    sort: string,
    attributes: { readonly href: string; readonly showAs: string; readonly name?: string },
  ): string {
    const key = JSON.stringify([name, sort, attributes]);
    const known = this.entries.get(key)?.attributes.eId;
    if (typeof known === 'string') return known;
    const count = (this.counts.get(sort) ?? 0) + 1;
    this.counts.set(sort, count);
    const eId = `${sort}-${count}`;
    this.entries.set(key, element(name, { eId, ...attributes }));
    return eId;
  }

  get all(): readonly Element[] {
    return [...this.entries.values()];
  }
}

/** Organizations, persons, roles, stages and sources that the Work's facts name. */
export function referencesOf({ view, archiveName, href }: Telling): Referred {
  const { work, key, front } = view;
  const register = new Register();
  const say = (words: Parameters<typeof titleIn>[0]): string => titleIn(words, key.language);
  const ontology = (path: string): string => `/ontology/${path}`;
  const role = (name: string): string =>
    register.eIdOf('TLCRole', 'role', { href: ontology(`role/${slug(name)}`), showAs: name });
  const source = ({
    source: said,
    url,
  }: {
    source: Work['stages'][number]['source'];
    url?: string | undefined;
  }): string =>
    register.eIdOf('TLCReference', 'source', {
      name: 'source',
      href: url ?? ontology('source'),
      showAs: say(said),
    });
  const event = (name: string): string =>
    register.eIdOf('TLCEvent', 'event', { href: ontology(`event/${name}`), showAs: name });
  const organization = (name: string, code?: string): string =>
    register.eIdOf('TLCOrganization', 'organization', {
      href: ontology(`organization/${(code ?? slug(name)).toLowerCase()}`),
      showAs: name,
    });

  const makers: Makers = {
    work: work.participants
      .filter((one) => one.role === 'party' || one.role === 'participant')
      .map((one) => [organization(say(one.name), one.code), role(one.role)] as const),
    expression: front.publisher === undefined ? 'archive' : organization(front.publisher),
  };
  for (const other of work.participants) organization(say(other.name), other.code);
  const stages = work.stages.map((stage, at) =>
    element('eventRef', {
      eId: `stage-${at + 1}`,
      date: stage.date,
      source: `#${source(stage)}`,
      refersTo: `#${event(stage.stage)}`,
      type: stage.stage === 'terminated' ? 'repeal' : 'generation',
    }),
  );
  const acts = work.acts.map((act, at) =>
    element('step', {
      eId: `act-${at + 1}`,
      date: act.date,
      by: `#${register.eIdOf('TLCPerson', 'person', {
        href: ontology(`person/${personSlug(act.name)}`),
        showAs: say(act.name),
      })}`,
      as: act.office === undefined ? null : `#${role(say(act.office))}`,
      refersTo: `#${event(act.act)} #${source(act)}`,
    }),
  );
  const whole = { ...ALL_WORKS, work: work.id };
  return {
    makers,
    lifecycle: stages.length === 0 ? [] : [element('lifecycle', { source: '#archive' }, stages)],
    workflow: acts.length === 0 ? [] : [element('workflow', { source: '#archive' }, acts)],
    references: element('references', { source: '#archive' }, [
      element('original', { eId: 'original', href: href(whole), showAs: keyOf(view) }),
      ...work.relations.map(({ type, work: other }, at) =>
        element('activeRef', {
          eId: `relation-${at + 1}`,
          href: href({ ...whole, work: other }),
          showAs: type,
        }),
      ),
      element('TLCOrganization', { eId: 'archive', href: href(ALL_WORKS), showAs: archiveName }),
      ...(makers.work.length === 0
        ? [
            element('TLCOrganization', {
              eId: 'not-stated',
              href: ontology('organization'),
              showAs: 'not stated',
            }),
          ]
        : []),
      ...register.all,
    ]),
  };
}

/** Words as a segment of an address, in any script. */
const slug = (words: string): string =>
  encodeURIComponent(
    words
      .normalize('NFC')
      .toLowerCase()
      .split(/[^\p{L}\p{N}]+/u)
      .filter(Boolean)
      .join('-'),
  );
