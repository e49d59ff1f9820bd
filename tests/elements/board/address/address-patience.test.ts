import { expect } from '@open-wc/testing';
import { cleanUp } from '../../../support/mount.js';
import { watchAddress, type PageAddress } from '../../../support/page-address.js';
import { closing, opening, show } from './address-host.js';

const realNow = performance.now.bind(performance);
let page: PageAddress;

beforeEach(() => {
  page = watchAddress();
});
afterEach(() => {
  cleanUp();
  Reflect.deleteProperty(performance, 'now');
  page.end();
});

describe('a board whose records are opened and closed all the time', () => {
  it('stays far below what browsers put up with', async () => {
    const host = await show();
    for (let round = 0; round < 100; round += 1) {
      await host.ask(opening(round));
      await host.ask(closing);
    }
    expect(page.calls()).to.be.at.most(50);
    const later = realNow() + 30_001;
    performance.now = () => later;
    await host.ask(opening(7));
    expect(page.of('tt'), 'and catches up').to.equal('tt-open=associations-7');
  });
});
