import type { AllMessages } from '../i18n/messages.js';
import type { Place } from '../model/place.js';
import { isFreeForAll, type Premises } from '../model/premises.js';
import { known, type DataNode } from './structured-node.js';

/** A place with its address; of a record without a place its municipality, and `null` when that is unknown too. */
export function placeNode(place: Place | null, municipalities: readonly string[]): DataNode | null {
  const [municipality] = municipalities;
  const name = place?.name ?? place?.address ?? municipality;
  if (name === undefined && !place) return null;
  return known({ '@type': 'Place', name, ...whereabouts(place, municipality) });
}

/** Premises as a place. */
export function premisesNode(premises: Premises, messages: AllMessages): DataNode {
  const { equipment, stepFree, title, summary, link, image, capacity } = premises;
  const features = [...equipment, ...(stepFree ? [messages.stepFree] : [])];
  return known({
    '@type': 'Place',
    name: title,
    description: summary,
    url: link,
    image: image?.url,
    ...whereabouts(premises.place, premises.municipalities[0]),
    maximumAttendeeCapacity: capacity,
    amenityFeature: features.map((name) => ({
      '@type': 'LocationFeatureSpecification',
      name,
      value: true,
    })),
    isAccessibleForFree: isFreeForAll(premises),
  });
}

function whereabouts(place: Place | null, municipality: string | undefined): DataNode {
  const coordinates = place?.coordinates;
  return {
    address: known({
      '@type': 'PostalAddress',
      streetAddress: place?.address,
      addressLocality: municipality,
      addressCountry: 'FI',
    }),
    geo: coordinates && { '@type': 'GeoCoordinates', ...coordinates },
  };
}
