import { expect } from '@open-wc/testing';
import { VERSION } from '../../../src/base/version.js';
import { fakeNetwork, koivuranta, origin, wordPressError } from '../../sources/fake-site.js';
import { axeViolations, itByAxe } from '../../support/axe.js';
import { mutedLists } from '../../support/soundness.js';
import { listenInEachTest } from '../../support/board-tests.js';
import { withoutPauses } from '../../support/clock.js';
import type { HostPage } from '../../support/host-page.js';
import { press } from '../../support/keys.js';
import {
  atRest,
  painted,
  pause,
  placeBoard,
  showBoard,
  until,
  type Board,
} from '../../support/mount.js';
import { watchAddress, type PageAddress } from '../../support/page-address.js';
import { control, focused, frameOf, textOf, titles } from '../../support/view.js';
import {
  doctorOf,
  examine,
  examined,
  linesOf,
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
let address: PageAddress;
let copied: string[];

/** Gives the page a clipboard, or one that it may not write to. */
function provideClipboard(isAllowed: boolean): void {
  const writeText = (text: string): Promise<void> => {
    if (!isAllowed) return Promise.reject(new DOMException('No.', 'NotAllowedError'));
    copied.push(text);
    return Promise.resolve();
  };
  Object.defineProperty(navigator, 'clipboard', { value: { writeText }, configurable: true });
}

beforeEach(() => {
  page = openSoundPage();
  address = watchAddress();
  copied = [];
  network.serve(soundSite());
});

afterEach(() => {
  page.close();
  address.end();
  Reflect.deleteProperty(navigator, 'clipboard');
});

const hasDoctor = (board: Board): boolean => frameOf(board).querySelector('.doctor') !== null;

describe('the checklist', () => {
  it('is shown to nobody without the attribute, whatever the address says', async () => {
    address.arriveBy('talkoo-doctor');
    const board = await showBoard({ into: page.column });
    await pause(300);
    expect(hasDoctor(board)).to.be.false;
  });

  it('with doctor="address" is shown only where the address asks for it', async () => {
    const attributes = { doctor: 'address' };
    const board = await showBoard({ into: page.column, attributes });
    await pause(300);
    expect(hasDoctor(board)).to.be.false;
    address.arriveBy('talkoo-doctor');
    const asked = placeBoard({ into: page.column, attributes });
    await until(() => hasDoctor(asked), 'the checklist');
  });

  it('comes and goes with the attribute', async () => {
    const board = await showBoard({ into: page.column });
    board.setAttribute('doctor', '');
    await until(() => hasDoctor(board), 'the checklist');
    board.removeAttribute('doctor');
    await until(() => !hasDoctor(board), 'its end');
    expect(titles(board)).to.deep.equal(['Kuoro']);
  });

  it('stands above the list, and above the fallback where there is no list', async () => {
    const sound = await examine({ into: page.column });
    const isAbove = (board: Board, below: Element): boolean =>
      doctorOf(board)!.getBoundingClientRect().bottom <= below.getBoundingClientRect().top;
    expect(isAbove(sound, sound.querySelector('[slot=records]')!)).to.be.true;
    const lost = await examine({ into: page.column, attributes: { source: null } });
    const link = lost.querySelector(':scope > a')!;
    expect(link.getClientRects()).to.have.length(1);
    expect(isAbove(lost, link)).to.be.true;
  });

  it('puts what is to be mended first, and counts it in one line', async () => {
    const attributes = { headinglevel: '3', kinds: 'evnts', taustakuva: 'metsä' };
    const board = await examine({ into: page.column, attributes });
    expect(verdictOf(board)).to.equal('2 asiaa korjattavana, 1 asia katsottavana');
    const outcomes = linesOf(board).map(({ outcome }) => outcome);
    expect(outcomes.slice(0, 3)).to.deep.equal(['Korjattava', 'Korjattava', 'Katso tämä']);
    expect(new Set(outcomes.slice(3))).to.deep.equal(new Set(['Kunnossa']));
  });

  it('follows what the board reads', async () => {
    let release = (): void => undefined;
    const held = new Promise<void>((resolve) => (release = resolve));
    let isDown = false;
    network.serve(
      soundSite({
        answer: async (_url, usual) => {
          await held;
          return isDown ? wordPressError(500, 'internal') : usual();
        },
      }),
    );
    const board = placeBoard({ into: page.column, attributes: { doctor: '' } });
    await until(() => doctorOf(board) && verdictOf(board) === 'Tarkistus on kesken', 'the wait');
    release();
    await until(() => verdictOf(board) === 'Kaikki kunnossa', 'the sound verdict');
    isDown = true;
    board.reload();
    await until(() => verdictOf(board) === '1 asia korjattavana', 'the failure');
    expect(saysOf(board, 'Tietolähde')).to.match(/virheellä 500.*Näkyvissä on lista/);
    isDown = false;
    board.reload();
    await until(() => verdictOf(board) === 'Kaikki kunnossa', 'the mended verdict');
  });

  it('forgets what the webmaster has mended', async () => {
    const attributes = { municipality: 'Koivuranta, Atlantis', source: 'ftp://x' };
    const board = await examine({ into: page.column, attributes, settings: { limt: 5 } });
    expect(troublesOf(board)).to.have.length(2);
    board.settings = {};
    await until(() => troublesOf(board).length === 1, 'the settings to be mended');
    board.setAttribute('source', origin);
    await until(() => troublesOf(board)[0]?.includes('Atlantis'), 'the next trouble');
    board.setAttribute('municipality', koivuranta.name);
    await until(() => verdictOf(board) === 'Kaikki kunnossa', 'the mended verdict');
  });

  it('tells what was read, and the lines of a policy for just these settings', async () => {
    const settings = {
      messages: { se: 'https://kieli.example.org/se.json' },
      map: { tiles: 'https://kartta.example.org/{z}/{x}/{y}.png', attribution: '© Kunta' },
    };
    const board = await examine({ into: page.column, settings });
    expect(saysOf(board, 'Tietolähde')).to.match(/^yhdistykset\.example\.org vastaa\. Luettu 5\/5/);
    expect(saysOf(board, 'Kunta')).to.include('Koivuranta');
    expect(saysOf(board, 'Attribuutit')).to.include(`source="${origin}"`);
    expect(saysOf(board, 'Asetukset')).to.include('messages, map');
    expect(saysOf(board, 'Kieli')).to.include('Sivun kieli fi, taulun kieli fi.');
    const lines = saysOf(board, 'Rivit suojaukseen');
    expect(lines).to.include(`connect-src ${origin} https://kieli.example.org;`);
    expect(lines).to.include(`img-src ${origin} https://kartta.example.org;`);
    expect(lines).to.include('trusted-types lit-html talkoo-rich-text');
  });

  it('says which line of the policy to change, when the browser forbids an address', async () => {
    const board = await examine({ into: page.column });
    const forbid = (more: SecurityPolicyViolationEventInit): void =>
      void document.dispatchEvent(
        new SecurityPolicyViolationEvent('securitypolicyviolation', {
          ...more,
          disposition: more.disposition ?? 'enforce',
          violatedDirective: 'connect-src',
          effectiveDirective: 'connect-src',
          originalPolicy: "default-src 'none'; connect-src 'self'",
          documentURI: location.href,
          statusCode: 200,
        }),
      );
    forbid({ blockedURI: 'https://elsewhere.example.org/x' });
    forbid({ blockedURI: `${origin}/wp-json/`, disposition: 'report' });
    await examined(board);
    expect(verdictOf(board)).to.equal('Kaikki kunnossa');
    forbid({ blockedURI: `${origin}/wp-json/wp/v2/tm_event` });
    await until(() => verdictOf(board) === '1 asia korjattavana', 'the verdict');
    expect(troublesOf(board)[0]).to.match(/^Korjattava Sivun suojaus/);
    expect(saysOf(board, 'Sivun suojaus (CSP)')).to.include(`connect-src 'self' ${origin};`);
  });

  it('goes on where no browser could ask for the pictures of the map', async () => {
    const map = {
      tiles: 'https://kartta.example.org:99999/{z}/{x}/{y}.png',
      attribution: '© Kunta',
    };
    const board = await examine({ into: page.column, settings: { map } });
    expect(saysOf(board, 'Asetukset')).to.include('map');
    expect(saysOf(board, 'Rivit suojaukseen')).to.include(`img-src ${origin};`);
  });

  it('keeps the names of the page in the line for Trusted Types', async () => {
    const board = await examine({ into: page.column });
    document.dispatchEvent(
      new SecurityPolicyViolationEvent('securitypolicyviolation', {
        blockedURI: 'trusted-types-policy',
        sample: 'talkoo-rich-text',
        disposition: 'enforce',
        violatedDirective: 'trusted-types',
        effectiveDirective: 'trusted-types',
        originalPolicy: "trusted-types myapp lit-html 'allow-duplicates'; script-src 'self'",
        documentURI: location.href,
        statusCode: 200,
      }),
    );
    await until(() => verdictOf(board) === '1 asia korjattavana', 'the verdict');
    expect(saysOf(board, 'Sivun suojaus (CSP)')).to.include(
      "trusted-types myapp lit-html 'allow-duplicates' talkoo-rich-text;",
    );
  });

  for (const [lang, title, verdict] of [
    ['sv', 'Tavlans checklista', 'Allt är i ordning'],
    ['en', 'The board’s checklist', 'All is in order'],
    ['fi-x-selko', 'Taulun tarkistuslista', 'Kaikki kunnossa'],
  ] as const) {
    it(`speaks the page’s language: ${lang}`, async () => {
      const board = placeBoard({ into: page.column, attributes: { doctor: '' } });
      await until(() => doctorOf(board), 'the checklist in Finnish');
      board.lang = lang;
      const own = await until(
        () => frameOf(board).querySelector<HTMLElement>(`[aria-label="${title}"]`),
        'the checklist',
      );
      await until(() => textOf(own.querySelector('h2 + p')) === verdict, 'the verdict');
      expect(own.lang).to.equal(lang.slice(0, 2));
      expect(textOf(own)).not.to.match(/undefined|null|NaN|\[object/);
    });
  }

  it('stops looking when the board leaves the page, and goes on when it is back', async () => {
    const board = await examine({ into: page.column });
    board.remove();
    board.setAttribute('headinglevel', '3');
    await pause(300);
    page.column.append(board);
    await until(() => verdictOf(board) === '1 asia korjattavana', 'the new verdict');
  });
});

describe('the checklist as text', () => {
  it('is copied whole, without parameters of the address and without passwords', async () => {
    provideClipboard(true);
    address.arriveBy('nimi=Maija');
    const attributes = { source: 'https://maija:salainen@example.org', headinglevel: '3' };
    const board = await examine({ into: page.column, attributes });
    control(board, 'Kopioi tekstinä').click();
    await until(() => copied.length > 0, 'the copy');
    const [text = ''] = copied;
    expect(text).to.match(/^Taulun tarkistuslista: 2 asiaa korjattavana\n/);
    expect(text).to.include(`Talkootaulu ${VERSION}`);
    expect(text).to.include(`${location.origin}${location.pathname}\n`);
    for (const { topic, outcome } of linesOf(board)) {
      expect(text).to.include(`[${outcome}] ${topic}: `);
    }
    expect(text).to.include('Tarkoititko: heading-level?');
    expect(text).not.to.match(/maija|salainen/i);
    await painted(board);
    expect(textOf(doctorOf(board)?.querySelector('[role=status]'))).to.equal('Kopioitu');
  });

  it('stands in a field where the page may not copy', async () => {
    provideClipboard(false);
    const board = await examine({ into: page.column });
    control(board, 'Kopioi tekstinä').click();
    const field = doctorOf(board)!.querySelector('textarea')!;
    await until(() => field.getClientRects().length > 0, 'the field');
    expect(field.value).to.include('Kaikki kunnossa');
    expect(focused()).to.equal(field);
  });
});

describe('the checklist is accessible', () => {
  const attributes = { headinglevel: '3', taustakuva: 'metsä', 'heading-level': '4' };

  for (const scheme of ['light', 'dark'] as const) {
    itByAxe(`by every rule of axe, ${scheme}, wide and narrow`, async () => {
      page.paint(scheme);
      const board = await examine({
        into: page.column,
        attributes: { headinglevel: '3', taustakuva: '' },
      });
      for (const width of [900, 320]) {
        page.widen(width);
        await examined(board);
        expect(await axeViolations(), `${width} px`).to.deep.equal([]);
      }
      expect(mutedLists(board)).to.deep.equal([]);
    });
  }

  it('needs no scrolling sideways at 320 px', async () => {
    page.widen(320);
    const board = await examine({ into: page.column, attributes });
    const wide = [...doctorOf(board)!.querySelectorAll('*')].filter(
      (element) => element.getBoundingClientRect().right > 320 + page.column.offsetLeft + 1,
    );
    expect(wide.map(({ className }) => className)).to.deep.equal([]);
  });

  it('has a heading that leaves no gap even where the board’s does', async () => {
    const board = await examine({ into: page.column, attributes });
    expect(doctorOf(board)!.querySelector('h1, h2, h3, h4, h5, h6')!.localName).to.equal('h2');
  });

  it('tells each outcome in words, and hides its signs from those who listen', async () => {
    const board = await examine({ into: page.column, attributes });
    for (const item of doctorOf(board)!.querySelectorAll('li')) {
      expect(item.firstElementChild!.getAttribute('aria-hidden')).to.equal('true');
    }
    const outcomes = new Set(linesOf(board).map(({ outcome }) => outcome));
    expect([...outcomes]).to.deep.equal(['Korjattava', 'Katso tämä', 'Kunnossa']);
  });

  it('says nothing aloud while it changes, and takes no focus', async () => {
    const link = Object.assign(document.createElement('a'), { href: '#', textContent: 'Sivun' });
    page.column.before(link);
    link.focus();
    const board = await examine({ into: page.column, attributes });
    expect(focused()).to.equal(link);
    const live = [...doctorOf(board)!.querySelectorAll('[aria-live], [role=status], [role=alert]')];
    expect(live.map(textOf)).to.deep.equal(['']);
  });

  it('is worked with the keyboard: what is in order folds away, and the text is copied', async () => {
    provideClipboard(true);
    const board = await examine({ into: page.column });
    const details = doctorOf(board)!.querySelector('details')!;
    expect(details.open).to.be.true;
    details.querySelector('summary')!.focus();
    await press('Enter');
    expect(details.open).to.be.false;
    await press('Tab');
    expect(textOf(focused())).to.equal('Kopioi tekstinä');
    await press('Enter');
    await until(() => copied.length > 0, 'the copy');
    await atRest(board);
    expect(details.open, 'stays as it was left').to.be.false;
  });
});
