import { expect } from '@open-wc/testing';
import '../../../src/embed.js';
import { fakeNetwork } from '../../sources/fake-site.js';
import { cleanUp, place } from '../../support/mount.js';

fakeNetwork();

afterEach(cleanUp);

describe('the element of a listing', () => {
  it('is defined only when a page has one, also when it is added later', async () => {
    expect(customElements.get('talkoo-board')).not.to.equal(undefined);
    expect(customElements.get('talkoo-listing')).to.equal(undefined);
    place(document.createElement('section')).append(document.createElement('talkoo-listing'));
    await customElements.whenDefined('talkoo-listing');
  });
});
