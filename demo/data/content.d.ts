import type { RelativeTime, WeekdayName } from './calendar.js';
import type { PlaceName } from './places.js';
/**
 * What the content files say, in words a person wrote.
 *
 * Texts are paragraphs: the first is the sentence or two that sums up. A paragraph that begins
 * with "<" is HTML and goes to the wire as it stands.
 */
type Text = readonly string[];
/** An association with all that it arranges. */
export interface AssociationContent {
    readonly name: string;
    readonly text: Text;
    /** Words for the source's keyword taxonomy. */
    readonly themes: readonly string[];
    readonly village?: string;
    /** Where it usually meets. */
    readonly place: PlaceName;
    /** Role of the one who answers. */
    readonly role: string;
    /** Swedish texts are marked so; the others are in Finnish. */
    readonly language?: 'sv';
    /** Whether it has a picture. */
    readonly picture?: true;
    readonly activities?: readonly ActivityContent[];
    readonly events?: readonly EventContent[];
    readonly tasks?: readonly TaskContent[];
}
/** What activities and events share. */
interface TakingPartContent {
    readonly title: string;
    readonly text: Text;
    /** `online` and `phone` stand alone or beside a place. */
    readonly where?: PlaceName;
    readonly online?: true;
    readonly phone?: true;
    readonly who?: string;
    /** Whole years; `null` leaves an end open. */
    readonly ages?: readonly [least: number | null, most: number | null];
    /** "maksuton", "vapaa pääsy", "gratis" or "fritt inträde" at the start make it free. */
    readonly price?: string;
    /** How to sign up, in words. */
    readonly signUp?: string;
}
/** Something regular. */
export interface ActivityContent extends TakingPartContent {
    readonly weekly?: readonly WeeklyContent[];
    /** Weeks from now in which it does not meet. */
    readonly pauses?: readonly number[];
    /** When it happens, in words. */
    readonly times?: string;
}
/** A time of the week: `['ti', '18.00–19.30']`. */
export type WeeklyContent = readonly [weekday: WeekdayName, clock: string];
/** Something at a date, or the same thing at several. */
export interface EventContent extends TakingPartContent {
    readonly on: readonly RelativeTime[];
    readonly status?: 'cancelled' | 'postponed';
}
/** A task that looks for people. */
export interface TaskContent {
    readonly title: string;
    readonly text: Text;
    /** What the volunteer does or should be able to do. */
    readonly asked?: string;
    readonly where?: PlaceName;
    readonly online?: true;
    readonly phone?: true;
    /** Weeks from now; an end that is absent is open. */
    readonly from?: number;
    readonly until?: number;
}
/** A space for associations. */
export interface PremisesContent {
    readonly name: string;
    readonly text: Text;
    readonly place: PlaceName;
    readonly village?: string;
    readonly language?: 'sv';
    readonly picture?: true;
    readonly capacity?: number;
    readonly area?: number;
    readonly equipment?: readonly string[];
    readonly stepFree?: boolean;
    readonly accessibility?: string;
    readonly prices?: readonly PriceContent[];
    readonly freeFor?: string;
    readonly terms?: string;
    /** How to book, in words. */
    readonly booking?: string;
    /** Whether there is a booking calendar on the web. */
    readonly isBookedOnline?: true;
    readonly openingHours?: string;
    readonly owner: string;
}
/** What a group pays: `['muu yhdistys', '8', 'h', 'sis. alv']`; '' where nothing is told. */
export type PriceContent = readonly [group: string, amount: string, unit?: string, note?: string];
export {};
