import type { PlainDate } from '../../src/base/time/plain-date.js';
import type { WireDataSet } from './wire.js';
/**
 * Makes all that the site of the invented municipality Koivuranta (Björkstranden) has to tell.
 *
 * The same day and seed give the same data set. It needs no browser.
 *
 * @param today - A calendar day in Europe/Helsinki; events and tasks lie around it.
 * @param seed - Varies the forms in which the source writes the same things, not the texts.
 */
export declare function createDataSet(today: PlainDate, seed?: number): WireDataSet;
/** The same with associations that each lack one thing, or have a record that nobody sees. */
export declare function createListingDataSet(today: PlainDate, seed?: number): WireDataSet;
