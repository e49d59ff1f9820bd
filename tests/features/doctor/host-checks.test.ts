import { expect } from '@open-wc/testing';
import { VERSION } from '../../../src/base/version.js';
import { fakeNetwork, origin } from '../../sources/fake-site.js';
import { listenInEachTest } from '../../support/board-tests.js';
import { withoutPauses } from '../../support/clock.js';
import type { HostPage } from '../../support/host-page.js';
import type { Board } from '../../support/mount.js';
import {
  examine,
  examined,
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
let traces: Element[];

beforeEach(() => {
  page = openSoundPage();
  traces = [];
  network.serve(soundSite());
});

afterEach(() => {
  page.close();
  for (const trace of traces) trace.remove();
});

/** Puts an element at the end of the page's head until the test is over. */
function inHead(tag: string, attributes: Readonly<Record<string, string>>, text = ''): void {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.textContent = text;
  document.head.append(element);
  traces.push(element);
}

const styles = (css: string) => (): void => inHead('style', {}, css);

/** Writes script tags that the browser does not run, as those that a parser finds in markup set later. */
function writeScripts(...tags: readonly string[]): void {
  const place = document.createElement('div');
  place.innerHTML = tags.map((tag) => `<script ${tag}></script>`).join('');
  document.body.append(place);
  traces.push(place);
}

const heading = (): HTMLElement => page.column.parentElement!.querySelector('h1')!;
const viewport = (): HTMLMetaElement => document.querySelector('meta[name=viewport]')!;

/** What a page does to a board, and the lines that it makes: no others. */
interface Case {
  readonly does: () => void;
  readonly attributes?: Readonly<Record<string, string>>;
  readonly says: readonly RegExp[];
}

const cases: Readonly<Record<string, Case>> = {
  'the heading before the board is of its own level': {
    does: () => heading().insertAdjacentHTML('afterend', '<h2>Mukaan</h2>'),
    says: [/^Katso tämä Otsikkotaso: .*samaa tasoa 2.*heading-level="3"/],
  },
  'a level is left out': {
    does: () => undefined,
    attributes: { 'heading-level': '4' },
    says: [/^Korjattava Otsikkotaso: .*tasoa 4.*tasoa 1.*heading-level="2"/],
  },
  'the page has no heading before the board': {
    does: () => {
      for (const one of document.querySelectorAll('h1, h2, h3')) one.remove();
    },
    says: [/^Katso tämä Otsikkotaso: .*ei ole otsikkoa ennen taulua/],
  },
  'a heading that is not shown does not count, nor one that comes after': {
    does: () => {
      heading().insertAdjacentHTML('afterend', '<h2 hidden>Piilossa</h2>');
      page.column.insertAdjacentHTML('afterend', '<h2>Jälkeen</h2>');
    },
    says: [],
  },

  'the accent cannot be read': {
    does: () => page.column.style.setProperty('--talkoo-accent', '#ffff00'),
    says: [/^Katso tämä Värien kontrasti: .*--talkoo-accent.*1,1:1.*omaa väriään/],
  },
  'the page is of a middle grey': {
    does: () => (page.column.style.background = '#777777'),
    says: [
      /^Korjattava Värien kontrasti: Sivun oma tekstin väri.*3,\d:1/,
      // The board takes the page's own ink where neither of its own colours can be read.
      /^Korjattava Värien kontrasti: Väri --talkoo-accent \(linkit\).*3,\d:1/,
      /^Korjattava Värien kontrasti: Väri --talkoo-free \(maksuton\).*3,\d:1/,
    ],
  },
  'a picture is behind the board': {
    does: () => (page.column.style.backgroundImage = 'linear-gradient(white, white)'),
    says: [/^Katso tämä Värien kontrasti: .*ei voi mitata: siinä on kuva/],
  },
  'the board is see-through': {
    does: () => (page.column.style.opacity = '0.5'),
    says: [/^Katso tämä Värien kontrasti: .*ei voi mitata/],
  },
  'a colour in another space is easy to read': {
    does: () => page.column.style.setProperty('--talkoo-free', 'oklch(0.4 0.1 150)'),
    says: [],
  },
  'the page’s own colour in another space is faint': {
    does: () => {
      page.column.style.backgroundColor = 'oklch(1 0 0)';
      page.column.style.color = 'oklch(0.8 0.02 250)';
    },
    says: [/^Korjattava Värien kontrasti: Sivun oma tekstin väri/],
  },

  'the page’s text is small': {
    does: () => (page.column.style.fontSize = '13px'),
    says: [/^Katso tämä Teksti: .*ympärillä on vain 13 px/],
  },
  'the page’s base is 62.5 % and its text as large as it should be': {
    does: styles('html { font-size: 62.5% } body { font-size: 1.6rem }'),
    says: [],
  },
  'the page’s base is 62.5 % and its text too': {
    does: styles('html { font-size: 62.5% }'),
    says: [/^Katso tämä Teksti: .*ympärillä on vain 10 px/],
  },
  'the page makes the text of lists small': {
    does: styles('li { font-size: 12px }'),
    says: [/^Korjattava Teksti: .*pienentävät tietueiden tekstin: 12 px/],
  },
  'the page zooms': {
    does: () => (page.column.style.zoom = '0.8'),
    says: [/^Katso tämä Teksti: .*zoom: 0,8/],
  },
  'the page writes in capitals': {
    does: () => (page.column.style.textTransform = 'uppercase'),
    says: [/^Katso tämä Teksti: .*text-transform: uppercase/],
  },
  'the page sets lines tightly': {
    does: styles('* { line-height: 1 }'),
    says: [/^Katso tämä Teksti: .*riviväli on 1 kertaa/],
  },
  'the page forbids to select': {
    does: styles('* { user-select: none; -webkit-user-select: none }'),
    says: [/^Katso tämä Teksti: .*estää tekstin valitsemisen/],
  },
  'the page forbids clicks': {
    does: () => (page.column.style.pointerEvents = 'none'),
    says: [/^Korjattava Teksti: .*pointer-events: none/],
  },

  'the page has no viewport': {
    does: () => viewport().setAttribute('name', 'other'),
    says: [/^Korjattava Sivu: .*viewport/],
  },
  'the page forbids zooming': {
    does: () => (viewport().content = 'width=device-width, user-scalable=no'),
    says: [/^Katso tämä Sivu: .*estää suurentamisen/],
  },
  'the page lets zoom a little': {
    does: () => (viewport().content = 'width=device-width, maximum-scale=1.5'),
    says: [/^Katso tämä Sivu: .*estää suurentamisen/],
  },
  'the page lets zoom enough': {
    does: () => (viewport().content = 'width=device-width, maximum-scale=5'),
    says: [],
  },
  'the page has a base, and the source is a whole address': {
    does: () => inHead('base', { href: `${location.origin}/kunta/` }),
    says: [],
  },

  'the column is narrow': {
    does: () => page.widen(200),
    says: [/^Katso tämä Paikka sivulla: .*vain 200 px/],
  },
  'the board is hidden': {
    does: () => (page.column.style.display = 'none'),
    says: [/^Katso tämä Paikka sivulla: Taulu on piilossa/],
  },
  'a box cuts the board off': {
    does: () => {
      Object.assign(page.column.style, { blockSize: '200px', overflow: 'hidden' });
      page.column.id = 'palsta';
    },
    says: [/^Korjattava Paikka sivulla: .*div#palsta leikkaa/],
  },
  'a box scrolls': {
    does: () => Object.assign(page.column.style, { blockSize: '200px', overflow: 'auto' }),
    says: [],
  },

  'the page tells no language': {
    does: () => (document.documentElement.lang = ''),
    says: [/^Korjattava Kieli: .*<html lang="fi">/],
  },

  'the script is there twice': {
    does: () =>
      writeScripts(
        `type="module" src="/${VERSION}/talkootaulu.js"`,
        `type="module" src="/${VERSION}/talkootaulu.js?ver=2"`,
      ),
    says: [/^Katso tämä Skripti: .*2 kertaa/],
  },
  'there are two versions': {
    does: () =>
      writeScripts(
        `type="module" src="/${VERSION}/talkootaulu.js"`,
        'src="/0.9.0/talkootaulu.classic.js"',
      ),
    says: [/^Korjattava Skripti: .*0\.9\.0/],
  },
  'the folder’s name is not the version’s': {
    does: () => writeScripts('type="module" src="/0.9.0/talkootaulu.js"'),
    says: [/^Korjattava Skripti: .*versio 0\.9\.0, mutta käytössä on versio \d/],
  },
  'a floating address has a hash': {
    does: () => writeScripts('type="module" src="/1/talkootaulu.js" integrity="sha384-x"'),
    says: [/^Korjattava Skripti: .*tarkiste \(integrity\)/],
  },
  'a second script is one that this browser does not run': {
    does: () =>
      writeScripts(
        `type="module" src="/${VERSION}/talkootaulu.js" integrity="sha384-x"`,
        'nomodule src="/0.9.0/talkootaulu.classic.js"',
        'type="text/plain" src="/0.8.0/talkootaulu.js"',
        'src="/0.7.0/other-talkootaulu.js"',
      ),
    says: [],
  },
};

describe('the doctor of the page around a board', () => {
  for (const [name, { does, attributes, says }] of Object.entries(cases)) {
    it(`says when ${name}, and nothing else`, async () => {
      does();
      const board = await examine({ into: page.column, attributes: attributes ?? {} });
      const troubles = troublesOf(board);
      expect(troubles, troubles.join('\n')).to.have.length(says.length);
      says.forEach((text, index) => expect(troubles[index]).to.match(text));
      if (says.length === 0) expect(verdictOf(board)).to.equal('Kaikki kunnossa');
    });
  }

  it('looks at a relative source where the page has a base', async () => {
    inHead('base', { href: `${origin}/` });
    const board = await examine({ into: page.column, attributes: { source: './' } });
    expect(troublesOf(board)).to.have.length(1);
    expect(troublesOf(board)[0]).to.match(/^Katso tämä Sivu: .*<base href>/);
    expect(saysOf(board, 'Sivu')).to.include(`${origin}/`);
  });

  it('says that a page is being edited, where the board shows only its fallback', async () => {
    page.column.contentEditable = 'true';
    const board = await examine({ into: page.column });
    expect(troublesOf(board)).to.have.length(1);
    expect(troublesOf(board)[0]).to.match(/^Katso tämä Paikka sivulla: .*muokattavassa tekstissä/);
  });

  it('says when the webmaster has written no link', async () => {
    const board = await examine({ into: page.column });
    expect(saysOf(board, 'Varalinkki')).to.match(/on linkki/);
    board.querySelector(':scope > a')!.replaceWith('Yhdistykset');
    expect(await troubleAfterReload(board)).to.match(/^Katso tämä Varalinkki: /);
  });

  it('finds the heading outside of the shadow root that a board is in', async () => {
    heading().insertAdjacentHTML('afterend', '<h3>Mukaan</h3>');
    const around = document.createElement('div');
    page.column.append(around);
    const board = await examine({
      into: around.attachShadow({ mode: 'open' }),
      attributes: { 'heading-level': '4' },
    });
    expect(saysOf(board, 'Otsikkotaso')).to.match(/tasoa 4, sivun edellinen otsikko tasoa 3/);
  });

  for (const [place, text] of [
    [`/${VERSION}/`, /Osoite on kiinteä/],
    ['/1/', /Osoite on kelluva/],
    ['/dist/', /Osoitteessa ei ole versiota/],
  ] as const) {
    it(`tells what the address ${place} means for updates`, async () => {
      writeScripts(`type="module" src="${place}talkootaulu.js"`);
      const board = await examine({ into: page.column });
      expect(saysOf(board, 'Skripti')).to.match(text);
      expect(saysOf(board, 'Skripti')).to.include(`Versio ${VERSION}`);
    });
  }
});

/** The only trouble of a board after it has read anew. */
async function troubleAfterReload(board: Board): Promise<string | undefined> {
  board.reload();
  await examined(board);
  expect(troublesOf(board)).to.have.length(1);
  return troublesOf(board)[0];
}
