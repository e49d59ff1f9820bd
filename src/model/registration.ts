/** How to sign up, or how to book. At least one of the four is known. */
export interface Registration {
  /** Web addresses as people write them, or what stands in their place. */
  readonly url: string | null;
  /** E-mail addresses as people write them. */
  readonly email: string | null;
  /** Phone numbers as people write them. */
  readonly phone: string | null;
  /** The source's own words. */
  readonly text: string | null;
}
