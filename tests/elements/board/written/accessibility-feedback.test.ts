import { expect } from '@open-wc/testing';
import { fakeNetwork } from '../../../sources/fake-site.js';
import { listenInEachTest } from '../../../support/board-tests.js';
import { withoutPauses } from '../../../support/clock.js';
import { painted, placeBoard, until, type Board } from '../../../support/mount.js';
import { ofTitles, site } from '../../../support/posts.js';
import { control, frameOf, hasControl, notices, titles } from '../../../support/view.js';

const network = fakeNetwork();
withoutPauses();

const noise = listenInEachTest();

beforeEach(() => {
  network.serve(site({ tm_organization: ofTitles(['Kuoro']) }));
});

const name = 'Anna saavutettavuuspalautetta';

/** Shows a board with an address for feedback until all of it is there. */
async function show(accessibilityFeedback: unknown, lang = 'fi'): Promise<Board> {
  const board = placeBoard({
    attributes: { lang },
    settings: { accessibilityFeedback, limit: 100 },
  });
  await until(() => titles(board).length > 0 || notices(board).length > 0, 'the board');
  await until(() => frameOf(board).querySelector('[part=foot], [part=notice]'), 'the foot');
  await painted(board);
  return board;
}

describe('feedback on accessibility (requirement 59)', () => {
  const address = 'https://www.example.org/saavutettavuus?sivu=1';

  it('is given behind a link in the foot, at the address of the webmaster', async () => {
    const link = control(await show(address), name) as HTMLAnchorElement;
    expect(link.href).to.equal(address);
    expect(link.closest('[part]')?.getAttribute('part')).to.equal('foot');
    const box = link.getBoundingClientRect();
    expect(box.height, 'a target that fingers hit').to.be.at.least(24);
  });

  it('is given by e-mail', async () => {
    for (const written of ['palaute@example.org', 'mailto:palaute@example.org']) {
      const link = control(await show(written), name) as HTMLAnchorElement;
      expect(link.href).to.equal('mailto:palaute@example.org');
    }
  });

  it('is asked for in the language of the board', async () => {
    const words = {
      sv: 'Ge respons om tillgängligheten',
      en: 'Give accessibility feedback',
      'fi-x-selko': 'Kerro, jos sivua on vaikea käyttää',
    };
    for (const [lang, said] of Object.entries(words)) {
      expect(hasControl(await show(address, lang), said), lang).to.be.true;
    }
  });

  it('has a way also when nothing can be read', async () => {
    network.serve({ answer: () => Response.error() });
    const board = await show(address);
    expect(notices(board)).to.have.length(1);
    expect((control(board, name) as HTMLAnchorElement).href).to.equal(address);
    await until(() => noise.lines.length > 0, 'the line for the webmaster');
  });

  it('has no link without an address, and none that is no such address', async () => {
    for (const written of [
      undefined,
      '',
      'javascript:alert(1)',
      'http://www.example.org/palaute',
      'https://matti:sana@www.example.org/',
      '/palaute',
      'a@example.org,b@example.org',
      'a@example.org?bcc=b@example.org',
    ]) {
      const board = await show(written);
      expect(hasControl(board, name), written).to.be.false;
    }
    await until(() => noise.lines.length > 0, 'the lines');
    expect(noise.lines[0]).to.match(/accessibilityFeedback.*https-osoite/);
  });
});
