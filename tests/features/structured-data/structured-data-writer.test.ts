import { expect } from '@open-wc/testing';
import { StructuredDataWriter } from '../../../src/features/structured-data/structured-data-writer.js';
import type { DirectoryRecord } from '../../../src/model/directory-record.js';
import { allMessages } from '../../i18n/all-messages.js';
import { association } from '../../model/records.js';

const options = { now: Date.parse('2026-11-22T12:00:00+02:00'), messages: allMessages.fi };
let board: HTMLElement;
let writer: StructuredDataWriter;

beforeEach(() => {
  board = document.createElement('div');
  board.append('Yhdistykset');
  board.attachShadow({ mode: 'open' });
  document.body.append(board);
  writer = new StructuredDataWriter(board);
});
afterEach(() => {
  board.remove();
});

const scripts = () => [...document.querySelectorAll('script[type="application/ld+json"]')];
const named = (...titles: readonly string[]): readonly DirectoryRecord[] =>
  titles.map((title) => association({ title }));
const namesIn = (script: Element | undefined) =>
  (JSON.parse(script?.textContent ?? '') as { '@graph': { name: string }[] })['@graph'].map(
    ({ name }) => name,
  );

describe('the data for search engines in the page (requirement 145)', () => {
  it('is one script in the board', () => {
    writer.write(named('Kaiku', 'Tuike'), options);
    const [script, ...others] = scripts();
    expect(others).to.deep.equal([]);
    expect(script?.parentElement).to.equal(board);
    expect(namesIn(script)).to.deep.equal(['Kaiku', 'Tuike']);
  });

  it('follows the list, and stays as it is when the list does', () => {
    writer.write(named('Kaiku', 'Tuike'), options);
    const [first] = scripts();
    writer.write(named('Kaiku', 'Tuike'), options);
    expect(scripts()).to.deep.equal([first]);
    writer.write(named('Tuike'), options);
    expect(scripts().map(namesIn)).to.deep.equal([['Tuike']]);
    writer.write([], options);
    expect(scripts()).to.deep.equal([]);
  });

  it('goes when the board does, and leaves the rest', () => {
    writer.write(named('Kaiku'), options);
    writer.clear();
    expect(scripts()).to.deep.equal([]);
    expect(board.textContent).to.equal('Yhdistykset');
    expect(board.shadowRoot?.childNodes.length).to.equal(0);
  });

  it('is once in a copy of the board too', () => {
    writer.write(named('Kaiku'), options);
    const copy = board.cloneNode(true) as HTMLElement;
    copy.append(...[...copy.children].map((child) => child.cloneNode(true)));
    board.replaceWith(copy);
    board = copy;
    new StructuredDataWriter(copy).write(named('Kaiku'), options);
    expect(scripts().map(namesIn)).to.deep.equal([['Kaiku']]);
  });

  it('runs nothing and ends nothing, whatever a text says (requirement 90)', () => {
    const hostile = [
      '</script><script>window.canary = 1</script>',
      '<!--<script>',
      ']]>',
      '\u2028"\\u003c/script>',
      '{"@type":"Person"}',
    ];
    writer.write(named(...hostile), options);
    const [script] = scripts();
    expect(script?.outerHTML.match(/</g)).to.have.length(2);
    expect(namesIn(script)).to.deep.equal(hostile);
    expect(window).not.to.have.property('canary');
    const page = new DOMParser().parseFromString(board.outerHTML, 'text/html');
    expect(namesIn(page.querySelector('script')!)).to.deep.equal(hostile);
    expect(page.querySelectorAll('script').length).to.equal(1);
  });

  it('is never seen, even where the page shows everything', () => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('* { display: block !important; }');
    document.adoptedStyleSheets = [sheet];
    writer.write(named('Kaiku'), options);
    expect(board.innerText).not.to.include('Kaiku');
    expect(scripts()[0]?.getBoundingClientRect().height).to.equal(0);
    document.adoptedStyleSheets = [];
  });
});
