/** For whom something is. At least one of the three is known. */
export interface Audience {
  /** Years, included; a month is a twelfth. `null` when unknown or told in words only. */
  readonly minAge: number | null;
  /** As `minAge`. */
  readonly maxAge: number | null;
  /** The source's own words ("ikäihmiset ja omaiset"), ages that are not understood included. */
  readonly text: string | null;
}
