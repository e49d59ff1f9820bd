/** What taking part costs. At least one of the two is known. */
export interface Price {
  /** `null` when the source does not say whether it is free, or not in words that are wholly understood. */
  readonly isFree: boolean | null;
  /** The source's own words ("5 €, lapset ilmaiseksi"); `null` when there are none. */
  readonly text: string | null;
}

/** What one group of users, or whoever it is, pays for premises. */
export interface GroupPrice {
  /** Who pays ("kuntalainen yhdistys"); `null` when the source names nobody. */
  readonly group: string | null;
  /** Euros; 0 is free; `null` when the source gives words only, or a range. */
  readonly amount: number | null;
  /** What the amount is for, as the source words it ("h", "kerta", "vakiovuoro"); `null` when unknown or without an amount. */
  readonly unit: string | null;
  /** What more there is to say, such as taxes; all that is said where there is no amount ("10–20 €/h"); `null` when nothing. */
  readonly note: string | null;
}
