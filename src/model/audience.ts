/** For whom something is. At least one of the three is known. */
export interface Audience {
  /** Whole years, included. */
  readonly minAge: number | null;
  /** Whole years, included. */
  readonly maxAge: number | null;
  /** The source's own words ("ikäihmiset ja omaiset"). */
  readonly text: string | null;
}
