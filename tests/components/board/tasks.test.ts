import { expect } from '@open-wc/testing';
import { demoNetwork } from '../../support/demo-network.js';
import { cleanUp, place, showBoard } from '../../support/mount.js';
import { Resident } from '../../support/resident.js';
import { focused, textOf } from '../../support/view.js';

const network = demoNetwork();

beforeEach(() => network.renew());
afterEach(cleanUp);

/** What a minute has room for, at five seconds a step. */
const mostSteps = 12;

/** What residents come for, written down before the filters were built, and how each gets it. */
const tasks: Readonly<Record<string, (resident: Resident) => Promise<void>>> = {
  'something on Tuesdays for my mother': async (resident) => {
    await resident.opensTab('Toiminta');
    await resident.goBackTo('Rajaa');
    await resident.press('Enter');
    await resident.choose('tiistaisin');
    await resident.reads(/tiistaisin/);
    await resident.choose('Tiistaikerho');
    await resident.reads(/Puhelin/);
  },
  'a room for twelve with a kitchen, and how to book it': async (resident) => {
    await resident.opensTab('Tilat');
    await resident.goBackTo('Rajaa');
    await resident.press('Enter');
    await resident.choose('vähintään 20 henkilöä');
    await resident.choose('keittiö');
    await resident.reads(/keittiö/);
    await resident.choose('Kylätalo');
    await resident.reads(/Varaaminen/);
  },
  'how I can help': async (resident) => {
    await resident.opensTab('Vapaaehtoistehtävät');
    await resident.reads(/Kahviovastaava/);
  },
  'when the flea market is': async (resident) => {
    await resident.goTo('Hae');
    await resident.type('kirpputori');
    await resident.reads(/Seurantalon kirpputori/);
  },
  'the choir’s phone number': async (resident) => {
    await resident.goTo('Hae');
    await resident.type('kuoro');
    await resident.choose('Eläkkeensaajien kuoro');
    await resident.reads(/Puhelin/);
  },
  'what is free this weekend': async (resident) => {
    await resident.opensTab('Tapahtumat');
    await resident.goBackTo('Rajaa');
    await resident.press('Enter');
    await resident.choose('viikonloppuna');
    await resident.choose('maksuton');
    await resident.reads(/maksuton/);
  },
  'what is on in the week of our own party': async (resident) => {
    await resident.opensTab('Tapahtumat');
    await resident.choose('Viikoittain');
    await resident.reads(/Viikko \d+, /);
  },
};

describe('a resident with a keyboard', () => {
  for (const [need, satisfy] of Object.entries(tasks)) {
    it(`finds ${need}`, async () => {
      const before = place(document.createElement('button'));
      before.textContent = 'Ennen';
      const board = await showBoard({
        attributes: { source: 'https://koivuranta.example.org', kinds: null },
      });
      before.focus();
      const resident = new Resident(board);
      await satisfy(resident);
      console.info(
        `${need}: ${resident.steps.length} steps, ${resident.keys} keys: ${resident.steps.join('; ')}`,
      );
      expect(resident.steps.length).to.be.at.most(mostSteps);
      expect(textOf(focused())).to.not.equal(undefined);
    });
  }
});
