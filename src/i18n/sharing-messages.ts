/** The words of what residents take along: links, calendar files and the flyer. */
export interface SharingMessages {
  /** Linking to a view and a record: the buttons with and without the platform's share sheet. */
  readonly shareLink: string;
  readonly copyLink: string;
  readonly linkCopied: string;
  /** Label of the field that shows the link where the page may not copy. */
  readonly copyThisLink: string;
  // Calendar files.
  /** Name of the fact that lists days on which a weekly activity does not meet. */
  readonly doesNotMeet: string;
  readonly addToCalendar: string;
  readonly calendarFailed: string;
  /** Whole sentences, for the calendar that shows the event away from the board. */
  readonly eventCancelled: string;
  readonly eventPostponed: string;
  // The flyer for a noticeboard.
  /** On the button that makes the leaflet, and above it. */
  readonly leafletFor: string;
  readonly leaflet: string;
  /** Name of the frame in which the leaflet stands. */
  readonly leafletPaper: string;
  readonly print: string;
  readonly closeLeaflet: string;
  /** Said when printing did not begin. */
  readonly printBlocked: string;
  readonly printedOn: (day: string) => string;
  /** "Lisäksi 23 tapahtumaa verkossa": `count` is a counted noun. */
  readonly moreOnline: (count: string) => string;
  readonly latestOnline: string;
  readonly qrCode: string;
}
