import { expect } from '@open-wc/testing';
import { upgradeContainers } from '../../../../src/embed/upgrade-containers.js';
import { fakeNetwork } from '../../../sources/fake-site.js';
import { listenInEachTest } from '../../../support/board-tests.js';
import { pause, place, placeBoard, showBoard, until } from '../../../support/mount.js';
import { ofTitles, site } from '../../../support/posts.js';
import { frameOf } from '../../../support/view.js';

const network = fakeNetwork();

const noise = listenInEachTest();

beforeEach(() => {
  network.serve(site({ tm_organization: ofTitles(['Kuoro']) }));
});

/** Shows a board with further attributes until it has said something of them, and a moment longer. */
async function saidOf(attributes: Readonly<Record<string, string>>): Promise<readonly string[]> {
  await showBoard({ attributes });
  await until(() => noise.lines.length > 0, 'a line');
  await pause(200);
  return noise.lines;
}

describe('an attribute that the board does not know', () => {
  const misspelt: readonly (readonly [string, string])[] = [
    ['municipalty', 'municipality'],
    ['kind', 'kinds'],
    ['sources', 'source'],
    ['headinglevel', 'heading-level'],
    ['url_prefix', 'url-prefix'],
    ['setting', 'settings'],
    ['language', 'lang'],
    ['kunta', 'municipality'],
    ['kommun', 'municipality'],
    ['lahde', 'source'],
    ['lähde', 'source'],
    ['otsikkotaso', 'heading-level'],
  ];
  for (const [name, meant] of misspelt) {
    it(`is named with what was perhaps meant: ${name}`, async () => {
      const lines = await saidOf({ [name]: 'x' });
      expect(lines).to.have.length(1);
      expect(lines[0]).to.match(
        new RegExp(`^warn: Talkootaulu: .*"${name}"\\. Tarkoititko: ${meant}\\?$`),
      );
    });
  }

  it('is named without a guess when none comes near', async () => {
    const lines = await saidOf({ taustakuva: 'metsä' });
    expect(lines).to.deep.equal([
      'warn: Talkootaulu: Elementillä talkoo-board ei ole attribuuttia "taustakuva".',
    ]);
  });

  it('is named with the element that has it', async () => {
    const lines = await saidOf({ overview: '' });
    expect(lines).to.have.length(1);
    expect(lines[0]).to.match(/"overview"\. Se kuuluu elementille talkoo-listing\.$/);
  });

  it('is named where its being misspelt leaves nothing to read', async () => {
    placeBoard({ attributes: { source: null, sourse: 'https://yhdistykset.example.org' } });
    await until(() => noise.lines.some((line) => line.includes('sourse')), 'the line');
    expect(noise.lines.join()).to.match(/"sourse"\. Tarkoititko: source\?/);
    expect(network.requests).to.deep.equal([]);
  });

  it('is named where a container has it without data-, with what to write', async () => {
    const container = document.createElement('div');
    container.innerHTML = `<div class="taulu" data-talkoo-board lang="fi"
      source="https://yhdistykset.example.org" municipality="Koivuranta"><a href="/">Seurat</a></div>`;
    place(container);
    upgradeContainers();
    await until(() => noise.lines.some((line) => line.includes('data-municipality')), 'the line');
    expect(noise.lines.join()).to.match(/puuttuu alku data-.*: source, municipality\. /);
    expect(noise.lines.join()).to.match(/näin: data-source, data-municipality\./);
    expect(network.requests).to.deep.equal([]);
  });

  it('is named where only some of a container have data-', async () => {
    const container = document.createElement('div');
    container.innerHTML = `<div data-talkoo-board data-source="https://yhdistykset.example.org"
      municipality="Koivuranta" title="Seurat"></div>`;
    place(container);
    upgradeContainers();
    await until(() => noise.lines.some((line) => line.includes('data-municipality')), 'the line');
    expect(noise.lines.join()).to.match(/puuttuu alku data-.*: municipality\. /);
  });

  it('is not what HTML knows, nor what pages and frameworks write for themselves', async () => {
    const board = placeBoard({
      attributes: {
        id: 'taulu',
        class: 'wide',
        style: 'margin: 0',
        slot: 'x',
        title: 'x',
        dir: 'ltr',
        translate: 'no',
        nonce: 'x',
        hidden: 'until-found',
        itemscope: '',
        tabindex: '-1',
        onclick: 'void 0',
        part: 'x',
        'data-x': '',
        'aria-label': 'x',
        '_ngcontent-abc-1': '',
        'v-cloak': '',
        'x-data': '',
        'xml:lang': 'fi',
        'hx-boost': 'true',
      },
    });
    const names = ['@click', ':class', '[value]', '(click)', '#ref'];
    const template = document.createElement('template');
    template.innerHTML = `<i ${names.map((name) => `${name}="x"`).join(' ')}></i>`;
    for (const attribute of template.content.firstElementChild!.attributes) {
      board.setAttributeNode(attribute.cloneNode() as Attr);
    }
    expect(board.attributes).to.have.length(28);
    board.hidden = false;
    await until(() => frameOf(board).querySelector('[part=foot]'), 'the foot');
    await pause(200);
    expect(noise.lines).to.deep.equal([]);
  });
});
