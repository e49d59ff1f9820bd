import { expect } from '@open-wc/testing';
import { fakeNetwork, origin } from '../../../sources/fake-site.js';
import { listenInEachTest } from '../../../support/board-tests.js';
import {
  atRest,
  place,
  placeBoard,
  until,
  watchLoads,
  type Board,
} from '../../../support/mount.js';
import { ofTitles, site } from '../../../support/posts.js';
import { titles } from '../../../support/view.js';

const network = fakeNetwork();

const noise = listenInEachTest();

beforeEach(() => {
  network.serve(site({ tm_organization: ofTitles(['Kuoro']) }));
});

/** Puts a board into the page as the parser reads it from what a webmaster pasted. */
function paste(attributes: string): Board {
  const template = document.createElement('template');
  template.innerHTML = `<talkoo-board ${attributes}><a href="/x">Yhdistykset</a></talkoo-board>`;
  const board = document.importNode(template.content.firstElementChild!, true) as Board;
  watchLoads(board);
  return place(board);
}

describe('attributes with the quotes of a word processor', () => {
  const understood: readonly string[] = [
    `source=”${origin}” municipality=”Koivuranta” lang=”fi”`,
    `source=“${origin}” municipality=“Koivuranta” lang=“fi”`,
    `source=»${origin}» municipality=«Koivuranta» lang=„fi“`,
    `source=″${origin}″ municipality=‘Koivuranta’ lang=’fi’`,
    `source=&quot;${origin}&quot; municipality=&quot;Koivuranta&quot; lang="fi"`,
    `source="'${origin}'" municipality="'Koivuranta'" lang="fi"`,
  ];
  for (const attributes of understood) {
    it(`are read without them, and named to the webmaster: ${attributes}`, async () => {
      const board = paste(attributes);
      await atRest(board);
      expect(titles(board)).to.deep.equal(['Kuoro']);
      await until(() => noise.lines.length > 0, 'a line');
      expect(noise.lines).to.have.length(1);
      expect(noise.lines[0]).to.match(/^warn: Talkootaulu: Lainausmerkit.*: source, municipality/);
    });
  }

  const tidied: readonly string[] = [
    `source="&nbsp;${origin}&nbsp;" municipality="Koivuranta&nbsp;" lang="fi"`,
    `source="${origin}," municipality=" Koivuranta, " lang="fi"`,
    `SOURCE="${origin}" Municipality="Koivuranta" Lang="fi"`,
    `source="${origin}/?utm_source=x#y" municipality="Koivuranta" lang="fi"`,
    `source="\u200b${origin}" municipality="Koivuranta" lang="fi"`,
  ];
  for (const attributes of tidied) {
    it(`need no word where nothing else can be meant: ${attributes}`, async () => {
      const board = paste(attributes);
      await atRest(board);
      expect(titles(board)).to.deep.equal(['Kuoro']);
      expect(noise.lines).to.deep.equal([]);
    });
  }

  it('are named with what they cut off at a space', async () => {
    paste(`source=”${origin}” municipality=”Koivuranta, Ii” lang="fi"`);
    await until(() => noise.lines.some((line) => line.includes('Lainausmerkit')), 'the line');
    expect(noise.lines.join('\n')).to.include('source, municipality, ii”');
  });

  const cutAtSpace: Readonly<Record<string, string>> = {
    municipality: `source="${origin}" municipality=”Koivuranta, Ii”`,
    'municipality after a space': `source="${origin}" municipality=” Koivuranta”`,
    association: `source="${origin}" association=”Iin martat ry”`,
    kinds: `source="${origin}" municipality="Koivuranta" kinds=“events, activities“`,
    'municipality with guillemets': `source="${origin}" municipality=»Koivuranta Ii»`,
    'municipality closed by a straight quote': `source="${origin}" municipality=”Koivuranta, Ii"`,
  };
  for (const [name, attributes] of Object.entries(cutAtSpace)) {
    it(`leave the fallback where they cut a value off, which is named: ${name}`, async () => {
      const board = paste(`${attributes} lang="fi"`);
      await until(() => noise.lines.length > 0, 'the line');
      expect(noise.lines).to.have.length(1);
      expect(noise.lines[0]).to.match(/Lainausm/);
      expect(noise.lines[0]).to.include(name.split(' ', 1)[0]);
      expect(network.requests).to.deep.equal([]);
      expect(board.innerText.trim()).to.equal('Yhdistykset');
    });
  }

  it('may be followed by a comma', async () => {
    const board = paste(`source=”${origin}”, municipality=”Koivuranta”, lang="fi"`);
    await atRest(board);
    expect(titles(board)).to.deep.equal(['Kuoro']);
  });

  it('are named together with the dashes that became long', async () => {
    const board = placeBoard({ attributes: { source: null } });
    // As the parser reads it: scripts may not set a name like this in every browser.
    const parsed = document.createElement('div');
    parsed.innerHTML = '<i heading–level="3"></i>';
    const [written] = parsed.firstElementChild?.attributes ?? [];
    if (written) board.setAttributeNode(written.cloneNode() as Attr);
    board.source = origin;
    await until(() => noise.lines.length > 0, 'a line');
    expect(noise.lines).to.deep.equal([
      'warn: Talkootaulu: Elementillä talkoo-board ei ole attribuuttia "heading–level". Tarkoititko: heading-level?',
    ]);
  });

  for (const source of [
    'https://yhdistykset–example.org',
    'https://”yhdistykset.example.org',
    '&quot;https://yhdistykset.example.org&quot;',
    '<code>https://yhdistykset.example.org</code>',
    'https://yhdistykset.example.org”>x',
    'https;//yhdistykset.example.org',
  ]) {
    it(`ask no host that nobody meant, and blame no ad blocker: ${source}`, async () => {
      const board = placeBoard({ attributes: { source } });
      await until(() => noise.lines.length > 0, 'a line');
      expect(noise.lines.join('\n')).to.match(/Tietolähteen osoitetta .* ei voitu käyttää/);
      expect(noise.lines.join('\n')).not.to.match(/esto/);
      expect(network.requests).to.deep.equal([]);
      expect(board.innerText.trim()).to.equal('Yhdistykset ja toiminta (yhdistykset.example.org)');
    });
  }
});
