import { parseUrl } from '../../base/address/parse-url.js';
import { addressReaders, attributeFamily } from '../../sources/families.js';
import { contactRoles, type ContactRole } from './contact-role.js';
import { contactWords, type ContactWords } from './contact-words.js';
import type { LegalTextLanguage } from './legal-text-language.js';

/** A directive of a Content Security Policy that lets requests out. */
export type PolicyDirective = 'script-src' | 'connect-src' | 'img-src';

/** Where a board's files and data come from: addresses as a webmaster writes them. */
export interface ContactSettings {
  /** The script, or the folder it is in. */
  readonly script: string;
  readonly sources: readonly string[];
  /** The settings file; `null` for none. */
  readonly settings?: string | null;
  /** The message files. */
  readonly messages?: readonly string[];
  /** The map's pictures; `null` for no map. */
  readonly tiles?: string | null;
}

/** A host that the visitor's browser contacts because of a board. */
export interface ContactedHost {
  readonly role: ContactRole;
  /** `https://example.org`; `'self'` for the page's own, `{map}` and the like where it is yet to be filled in. */
  readonly origin: string;
  /** What the page's policy must let it through for. */
  readonly directives: readonly PolicyDirective[];
  readonly words: Readonly<Record<LegalTextLanguage, ContactWords>>;
}

const directives: Readonly<Record<ContactRole, readonly PolicyDirective[]>> = {
  script: ['script-src'],
  settings: ['connect-src'],
  source: ['connect-src', 'img-src'],
  messages: ['connect-src'],
  map: ['img-src'],
};

/** Settings with a placeholder for every kind of host that there can be. */
export const anySettings: ContactSettings = {
  script: '{script}',
  sources: ['{source}'],
  settings: '{settings}',
  messages: ['{messages}'],
  tiles: '{map}',
};

// Stands for the page, whose own address is not known here; http, so that it may read from anywhere.
const page = 'http://page.invalid';

/**
 * Lists the hosts that a board contacts, in the order of the roles, each once for each role.
 * Addresses that cannot be used are left out, as the board does.
 */
export function contactsOf(settings: ContactSettings): readonly ContactedHost[] {
  const addresses: Readonly<Record<ContactRole, readonly (string | null | undefined)[]>> = {
    script: [settings.script],
    settings: [settings.settings],
    source: settings.sources,
    messages: settings.messages ?? [],
    map: [settings.tiles],
  };
  return contactRoles.flatMap((role) => {
    const origins = addresses[role].flatMap((address) => originOf(role, address ?? '') ?? []);
    return [...new Set(origins)].map((origin) => ({
      role,
      origin,
      directives: directives[role],
      words: contactWords[role],
    }));
  });
}

function originOf(role: ContactRole, address: string): string | null {
  if (/^\{[a-z]+\}$/.test(address)) return address;
  if (address.trim() === '') return null;
  const place =
    role === 'source' ? addressReaders[attributeFamily](address, page) : parseUrl(address, page);
  if (place === null || typeof place === 'string') return null;
  return place.origin === page ? "'self'" : place.origin;
}
