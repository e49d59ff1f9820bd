import { expect } from '@open-wc/testing';
import { fakeNetwork } from '../../sources/fake-site.js';
import { cleanUp, showBoard, until } from '../../support/mount.js';
import { site, titled } from '../../support/posts.js';

const network = fakeNetwork();

afterEach(cleanUp);

it('a kind of which nothing can be shown says so, and not that nothing has been listed', async () => {
  network.serve(site({ tm_organization: [titled(1, ''), titled(2, '<br>')] }));
  const board = await showBoard();
  const text = () => board.shadowRoot?.textContent ?? '';
  await until(() => text().includes('joita ei voi näyttää: 2.'), 'the reason');
  expect(text()).not.to.include('ei ole vielä ilmoitettu');
});
