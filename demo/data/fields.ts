import type { PlainDate } from '../../src/base/time/plain-date.js';
import { dottedDay, packedDay } from './calendar.js';
import type { Random } from './random.js';
import { slugOf } from './wire-text.js';

/** Values of Advanced Custom Fields, in the many forms that old and new versions send. */
export interface FieldWriter {
  /** A day as date pickers return it, now and then as the database keeps it; '' for none. */
  readonly day: (day: PlainDate | null) => string;
  /** A check box: `true` or '1' when ticked, `false`, `null` or '' when not. */
  readonly ticked: (value: boolean) => boolean | string | null;
  /** Often the text, sometimes '' as when nobody filled it in. */
  readonly often: (text: string) => string;
}

/** Makes a writer that varies with the given random numbers. */
export function createFieldWriter(random: Random): FieldWriter {
  return {
    day: (day) => {
      if (day === null) return '';
      return random.chance(0.1) ? packedDay(day) : dottedDay(day);
    },
    ticked: (value) => (value ? random.pick([true, true, '1']) : random.pick([false, null, ''])),
    often: (text) => (random.chance(0.7) ? text : ''),
  };
}

/** Ways to reach an association; numbers and addresses are of the kind that reach nobody. */
export function contactFields(
  prefix: string,
  association: string,
  role: string,
  random: Random,
): Readonly<Record<string, unknown>> {
  const phone = `050 000 00${random.between(10, 99)}`;
  const email = emailOf(association);
  const website = `https://example.org/${slugOf(association)}`;
  if (random.chance(0.2)) {
    return {
      [`${prefix}_contacts`]: false,
      [`${prefix}_phone`]: phone,
      [`${prefix}_email`]: email,
      [`${prefix}_website`]: random.chance(0.5) ? website : '',
    };
  }
  const row = {
    [`${prefix}_contact_role`]: role,
    [`${prefix}_contact_phone`]: phone,
    [`${prefix}_contact_email`]: email,
    [`${prefix}_contact_website`]: website,
  };
  return { [`${prefix}_contacts`]: [row] };
}

/** The address of an association at a domain that belongs to nobody. */
export function emailOf(association: string): string {
  return `${slugOf(association).slice(0, 40).replace(/-$/, '')}@example.org`;
}

const weights = [7, 9, 10, 5, 8, 4, 2];

/**
 * Makes a business id that nobody can have.
 *
 * The check digit of a Finnish business id comes of a weighted sum modulo 11; numbers whose
 * remainder is 1 are never given out, and these are such numbers.
 *
 * @param order - Which of them, counted from 0.
 */
export function impossibleBusinessId(order: number): string {
  let found = -1;
  for (let number = 1; ; number += 1) {
    const digits = String(number).padStart(7, '0');
    const sum = weights.reduce((total, weight, place) => total + weight * Number(digits[place]), 0);
    if (sum % 11 === 1) found += 1;
    if (found === order) return `${digits}-1`;
  }
}
