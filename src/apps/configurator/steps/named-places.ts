import { parseUrl } from '../../../base/address/parse-url.js';
import { firstChoices, type Choices } from './choices.js';
import { homepageOf } from '../code/snippets.js';

/** The choices that name somebody's server or mailbox. */
const naming = ['source', 'files', 'tiles', 'reportAddress', 'accessibilityFeedback'] as const;

/** A choice that names somebody's server or mailbox. */
export type NamingChoice = (typeof naming)[number];

/** A server or mailbox that would be asked, or stand in the code. */
export interface NamedPlace {
  readonly choice: NamingChoice;
  /** As it is written in the choices. */
  readonly written: string;
  /** The host; what is written when that names none. */
  readonly name: string;
}

/** Lists the servers and mailboxes that choices name and the form does not have at first. */
export function namedPlaces(
  choices: Choices,
  first: Choices = firstChoices,
): readonly NamedPlace[] {
  return naming
    .filter((choice) => choices[choice].trim() !== '' && choices[choice] !== first[choice])
    .map((choice) => ({ choice, written: choices[choice], name: nameOf(choice, choices[choice]) }));
}

/** The same choices without these servers and mailboxes. */
export function withoutPlaces(
  choices: Choices,
  places: readonly NamedPlace[],
  first: Choices = firstChoices,
): Choices {
  return { ...choices, ...Object.fromEntries(places.map(({ choice }) => [choice, first[choice]])) };
}

function nameOf(choice: NamingChoice, written: string): string {
  const address = choice === 'source' ? homepageOf(written) : written;
  return parseUrl(address ?? '')?.host || written.trim();
}
