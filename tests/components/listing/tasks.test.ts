import { expect } from '@open-wc/testing';
import { virtual } from '@guidepup/virtual-screen-reader';
import { gapAssociations } from '../../../demo/data/gap-cases.js';
import { spaced } from '../../i18n/all-messages.js';
import { demoNetwork } from '../../support/demo-network.js';
import { press, typeText } from '../../support/keys.js';
import { cleanUp, place, until } from '../../support/mount.js';
import { focused, textOf } from '../../support/view.js';
import { atRest, painted, readListing, summaryOf } from './listing-page.js';

const network = demoNetwork();

beforeEach(() => network.renew());
afterEach(cleanUp);

const mostSteps = 8;
const farthest = 40;

describe('a secretary with a keyboard and a screen reader', () => {
  it('gets from the page to knowing what to mend, and where, in at most 8 steps', async () => {
    const start = place(document.createElement('button'));
    const listing = await readListing();
    start.focus();
    const steps: string[] = [];
    const stop = async (key: string): Promise<void> => {
      steps.push(key);
      await press(key);
      await painted(listing);
    };

    await stop('Tab');
    expect(focused()?.matches('input')).to.be.true;
    steps.push('types the name');
    for (const letter of 'solmu') await typeText(letter);
    await painted(listing);
    await stop('Enter');
    await atRest(listing);
    await until(() => textOf(focused()) === gapAssociations.price, 'focus on the name');

    const summary = summaryOf(listing)!;
    await virtual.start({ container: summary });
    const said: string[] = [];
    for (let count = 0; count < farthest; count += 1) {
      said.push(spaced(await virtual.lastSpokenPhrase()));
      await virtual.next();
    }
    await virtual.stop();
    const heard = (words: string): number => said.findIndex((phrase) => phrase.includes(words));
    expect(heard('Asukkaat näkevät 2 ilmoitusta. Yksi asia kannattaa korjata.')).to.be.above(-1);

    // With the key for the next heading: what to mend, then the thing itself.
    const headings = said.filter((phrase) => phrase.startsWith('heading, '));
    expect(headings.slice(0, 3)).to.deep.equal([
      `heading, ${gapAssociations.price}, level 2`,
      'heading, Mitä kannattaa korjata, level 3',
      'heading, Hinta puuttuu, level 4',
    ]);
    steps.push('next heading', 'next heading', 'next paragraph', 'next link');
    expect(said.slice(heard('heading, Hinta puuttuu')).join(' | ')).to.match(
      /Moni jättää tulematta.*Kerro hinta\..*link, Korjaa: Neuleilta/,
    );
    expect(steps.length, steps.join('; ')).to.be.at.most(mostSteps);
  });

  it('gets there by Tab alone too', async () => {
    const start = place(document.createElement('button'));
    const listing = await readListing();
    start.focus();
    await press('Tab');
    for (const letter of 'solmu') await typeText(letter);
    await painted(listing);
    await press('Enter');
    await atRest(listing);
    await until(() => textOf(focused()) === gapAssociations.price, 'focus on the name');
    for (let count = 0; count < 6 && textOf(focused()) !== 'Korjaa: Neuleilta'; count += 1) {
      await press('Tab');
    }
    expect(textOf(focused())).to.equal('Korjaa: Neuleilta');
  });
});
