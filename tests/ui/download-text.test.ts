import { expect } from '@open-wc/testing';
import { downloadText } from '../../src/ui/download-text.js';

interface Click {
  readonly name: string;
  readonly blob: Blob | undefined;
}

const createObjectURL = URL.createObjectURL.bind(URL);
const revokeObjectURL = URL.revokeObjectURL.bind(URL);
const later = window.setTimeout.bind(window);
const blobs = new Map<string, Blob>();
const clicks: Click[] = [];
const waiting: (() => void)[] = [];

beforeEach(() => {
  URL.createObjectURL = (blob) => {
    const address = createObjectURL(blob);
    blobs.set(address, blob as Blob);
    return address;
  };
  URL.revokeObjectURL = (address) => {
    revokeObjectURL(address);
    blobs.delete(address);
  };
  HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
    clicks.push({ name: this.download, blob: blobs.get(this.href) });
  };
  window.setTimeout = ((action: () => void) => waiting.push(action)) as typeof window.setTimeout;
});
afterEach(() => {
  Object.assign(URL, { createObjectURL, revokeObjectURL });
  Reflect.deleteProperty(HTMLAnchorElement.prototype, 'click');
  window.setTimeout = later;
});

describe('a text saved as a file', () => {
  it('has its name, its type and every letter, and leaves nothing in the page', async () => {
    const before = document.documentElement.outerHTML;
    downloadText('kuoro.ics', 'Äänet 🎶\r\n', 'text/calendar');
    const [one] = clicks.splice(0);
    expect(one?.name).to.equal('kuoro.ics');
    expect(one?.blob?.type).to.equal('text/calendar;charset=utf-8');
    expect(await one?.blob?.text()).to.equal('Äänet 🎶\r\n');
    expect(document.documentElement.outerHTML).to.equal(before);
    for (const action of waiting.splice(0)) action();
    expect(blobs.size, 'addresses that are left').to.equal(0);
  });
});
