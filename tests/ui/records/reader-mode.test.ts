import { expect } from '@open-wc/testing';
import { Readability } from '@mozilla/readability';
import { kinds } from '../../../src/model/kind.js';
import { demoNetwork } from '../../support/demo-network.js';
import { openHostPage, type HostPage } from '../../support/host-page.js';
import { cleanUp, placeBoard, showBoard, atRest, until, type Board } from '../../support/mount.js';
import { factOf, frameOf, openDetails, textOf, titleLinks, titles } from '../../support/view.js';

const network = demoNetwork();
const source = 'https://koivuranta.example.org';
let page: HostPage;

beforeEach(() => {
  network.renew();
  page = openHostPage();
});
afterEach(() => {
  cleanUp();
  page.close();
});

/** What a page of a municipality says besides the board. */
function addProse(): void {
  for (const text of [
    'Koivurannassa toimii kymmeniä yhdistyksiä. Täältä löydät ne, niiden toiminnan ja tapahtumat.',
    'Toiminta-avustuksia haetaan maaliskuun loppuun mennessä, ja neuvoa saa kunnan yhdyshenkilöltä.',
  ]) {
    page.column.append(Object.assign(document.createElement('p'), { textContent: text }));
  }
}

/** What a reader mode shows of the page: its text, white space as single spaces. */
function readText(): string {
  const article = new Readability(document.cloneNode(true) as Document).parse();
  return (article?.textContent ?? '').replace(/\s+/g, ' ');
}

/** Titles and summaries of the painted records. */
function textsOf(board: Board): readonly string[] {
  return titleLinks(board).flatMap((link) => {
    const summary = link.closest('li')?.querySelector(':scope > div > p');
    return [textOf(link), textOf(summary)].filter(Boolean);
  });
}

describe('a reader mode', () => {
  for (const kind of kinds) {
    it(`keeps the title and the summary of every painted record of ${kind}`, async () => {
      addProse();
      const board = await showBoard({ into: page.column, attributes: { source, kinds: kind } });
      frameOf(board).querySelector<HTMLElement>('[part=more]')?.click();
      await until(() => titles(board).length > 20, 'more records');
      const texts = textsOf(board);
      expect(texts.length, 'most have a summary').to.be.above(1.5 * titles(board).length);
      const read = readText();
      expect(texts.filter((text) => !read.includes(text))).to.deep.equal([]);
      const seen = textOf(document.body);
      expect(texts.filter((text) => !seen.includes(text))).to.deep.equal([]);
    });
  }

  it('keeps them on a page that has nothing else, with five kinds', async () => {
    const board = placeBoard({ into: page.column, attributes: { source } });
    await atRest(board);
    const read = readText();
    expect(textsOf(board).filter((text) => !read.includes(text))).to.deep.equal([]);
  });

  it('keeps what open details tell', async () => {
    addProse();
    const board = await showBoard({ into: page.column, attributes: { source, kinds: 'premises' } });
    const details = await openDetails(board, 'Kerhohuone Vakka');
    const read = readText();
    expect(read)
      .to.contain('Kerhohuone Vakka')
      .and.to.contain('Avain noudetaan kirjaston tiskiltä.');
    expect(read).to.contain(factOf(details, 'Varusteet')![0]!);
    expect(read).to.contain(textOf(details.querySelector('tbody th')));
  });
});
