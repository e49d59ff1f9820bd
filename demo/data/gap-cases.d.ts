import type { Gap } from '../../src/completeness/gap.js';
import type { HiddenReason } from '../../src/completeness/listed-record.js';
import type { Site } from './site.js';
/** An association that is in every way as it should be. */
export declare const wholeAssociation = "Koivurannan Voimistelijat ry";
/** An association that arranges something but does not introduce itself. */
export declare const withoutIntroduction = "Harmonikkakerho Palje ry";
/** The associations that lack one thing each. */
export declare const gapAssociations: Readonly<Record<Gap, string>>;
/** The associations that have one record each that nobody sees; of what is no record at all, nobody can tell whose it is. */
export declare const hiddenAssociations: Readonly<Record<Exclude<HiddenReason, 'not-an-object' | 'too-large'>, string>>;
/** Adds them all to a site, after all else. */
export declare function addGapCases(site: Site): void;
