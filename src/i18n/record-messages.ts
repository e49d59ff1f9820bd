import type { Kind } from '../model/kind.js';

/** The words of a record's details besides its facts: related records, printing and reporting an error. */
export interface RecordMessages {
  /** "Sekakuoro Kaiku ry järjestää". */
  readonly arrangedBy: (name: string) => string;
  readonly premisesOfAssociation: string;
  readonly samePlace: string;
  /** "Näytä 12 tapahtumaa". */
  readonly showCounted: (counted: string) => string;
  readonly printRecord: string;
  /** A link that tells to whom the message goes. */
  readonly reportTo: Readonly<Record<Kind, string>>;
  readonly reportToMunicipality: string;
  readonly reportByCopy: string;
  readonly copyMessage: string;
  readonly messageCopied: string;
  readonly copyFromHere: string;
  /** One record of a kind, in the middle of a sentence. */
  readonly oneOfKind: Readonly<Record<Kind, string>>;
  readonly errorIn: (title: string) => string;
  readonly errorInRecord: (title: string, kind: string) => string;
  readonly whatIsWrong: string;
  readonly recordAt: (address: string) => string;
  readonly seenAt: (address: string) => string;
}
