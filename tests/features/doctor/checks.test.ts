import { expect } from '@open-wc/testing';
import {
  fakeNetwork,
  jsonText,
  origin,
  wordPressError,
  type FakeSite,
} from '../../sources/fake-site.js';
import { listenInEachTest } from '../../support/board-tests.js';
import { withoutPauses } from '../../support/clock.js';
import type { HostPage } from '../../support/host-page.js';
import { until, type Setup } from '../../support/mount.js';
import { inDays, on, titled } from '../../support/posts.js';
import {
  daysAgo,
  examine,
  fresh,
  openSoundPage,
  saysOf,
  soundSite,
  troublesOf,
  verdictOf,
} from './examined.js';

const network = fakeNetwork();
withoutPauses();
listenInEachTest();

let page: HostPage;

beforeEach(() => {
  page = openSoundPage();
});

afterEach(() => {
  page.close();
});

/** One thing that is not as it should be, and the lines it makes: no others. */
interface Case {
  readonly attributes?: Setup['attributes'];
  readonly settings?: unknown;
  readonly site?: FakeSite;
  readonly says: readonly RegExp[];
}

/** A sound site but for one kind. */
const withKind = (route: string, posts: readonly unknown[]): FakeSite => {
  const sound = soundSite();
  return { ...sound, posts: { ...sound.posts, [route]: posts } };
};

const cases: Readonly<Record<string, Case>> = {
  'all is well': { says: [] },

  'an attribute is misspelt': {
    attributes: { headinglevel: '3' },
    says: [/^Korjattava Attribuutit: .*"headinglevel".*Tarkoititko: heading-level\?$/],
  },
  'an attribute looks like none': {
    attributes: { taustakuva: 'metsä' },
    says: [/^Katso tämä Attribuutit: .*"taustakuva"/],
  },
  'an attribute is a Finnish word': {
    attributes: { kunta: 'Koivuranta' },
    says: [/^Korjattava Attribuutit: .*"kunta"\. Tarkoititko: municipality\?$/],
  },
  'an attribute is that of another element': {
    attributes: { overview: '' },
    says: [/^Korjattava Attribuutit: .*"overview"\. Se kuuluu elementille talkoo-listing\.$/],
  },
  'a kind is a Finnish word': {
    attributes: { kinds: 'events tapahtumat' },
    says: [/^Korjattava Attribuutit: .*"tapahtumat".*Tarkoititko: events\?$/],
  },
  'a quote is missing between two attributes': {
    attributes: { source: `${origin} municipality=`, municipality: null, 'koivuranta"': '' },
    says: [/^Korjattava Attribuutit: Lainausmerkki puuttuu: source\./],
  },
  'a quote is missing before a value': {
    attributes: { municipality: 'Koivuranta"' },
    says: [/^Korjattava Attribuutit: Lainausmerkki puuttuu: municipality\./],
  },
  'the quotes are curly': {
    attributes: { municipality: '”Koivuranta”' },
    says: [/^Korjattava Attribuutit: Lainausmerkit .*: municipality\./],
  },
  'a curly quote cuts a value at a space': {
    attributes: { municipality: '”Koivuranta,' },
    says: [/^Korjattava Attribuutit: Lainausmerkit .*: municipality\..* ensimmäiseen välilyöntiin/],
  },
  'attributes are the page’s own': {
    attributes: { id: 'taulu', class: 'leveä', 'data-x': '1', 'aria-live': 'off', style: 'top:0' },
    says: [],
  },
  'a kind is misspelt': {
    attributes: { kinds: 'events evnts' },
    says: [/^Korjattava Attribuutit: .*"evnts".*Tarkoititko: events\?$/],
  },
  'the heading level is no number': {
    attributes: { 'heading-level': 'h3' },
    says: [/^Korjattava Attribuutit: heading-level="h3" ei kelpaa/],
  },
  'the board is to speak a language it does not know': {
    attributes: { lang: 'de' },
    says: [/^Korjattava Attribuutit: .*lang="de"/],
  },
  'an attribute is meant to be off': {
    attributes: { 'structured-data': 'false' },
    says: [/^Katso tämä Attribuutit: structured-data on päällä/],
  },
  'the doctor is called in a way it does not know': {
    attributes: { doctor: 'adress' },
    says: [/^Katso tämä Attribuutit: doctor="adress" näyttää tämän listan kaikille/],
  },
  'a url-prefix is in no form': {
    attributes: { 'url-prefix': 'ä ö' },
    says: [/^Korjattava Attribuutit: .*url-prefix="ä ö"/],
  },

  'the association is not among the records': {
    attributes: { association: 'Kuorro' },
    says: [/^Korjattava Attribuutit: .*"Kuorro".*Tarkoititko: Kuoro\?$/],
  },
  'the association is there': { attributes: { association: 'Kuoro ry' }, says: [] },

  'a setting is wrong': {
    settings: { limit: 'paljon' },
    says: [/^Korjattava Asetukset: .*"limit"/],
  },
  'a setting is misspelt': {
    settings: { limt: 500 },
    says: [/^Korjattava Asetukset: .*"limt".*limit/],
  },
  'the settings file cannot be had': {
    attributes: { settings: `${origin}/talkoo.json` },
    says: [/^Korjattava Asetukset: .*talkoo\.json.*404/],
  },
  'settings are well': { settings: { limit: 500 }, says: [] },

  'there is no source': {
    attributes: { source: null },
    says: [/^Korjattava Tietolähde: .*source="https:\/\/…"/],
  },
  'the source is no address': {
    attributes: { source: 'ftp://example.org' },
    says: [/^Korjattava Tietolähde: .*"ftp:\/\/example\.org".*https:\/\//],
  },
  'the source has a password': {
    attributes: { source: 'https://maija:salainen@example.org' },
    says: [/^Korjattava Tietolähde: .*"https:\/\/example\.org".*salasana/],
  },
  'the site is broken': {
    site: soundSite({ answer: () => wordPressError(500, 'internal') }),
    says: [/^Korjattava Tietolähde: .*virheellä 500.*Yhdistykset, Toiminta, Tapahtumat/],
  },
  'the site is none of WordPress': {
    site: soundSite({ answer: () => jsonText('<html>') }),
    says: [/^Korjattava Tietolähde: .*WordPressin REST-rajapinnan/],
  },
  'the source is the address of an inner page': {
    attributes: { source: `${origin}/fi/yhdistykset` },
    site: soundSite({ answer: () => new Response('<h1>Sivua ei löydy</h1>', { status: 404 }) }),
    says: [
      /^Korjattava Tietolähde: .*etusivun osoite: source="https:\/\/yhdistykset\.example\.org"\./,
    ],
  },
  'one kind cannot be read': {
    site: soundSite({
      answer: (url, usual) =>
        url.pathname.endsWith('tm_event') ? wordPressError(404, 'rest_no_route') : usual(),
    }),
    says: [/^Korjattava Tietolähde: .*virheellä 404.*Lukematta jäi: Tapahtumat\.$/],
  },
  'text stands before the data': {
    attributes: { kinds: 'premises' },
    site: soundSite({
      answer: async (_url, usual) =>
        jsonText(`<br />\n<b>Notice</b>: x in y.php\n${await usual().text()}`),
    }),
    says: [/^Katso tämä Tietolähde: .*PHP-ilmoitukset/],
  },
  'there are more than the limit lets in': {
    attributes: { kinds: 'associations' },
    settings: { limit: 100 },
    site: withKind(
      'tm_organization',
      Array.from({ length: 150 }, (_, index) => fresh(index + 1, `Seura ${index}`)),
    ),
    says: [/^Katso tämä Tietolähde: Yhdistykset: vain ensimmäiset 100 luetaan/],
  },

  'nobody knows the municipality': {
    attributes: { municipality: 'Koivuramta' },
    says: [/^Korjattava Kunta: Kuntaa Koivuramta ei löydy.*Tarkoititko: Koivuranta\?$/],
  },
  'one of two municipalities is unknown': {
    attributes: { municipality: 'Koivuranta, Atlantis' },
    says: [/^Korjattava Kunta: Kuntaa Atlantis ei löydy/],
  },
  'no municipality is asked for': { attributes: { municipality: null }, says: [] },

  'records have no title': {
    site: withKind('tm_premise', [fresh(5, 'Kylätalo'), titled(77, '')]),
    says: [/^Katso tämä Tietueet: Tilat: saatu 2, näytetään 1; 1 ohitettiin.*77.*title/],
  },
  'a kind has no records': {
    site: withKind('tm_volunteer', []),
    says: [/^Katso tämä Tietueet: Vapaaehtoistehtävät: saatu 0, näytetään 0.*kinds/],
  },
  'all events are over': {
    site: withKind('tm_event', [fresh(3, 'Konsertti', on(inDays(-5)))]),
    says: [/^Katso tämä Tietueet: Tapahtumat: .*1 on mennyt ohi.*ei ole yhtään tulevaa/],
  },

  'nothing has changed for over a year': {
    attributes: { kinds: 'premises' },
    site: withKind('tm_premise', [titled(5, 'Talo', false, { modified_gmt: daysAgo(370) })]),
    says: [/^Katso tämä Tietojen ikä: .*yli vuoteen/],
  },
  'something has changed within a year': {
    attributes: { kinds: 'premises' },
    site: withKind('tm_premise', [
      titled(5, 'Talo', false, { modified_gmt: daysAgo(900) }),
      titled(6, 'Sali', false, { modified_gmt: daysAgo(360) }),
    ]),
    says: [],
  },
  'the source repeats its pages': {
    attributes: { kinds: 'associations' },
    site: {
      ...withKind(
        'tm_organization',
        Array.from({ length: 130 }, (_, index) => fresh(index + 1, `Seura ${index}`)),
      ),
      answer: (url, usual) => {
        url.searchParams.set('page', '1');
        return usual();
      },
    },
    says: [
      /^Katso tämä Tietolähde: Yhdistykset: palvelu antaa saman sivun uudelleen .*voi olla vajaa/,
    ],
  },
  'the site tells no times of change': {
    attributes: { kinds: 'premises' },
    site: withKind('tm_premise', [
      titled(5, 'Talo', false, { modified_gmt: null, modified: null, date_gmt: null, date: null }),
    ]),
    says: [/^Katso tämä Tietojen ikä: .*ei kerro, milloin/],
  },
};

describe('the doctor', () => {
  for (const [name, { attributes, settings, site, says }] of Object.entries(cases)) {
    it(`says when ${name}, and nothing else`, async () => {
      network.serve(site ?? soundSite());
      const board = await examine({ into: page.column, attributes: attributes ?? {}, settings });
      // A part that is loaded late may have something to say after all the others have come to rest.
      await until(() => troublesOf(board).length >= says.length, `all of ${String(says)}`);
      const troubles = troublesOf(board);
      expect(troubles, troubles.join('\n')).to.have.length(says.length);
      says.forEach((text, index) => expect(troubles[index]).to.match(text));
      if (says.length === 0) expect(verdictOf(board)).to.equal('Kaikki kunnossa');
    });
  }

  it('does not say that the whole source shows where nothing does', async () => {
    network.serve(soundSite());
    const attributes = { source: null, municipality: null };
    const board = await examine({ into: page.column, attributes });
    expect(saysOf(board, 'Kunta')).to.equal('');
  });
});
