import { expect } from '@open-wc/testing';
import { render } from 'lit';
import { copyLink } from '../../../src/ui/copy/copy-link.js';
import { allMessages } from '../../i18n/all-messages.js';

const url = 'https://kunta.example.org/yhdistykset?tt-open=events-12';
let place: HTMLElement;
let said: string[];
let copied: string[];
let shared: unknown[];

/** Gives the page these ways to share and copy; what is missing it has not. */
function provide(share: (() => Promise<void>) | null, write: (() => Promise<void>) | null): void {
  const own = (name: string, value: unknown): void => {
    Object.defineProperty(navigator, name, { value, configurable: true });
  };
  own('canShare', () => share !== null);
  own('share', (data: unknown) => (shared.push(data), share?.()));
  own('clipboard', write && { writeText: (text: string) => (copied.push(text), write()) });
}

const well = (): Promise<void> => Promise.resolve();
const refused = (name: string) => () => Promise.reject(new DOMException('No.', name));

beforeEach(() => {
  place = document.createElement('div');
  document.body.append(place);
  [said, copied, shared] = [[], [], []];
});

afterEach(() => {
  place.remove();
  for (const name of ['canShare', 'share', 'clipboard']) Reflect.deleteProperty(navigator, name);
});

/** Presses the button and waits until it has come to something; resolves with its name. */
async function press(): Promise<string> {
  const onSay = (text: string): unknown => said.push(text);
  render(copyLink({ title: 'Joulukonsertti', url, messages: allMessages.fi, onSay }), place);
  const button = place.querySelector('button');
  button?.focus();
  button?.click();
  await new Promise((later) => setTimeout(later));
  return button?.textContent.trim() ?? '';
}

const field = () => place.querySelector('textarea');
const isShown = (element: Element | null | undefined) => !element?.closest('[hidden]');

describe('the link of a view', () => {
  it('is copied, and that is seen and said', async () => {
    provide(null, well);
    expect(await press()).to.equal('Kopioi linkki');
    expect(copied).to.deep.equal([url]);
    expect(said).to.deep.equal(['Linkki kopioitu.']);
    expect(place.innerText).to.include('Linkki kopioitu.');
    expect(isShown(field())).to.be.false;
  });

  it('goes to the platform’s share sheet where there is one', async () => {
    provide(well, well);
    expect(await press()).to.equal('Jaa linkki');
    expect(shared).to.deep.equal([{ title: 'Joulukonsertti', url }]);
    expect(copied).to.deep.equal([]);
  });

  it('is not copied behind the back of somebody who has closed the share sheet', async () => {
    provide(refused('AbortError'), well);
    await press();
    expect([copied, said]).to.deep.equal([[], []]);
  });

  it('is copied where the share sheet is forbidden', async () => {
    provide(refused('NotAllowedError'), well);
    await press();
    expect(copied).to.deep.equal([url]);
  });

  for (const [name, write] of [
    ['may not copy', refused('NotAllowedError')],
    ['cannot copy', null],
  ] as const) {
    it(`is shown, selected, where the page ${name}`, async () => {
      provide(null, write);
      await press();
      const shown = field();
      expect(isShown(shown)).to.be.true;
      expect(shown?.labels?.[0]?.innerText).to.include('Kopioi tämä linkki:');
      expect(shown?.value.slice(shown.selectionStart, shown.selectionEnd)).to.equal(url);
      expect(said).to.deep.equal([]);
    });
  }
});
