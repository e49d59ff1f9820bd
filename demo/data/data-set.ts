import type { PlainDate } from '../../src/base/time/plain-date.js';
import { addAssociation } from './associations.js';
import { contents } from './content/index.js';
import { premises } from './content/premises.js';
import { addGapCases } from './gap-cases.js';
import { hakalaAssociations, inHakala } from './neighbours.js';
import { addOddCases } from './odd-cases.js';
import type { Owner } from './owner.js';
import { createPlaceWriter } from './place-fields.js';
import { createRandom } from './random.js';
import { addPremises } from './rooms.js';
import { createSite, type Site } from './site.js';
import type { WireDataSet } from './wire.js';

const koivuranta: Owner = {
  municipality: 'Koivuranta',
  writePlace: createPlaceWriter((text) => text),
};
const hakala: Owner = { municipality: 'Hakala', writePlace: createPlaceWriter(inHakala) };

/**
 * Makes all that the site of the invented municipality Koivuranta (Björkstranden) has to tell.
 *
 * The same day and seed give the same data set. It needs no browser.
 *
 * @param today - A calendar day in Europe/Helsinki; events and tasks lie around it.
 * @param seed - Varies the forms in which the source writes the same things, not the texts.
 */
export function createDataSet(today: PlainDate, seed = 1): WireDataSet {
  return createSiteOf(today, seed).dataSet();
}

/** The same with associations that each lack one thing, or have a record that nobody sees. */
export function createListingDataSet(today: PlainDate, seed = 1): WireDataSet {
  const site = createSiteOf(today, seed);
  addGapCases(site);
  return site.dataSet();
}

function createSiteOf(today: PlainDate, seed: number): Site {
  const site = createSite(today, createRandom(seed));
  contents.forEach((content, order) => {
    addAssociation(site, content, koivuranta, order);
  });
  for (const content of premises) addPremises(site, content, koivuranta);
  addOddCases(site);
  hakalaAssociations().forEach((content, order) => {
    addAssociation(site, content, hakala, contents.length + order);
  });
  for (const content of premises.slice(0, 4)) {
    const owner = inHakala(content.owner);
    addPremises(site, { ...content, name: `Hakala: ${content.name}`, owner }, hakala);
  }
  return site;
}
