import type { PremisesContent, PriceContent } from './content.js';
import { createFieldWriter } from './fields.js';
import type { Owner } from './owner.js';
import type { Site } from './site.js';
import { slugOf } from './wire-text.js';

type Fields = Readonly<Record<string, unknown>>;

/** Adds premises to a site. */
export function addPremises(site: Site, content: PremisesContent, owner: Owner): void {
  site.add({
    type: 'tm_premise',
    title: content.name,
    text: content.text,
    municipalities: [owner.municipality],
    villages: content.village ? [content.village] : [],
    themes: [content.language === 'sv' ? 'lokaler' : 'tilat'],
    organization: content.owner,
    picture: content.picture,
    fields: {
      ...owner.writePlace('premise', content.place),
      ...spaceFields(site, content),
      ...conditionFields(content),
    },
  });
}

function spaceFields(site: Site, content: PremisesContent): Fields {
  const write = createFieldWriter(site.random);
  const equipment = content.equipment ?? [];
  return {
    premise_phone: `08 000 00${site.random.between(10, 99)}`,
    premise_email: 'tilat@example.org',
    premise_summary: write.often(content.text[0] ?? ''),
    premise_language: content.language ?? write.often('fi'),
    premise_capacity: content.capacity === undefined ? '' : String(content.capacity),
    premise_area: content.area === undefined ? '' : String(content.area),
    premise_equipment: site.random.chance(0.3) ? equipment.join(', ') : equipment,
    premise_accessible: content.stepFree ?? null,
    premise_accessibility: content.accessibility ?? '',
  };
}

function conditionFields(content: PremisesContent): Fields {
  const url = `https://example.org/varaukset/${slugOf(content.name)}`;
  return {
    premise_prices: content.prices?.map(priceRow) ?? false,
    premise_free_for_associations: content.freeFor === undefined ? null : true,
    premise_free_for: content.freeFor ?? '',
    premise_terms: content.terms ?? '',
    premise_opening_hours: content.openingHours ?? '',
    premise_booking_url: content.isBookedOnline === true ? url : '',
    premise_booking_email: content.isBookedOnline === true ? '' : 'tilat@example.org',
    premise_booking_phone: '',
    premise_booking_text: content.booking ?? '',
    premise_valid_from: '',
    premise_valid_until: '',
    premise_owner: content.owner,
  };
}

function priceRow([group, amount, unit = '', note = '']: PriceContent): Fields {
  return {
    premise_price_group: group,
    premise_price_amount: amount,
    premise_price_unit: unit,
    premise_price_note: note,
  };
}
