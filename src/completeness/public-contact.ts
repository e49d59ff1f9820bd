import { firstEmail } from '../base/address/contact-parts.js';
import type { Contact } from '../model/contact.js';
import type { Listing } from './listed-record.js';

/** How residents can reach an association: what its shown records tell, those of its own first. */
export interface PublicContact {
  /** One address; `null` when no shown record has one that can be read. */
  readonly email: string | null;
  /** As people write it; `null` when no shown record has one. */
  readonly phone: string | null;
}

/** The first e-mail address and the first phone number that residents see of an association. */
export function publicContactOf({ records }: Listing): PublicContact {
  const contacts = records.flatMap(({ record, standing }): readonly Contact[] =>
    record && standing.state === 'shown' ? record.contacts : [],
  );
  return {
    email: contacts.map(({ email }) => email && firstEmail(email)).find(Boolean) ?? null,
    phone: contacts.find(({ phone }) => phone !== null)?.phone ?? null,
  };
}
