import type { ArchiveFacts } from '../../model/archiveFacts.ts';
import type { PageContext } from '../page.ts';

type Contact = NonNullable<ArchiveFacts['contacts']>[number];

/**
 * The archive's contacts, each with what using it reveals. Those that show a mail address come last, and no address
 * of theirs is a link: nothing opens a mail program by itself.
 */
export function ContactList({ page, none }: { page: PageContext; none: string }) {
  const contacts = page.facts.contacts ?? [];
  if (contacts.length === 0) return <p>{none}</p>;
  return (
    <ul class="contacts">
      {[...contacts.filter((one) => !isMail(one)), ...contacts.filter(isMail)].map((contact) => (
        <li>
          <strong>{contact.channel}</strong>:{' '}
          {/^https?:\/\//u.test(contact.address) ? (
            <a href={contact.address} rel="noreferrer">
              {contact.address}
            </a>
          ) : (
            <code>{contact.address}</code>
          )}
          <br />
          <span class="soft">
            {page.say.correction.reveals}
            {page.say.marks.colon} {contact.reveals}
          </span>
        </li>
      ))}
    </ul>
  );
}

const isMail = ({ channel, address }: Contact): boolean =>
  /^(?:mailto:)?[^\s@/]+@[^\s@/]+\.[^\s@/]+$/u.test(address) || /\be-?mail\b/iu.test(channel);
