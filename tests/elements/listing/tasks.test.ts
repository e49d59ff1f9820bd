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

    await virtual.start({ container: summaryOf(listing)! });
    const said: string[] = [];
    /** Presses a key of the screen reader’s until it says the words; each press is a step. */
    const listen = async (move: () => Promise<void>, words: string): Promise<void> => {
      let isInParagraph = false;
      for (let count = 0; count < farthest; count += 1) {
        await move();
        const phrase = spaced(await virtual.lastSpokenPhrase());
        said.push(phrase);
        // People’s readers say a paragraph at one press, the imitated one each piece of its text.
        if (!isInParagraph) steps.push(`hears "${phrase}"`);
        if (phrase.includes(words)) return;
        isInParagraph ||= phrase === 'paragraph';
        isInParagraph &&= phrase !== 'end of paragraph';
      }
      expect.fail(`"${words}" was not said: ${said.join(' | ')}`);
    };
    const { moveToNextHeading, moveToNextLink } = virtual.commands;
    // The focus took the reader to the name.
    expect(spaced(await virtual.lastSpokenPhrase())).to.equal(
      `heading, ${gapAssociations.price}, level 2`,
    );
    await listen(
      () => virtual.next(),
      'Asukkaat näkevät 2 ilmoitusta. Yksi asia kannattaa korjata.',
    );
    await listen(() => virtual.perform(moveToNextHeading), 'Hinta puuttuu');
    await listen(() => virtual.next(), 'Kerro hinta.');
    await listen(() => virtual.perform(moveToNextLink), 'link, Korjaa: Neuleilta');
    await virtual.stop();
    expect(said.filter((phrase) => phrase.startsWith('heading, '))).to.deep.equal([
      'heading, Mitä kannattaa korjata, level 3',
      'heading, Hinta puuttuu, level 4',
    ]);
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
