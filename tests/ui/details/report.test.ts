import { expect } from '@open-wc/testing';
import { fakeNetwork, origin, type Wire } from '../../sources/fake-site.js';
import { withoutPauses } from '../../support/clock.js';
import { press } from '../../support/keys.js';
import { cleanUp, painted, showBoard, until, type Board } from '../../support/mount.js';
import { listenToNoise } from '../../support/noise.js';
import { site, titled } from '../../support/posts.js';
import { expectFocus, expectNone } from '../../support/same.js';
import { openDetails, recordControl, rowOf, textOf, titleLink } from '../../support/view.js';

const network = fakeNetwork();
withoutPauses();
const { clipboard } = navigator;

afterEach(() => {
  Object.defineProperty(navigator, 'clipboard', { value: clipboard, configurable: true });
  cleanUp();
});

let board: Board;

/** Opens an association and waits for all that it offers. */
async function open(
  title: string,
  acf: Wire | false,
  { settings, lang = 'fi' }: { readonly settings?: unknown; readonly lang?: string } = {},
): Promise<HTMLElement> {
  network.serve(site({ tm_organization: [titled(1, title, acf)] }));
  board = await showBoard({ attributes: { kinds: 'associations', lang }, settings });
  const details = await openDetails(board, title);
  await until(() => details.querySelector('.talkoo-actions button + *'), 'what it offers');
  return details;
}

/** What a mail program reads from an address: to whom, and each header. */
function letter(href: string) {
  const { protocol, pathname, search } = new URL(href);
  const headers = search
    .slice(1)
    .split('&')
    .map((part) => part.split('=', 2).map(decodeURIComponent));
  return { protocol, to: decodeURIComponent(pathname), headers };
}

const own = { organization_email: 'kyla@example.org' };
const settings = { reportAddress: 'kunta@example.org' };
const hrefOf = (name: string): string => (recordControl(board, name) as HTMLAnchorElement).href;

describe('telling of a mistake', () => {
  it('is a letter to the record’s own address, that names the record and the page', async () => {
    await open('Kylän kuoro & kahvi', own, { settings });
    const { protocol, to, headers } = letter(hrefOf('Ilmoita virheestä yhdistykselle'));
    expect([protocol, to]).to.deep.equal(['mailto:', 'kyla@example.org']);
    expect(headers.map(([name]) => name)).to.deep.equal(['subject', 'body']);
    expect(headers[0]![1]).to.equal('Virhe ilmoituksessa: Kylän kuoro & kahvi');
    expect(headers[1]![1]!.split('\r\n').slice(0, 3)).to.deep.equal([
      'Ilmoituksessa ”Kylän kuoro & kahvi” (yhdistys) on virhe.',
      `Ilmoitus: ${origin}/ilmoitus/1/`,
      `Näin sen sivulla: ${location.origin}${location.pathname}`,
    ]);
  });

  for (const [lang, name, subject] of [
    ['sv', 'Meddela föreningen om ett fel', 'Fel i annonsen: Kör'],
    ['en', 'Tell the association about a mistake', 'Mistake in the listing: Kör'],
  ] as const) {
    it(`is written in the language of the interface (${lang})`, async () => {
      await open('Kör', own, { lang });
      expect(letter(hrefOf(name)).headers[0]![1]).to.equal(subject);
    });
  }

  it('goes to the webmaster’s address where a record has none', async () => {
    await open('Kylä', false, { settings });
    expect(letter(hrefOf('Ilmoita virheestä kunnalle')).to).to.equal('kunta@example.org');
  });

  it('stays one letter to one address whatever a record is called', async () => {
    const title = 'Kuoro?bcc=x@example.org&cc=y@example.org#%0D%0ABcc: z@example.org';
    await open(title, own);
    const { to, headers } = letter(hrefOf('Ilmoita virheestä yhdistykselle'));
    expect(to).to.equal('kyla@example.org');
    expect(headers.map(([name]) => name)).to.deep.equal(['subject', 'body']);
    expect(headers[0]![1])
      .to.contain(title.slice(0, 40))
      .and.not.to.match(/[\r\n]/);
  });

  it('is a message to copy where there is no address at all', async () => {
    const copied: string[] = [];
    const value = { writeText: (text: string) => Promise.resolve(copied.push(text)) };
    Object.defineProperty(navigator, 'clipboard', { value, configurable: true });
    const details = await open('Kylä', false);
    expectNone(details.querySelector('a[href^="mailto:"]'));
    const button = recordControl(board, 'Kopioi viesti');
    button.focus();
    await press('Enter');
    await until(() => copied.length > 0, 'the copy');
    await painted(board);
    expect(copied[0])
      .to.match(/^Virhe ilmoituksessa: Kylä\n/)
      .and.to.contain(origin);
    expectFocus(button);
    expect(textOf(board.shadowRoot!.querySelector('[role=status], [aria-live]'))).to.contain(
      'Viesti on kopioitu.',
    );
  });

  it('shows the message, selected, where the page may not copy, and Escape still closes', async () => {
    const value = { writeText: () => Promise.reject(new Error('not allowed')) };
    Object.defineProperty(navigator, 'clipboard', { value, configurable: true });
    const details = await open('Kylä', false);
    recordControl(board, 'Kopioi viesti').click();
    const field = await until(
      () => details.querySelector<HTMLTextAreaElement>('label:not([hidden]) textarea'),
      'the field',
    );
    expectFocus(field);
    expect(field.value.slice(field.selectionStart, field.selectionEnd)).to.equal(field.value);
    expect(textOf(field.closest('label'))).to.contain('Kopioi viesti tästä');
    await press('Escape');
    await until(() => !rowOf(board, 'Kylä').querySelector('dl'), 'the end of the details');
    await painted(board);
    expectFocus(titleLink(board, 'Kylä'));
  });

  it('survives an address that is none, with one line for the webmaster', async () => {
    const noise = listenToNoise();
    await open('Kylä', false, { settings: { reportAddress: 'kunta@example.org?bcc=x@y.fi' } });
    expect(textOf(recordControl(board, 'Kopioi viesti'))).to.equal('Kopioi viesti');
    await until(() => noise.lines.length > 0, 'the line');
    expect(noise.lines).to.have.length(1);
    expect(noise.lines[0]).to.match(/reportAddress.*sähköpostiosoite/);
    expect(noise.errors).to.deep.equal([]);
    noise.end();
  });
});
