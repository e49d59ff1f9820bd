import { expect, waitUntil } from '@open-wc/testing';
import { LitElement } from 'lit';
import { Localize } from '../../src/i18n/localize.js';

class LocalizedHost extends LitElement {
  readonly localize = new Localize(this);
}
customElements.define('localized-host', LocalizedHost);

function mount(lang: string): LocalizedHost {
  const host = new LocalizedHost();
  host.lang = lang;
  document.body.append(host);
  return host;
}

describe('the words of a host', () => {
  afterEach(() => {
    for (const host of document.querySelectorAll('localized-host')) host.remove();
  });

  it('are there at once in Finnish', () => {
    expect(mount('fi').localize.messages?.search).to.equal('Haku');
  });

  it('come in Swedish and English when they have been loaded', async () => {
    for (const [lang, word] of [
      ['sv', 'Sök'],
      ['en', 'Search'],
    ] as const) {
      const { localize } = mount(lang);
      await waitUntil(() => localize.messages !== null);
      expect(localize.messages?.search).to.equal(word);
    }
  });

  it('are easy Finnish when the board or what is around it asks for them', async () => {
    const { localize } = mount('fi-x-selko');
    await waitUntil(() => localize.messages !== null);
    expect(localize.messages?.isEasy).to.equal(true);
    expect(localize.messages?.search).to.equal('Haku');
    localize.loadMore();
    await waitUntil(() => localize.all !== null);
    expect(localize.all?.free).to.equal('ilmainen');
    expect(localize.all?.retry).to.equal('Yritä uudelleen');
  });

  it('bring the later ones when they are asked for', async () => {
    const host = mount('fi');
    expect(host.localize.all).to.equal(null);
    host.localize.loadMore();
    host.localize.loadMore();
    await waitUntil(() => host.localize.all !== null);
    expect(host.localize.all?.retry).to.equal('Yritä uudelleen');
    expect(host.localize.all?.search).to.equal('Haku');
  });

  it('follow a change of language, the later ones too', async () => {
    const host = mount('fi');
    host.localize.loadMore();
    await waitUntil(() => host.localize.all !== null);
    host.lang = 'sv';
    host.requestUpdate();
    await waitUntil(() => host.localize.all?.language === 'sv');
    expect(host.localize.messages?.language).to.equal('sv');
  });

  it('are those of the last language, however fast it changes', async () => {
    const host = mount('sv');
    host.lang = 'en';
    host.requestUpdate();
    await host.updateComplete;
    host.lang = 'fi';
    host.requestUpdate();
    await host.updateComplete;
    host.localize.loadMore();
    await waitUntil(() => host.localize.all !== null);
    // Long enough for the words that nobody waits for any more.
    await Promise.all([import('../../src/i18n/sv/first.js'), import('../../src/i18n/en/first.js')]);
    await host.updateComplete;
    expect(host.localize.messages?.language).to.equal('fi');
    expect(host.localize.all?.language).to.equal('fi');
  });

  it('are Finnish for nonsense', () => {
    expect(mount('2<img>').localize.messages).not.to.equal(null);
  });
});
