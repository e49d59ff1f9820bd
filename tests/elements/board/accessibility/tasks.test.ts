import { expect } from '@open-wc/testing';
import { demoNetwork } from '../../../support/demo-network.js';
import { cleanUp, place, showBoard, until } from '../../../support/mount.js';
import { Resident } from '../../../support/resident.js';
import { focused, textOf } from '../../../support/view.js';

const network = demoNetwork();

beforeEach(() => network.renew());
afterEach(cleanUp);

/** What a minute has room for, at five seconds a step. */
const mostSteps = 12;

/** What residents come for, written down before the filters were built, and how each gets it. */
const tasks: Readonly<Record<string, (resident: Resident) => Promise<void>>> = {
  'finds something on Tuesdays for my mother': async (resident) => {
    await resident.opensTab('Toiminta');
    await resident.opensFilters();
    await resident.choose('tiistaisin');
    await resident.press('Escape');
    await resident.choose('Tiistaikerho');
    await resident.reads(aPhoneNumber);
  },
  'finds a room for twelve with a kitchen, and how to book it': async (resident) => {
    await resident.opensTab('Tilat');
    await resident.opensFilters();
    await resident.choose('vähintään 20 henkilöä');
    await resident.choose('keittiö');
    await resident.opensFirst();
    await resident.reads(/Varaukset/);
  },
  'finds how to help, and whom to tell': async (resident) => {
    await resident.opensTab('Vapaaehtoistehtävät');
    await resident.opensFirst();
    await resident.reads(/@example\.org/);
  },
  'finds when the flea market is': async (resident) => {
    await resident.goTo('Hae');
    await resident.type('kirpputori');
    await resident.reads(/(ma|ti|ke|to|pe|la|su) \d{1,2}\.\d{1,2}\..* kirpputori/);
  },
  'finds the phone number of the choir': async (resident) => {
    await resident.goTo('Hae');
    await resident.type('kuoro');
    await resident.choose('Sekakuoro Kaiku ry');
    await resident.reads(aPhoneNumber);
  },
  'finds what is free this week': async (resident) => {
    await resident.opensTab('Tapahtumat');
    await resident.opensFilters();
    await resident.choose('tällä viikolla');
    await resident.choose('maksuton');
    await resident.reads(/maksuton/);
  },
  'sees what is on in the week of our own party': async (resident) => {
    await resident.opensTab('Tapahtumat');
    await resident.choose('Viikoittain');
    await resident.reads(/Viikko \d+, /);
  },
  'puts the concert into the calendar': async (resident) => {
    const files = watchFiles();
    await resident.goTo('Hae');
    await resident.type('konsertti');
    await resident.choose('Konsertti');
    await resident.choose('Lisää kalenteriin');
    await until(() => files().includes('text/calendar;charset=utf-8'), 'the file');
  },
  'finds out what else an association arranges': async (resident) => {
    await resident.goTo('Hae');
    await resident.type('tiistaikerho');
    await resident.choose('Tiistaikerho');
    await resident.reads(/Koivurannan Eläkkeensaajat ry järjestää/);
    await resident.choose('Boccia');
    await until(() => textOf(focused()) === 'Boccia', 'the other record');
  },
  'makes a leaflet of the events for the noticeboard': async (resident) => {
    await resident.opensTab('Tapahtumat');
    await resident.choose('Tulosta ilmoitustaululle');
    await until(() => textOf(focused()) === 'Tuloste ilmoitustaululle', 'the leaflet');
  },
};

const aPhoneNumber = /050 000 \d{4}/;
const createObjectURL = URL.createObjectURL.bind(URL);

/** Notes the types of the files that are given to the browser, which gets none: Firefox would ask where to. */
function watchFiles(): () => readonly string[] {
  const types: string[] = [];
  HTMLAnchorElement.prototype.click = () => undefined;
  URL.createObjectURL = (file) => {
    types.push((file as Blob).type);
    return createObjectURL(file);
  };
  return () => types;
}

describe('a resident with a keyboard', () => {
  afterEach(() => {
    URL.createObjectURL = createObjectURL;
    Reflect.deleteProperty(HTMLAnchorElement.prototype, 'click');
  });

  for (const [task, act] of Object.entries(tasks)) {
    it(task, async () => {
      const before = place(document.createElement('button'));
      const board = await showBoard({ attributes: { source: 'https://koivuranta.example.org' } });
      before.focus();
      const resident = new Resident(board);
      await act(resident);
      expect(resident.steps.length, resident.steps.join('; ')).to.be.at.most(mostSteps);
    });
  }
});
