import type { Kind } from '../model/kind.js';

/** The ways to get in touch, to take part and to take along that a board offers. */
export const contactMeans = [
  'phone',
  'email',
  'website',
  'booking',
  'registration',
  'calendar',
  'share',
  'report',
  'leaflet',
] as const;

/** One of those ways; what is for booking or signing up is that, be it a number, an address or a page. */
export type ContactMeans = (typeof contactMeans)[number];

/**
 * Fired on a board when a resident has followed a contact's link or pressed a button that takes
 * something along. Bubbles and leaves shadow roots. Numbers and addresses are never told.
 */
export class ContactEvent extends Event {
  static readonly eventName = 'talkoo-contact';

  /** @param kind - Of the record, or of the list as a whole; `null` for a list of every kind. */
  constructor(
    readonly kind: Kind | null,
    readonly means: ContactMeans,
  ) {
    super(ContactEvent.eventName, { bubbles: true, composed: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'talkoo-contact': ContactEvent;
  }
}
