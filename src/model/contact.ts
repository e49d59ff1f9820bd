/**
 * A way to reach an association, an organiser or the keeper of a room.
 *
 * Names of persons are not kept: a role and a way to reach it are enough for a resident.
 * At least one of `phone`, `email` and `url` is known.
 */
export interface Contact {
  /** What the one who answers does, as the source words it ("puheenjohtaja"); `null` when unknown. */
  readonly role: string | null;
  /** Phone numbers as people write them, with hours and the like beside them, or what stands in their place; `null` when unknown. */
  readonly phone: string | null;
  /** E-mail addresses, likewise. */
  readonly email: string | null;
  /** Web addresses, likewise. */
  readonly url: string | null;
}
