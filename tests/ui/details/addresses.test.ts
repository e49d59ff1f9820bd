import { expect } from '@open-wc/testing';
import { fakeNetwork } from '../../sources/fake-site.js';
import { cleanUp, showBoard } from '../../support/mount.js';
import { site, titled } from '../../support/posts.js';
import { factOf, openDetails } from '../../support/view.js';

const network = fakeNetwork();

afterEach(cleanUp);

/** How a text in the field for the website shows: its words, and what each link leads to. */
async function shown(website: string): Promise<readonly [string, ...string[]]> {
  const acf = { organization_website: website };
  network.serve(site({ tm_organization: [titled(1, 'Kuoro', acf)] }));
  const board = await showBoard({ attributes: { kinds: 'associations' } });
  const details = await openDetails(board, 'Kuoro');
  const links = [...details.querySelectorAll<HTMLAnchorElement>('dl a')].map(({ href }) => href);
  return [factOf(details, 'Yhteystiedot')?.join('\n') ?? '', ...links];
}

describe('a field for an address that has more than one address in it', () => {
  const table: readonly (readonly [string, ...string[]])[] = [
    [
      'https://example.org/reg/abc tai 040 000 0000',
      'https://example.org/reg/abc',
      'tel:0400000000',
    ],
    ['https://example.org/reg/abc viimeistään 1.12.', 'https://example.org/reg/abc'],
    ['https://example.org/r/AbC (sulkeutuu 5.12.)', 'https://example.org/r/AbC'],
    [
      'https://example.org/a ja https://example.com/b',
      'https://example.org/a',
      'https://example.com/b',
    ],
    [
      'https://example.org/a,https://example.com/b',
      'https://example.org/a',
      'https://example.com/b',
    ],
    [
      'https://example.org/r/1 ja www.example.com',
      'https://example.org/r/1',
      'https://www.example.com/',
    ],
    ['www.example.org/ohjelma, myös Facebookissa', 'https://www.example.org/ohjelma'],
    ['https://example.org/ohjelma (pdf)', 'https://example.org/ohjelma'],
    ['https://example.org).', 'https://example.org/'],
    ['https://example.org/a).', 'https://example.org/a'],
    ['Lue https://example.org/w/Kuoro_(laulu).', 'https://example.org/w/Kuoro_(laulu)'],
  ];
  for (const [written, ...links] of table) {
    it(`shows all of its words, each address as its own link: ${written}`, async () => {
      expect(await shown(written)).to.deep.equal([written, ...links]);
    });
  }

  it('is still short when it is one address with spaces around', async () => {
    expect(await shown(' https://www.example.org/a ')).to.deep.equal([
      'example.org/a',
      'https://www.example.org/a',
    ]);
  });
});
