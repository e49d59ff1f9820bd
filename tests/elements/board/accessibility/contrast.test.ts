import { expect } from '@open-wc/testing';
import { contrastRatio, parseColour } from '../../../../src/base/contrast.js';
import { fakeNetwork } from '../../../sources/fake-site.js';
import { showOnGround } from '../../../support/board-on-ground.js';
import { listenInEachTest } from '../../../support/board-tests.js';
import { place, showBoard, until, type Board } from '../../../support/mount.js';
import { ofTitles, site } from '../../../support/posts.js';
import { frameOf, titleLink } from '../../../support/view.js';

const network = fakeNetwork();
const noise = listenInEachTest();

beforeEach(() => {
  network.serve(site({ tm_organization: ofTitles(['Kuoro']) }));
});
const show = (ground: string, tokens: Readonly<Record<string, string>>): Promise<Board> =>
  showOnGround({ ground, tokens });

/** What the webmaster has been told. */
const said = (): readonly string[] => noise.lines.filter((line) => /Talkootaulu/.test(line));
const accentOf = (board: Board): string => getComputedStyle(titleLink(board, 'Kuoro')).color;

describe('colours of a webmaster (requirement 41)', () => {
  const own = 'rgb(20, 85, 122)';
  const pairs: readonly (readonly [string, string, string])[] = [
    ['white', '#ffff00', own],
    ['white', '#8cc8ec', own],
    ['rgb(240, 240, 240)', '#777', own],
    ['white', '#005a9c', 'rgb(0, 90, 156)'],
    ['white', '#0f2e23', 'rgb(15, 46, 35)'],
  ];
  for (const [ground, accent, shown] of pairs) {
    it(`${accent} on ${ground} is shown as ${shown}`, async () => {
      const board = await show(ground, { '--talkoo-accent': accent });
      expect(accentOf(board)).to.equal(shown);
      if (shown !== own) return expect(said()).to.deep.equal([]);
      await until(() => said().length > 0, 'the line for the webmaster');
      expect(said()).to.have.length(1);
      expect(said()[0]).to.match(/--talkoo-accent .*4,5:1/);
    });
  }

  const [onLight, onDark] = [own, 'rgb(140, 200, 236)'];
  const grounds: readonly (readonly [string, string])[] = [
    ['rgb(255 255 255 / 0.5)', onLight],
    ['rgb(0 0 0 / 0.9)', onDark],
    ['oklch(0.98 0.01 250)', onLight],
    ['oklch(0.2 0.05 250)', onDark],
    ['lab(15 0 0)', onDark],
    ['color(srgb 0.1 0.1 0.1)', onDark],
    ['color(display-p3 0.05 0.1 0.05)', onDark],
    ['color-mix(in oklch, black 90%, white)', onDark],
    ['color-mix(in srgb, black 90%, transparent)', onDark],
    ['oklch(0.2 0.05 250 / 0.95)', onDark],
  ];
  for (const [ground, shown] of grounds) {
    it(`fit the ground: ${ground}`, async () => {
      const board = await showOnGround({ ground, scheme: shown === onLight ? 'dark' : 'light' });
      expect(accentOf(board)).to.equal(shown);
    });
  }

  it('are judged on half-transparent layers upon a dark one, whatever space they are in', async () => {
    const [outer, middle] = [place(document.createElement('div')), document.createElement('div')];
    outer.style.background = 'oklch(0.2 0.05 250)';
    middle.style.background = 'rgb(255 255 255 / 0.1)';
    outer.append(middle);
    const board = await showBoard({ into: middle });
    await until(() => accentOf(board) === onDark, 'the colour for dark pages');
  });

  it('are judged in any colour space', async () => {
    const board = await show('white', { '--talkoo-accent': 'oklch(0.85 0.15 100)' });
    expect(accentOf(board)).to.equal(own);
    const sound = await show('white', { '--talkoo-accent': 'oklch(0.4 0.1 250)' });
    expect(accentOf(sound)).to.equal('oklch(0.4 0.1 250)');
  });

  it('have an ink that can be read on them', async () => {
    const board = await show('white', {
      '--talkoo-accent': '#005a9c',
      '--talkoo-accent-ink': '#333333',
    });
    const more = frameOf(board).firstElementChild!;
    const [ink, accent] = ['--_accent-ink', '--_accent'].map((name) => {
      const probe = document.createElement('i');
      probe.style.color = `var(${name})`;
      more.append(probe);
      const colour = parseColour(getComputedStyle(probe).color);
      probe.remove();
      return colour;
    });
    expect(contrastRatio(ink!, accent!)).to.be.at.least(4.5);
    await until(() => said().length > 0, 'the line for the webmaster');
    expect(said()[0]).to.include('--talkoo-accent-ink');
  });

  const picture = `url("data:image/svg+xml,<svg xmlns='http://www.w3.org/2000/svg'/>")`;
  for (const [ground, ink, shown] of [
    ['linear-gradient(white, #eee)', '#222', onLight],
    ['linear-gradient(black, #123)', 'white', onDark],
    [picture, 'rgb(40, 40, 40)', onLight],
    [picture, '#eee', onDark],
  ] as const) {
    it(`fit the page’s own ${ink} where nobody can tell what is behind it: ${ground}`, async () => {
      const scheme = shown === onLight ? 'dark' : 'light';
      const board = await showOnGround({ ground, ink, scheme });
      expect(accentOf(board)).to.equal(shown);
    });
  }

  it('are left alone where nobody can tell what is behind them', async () => {
    const board = await show('linear-gradient(white, yellow)', { '--talkoo-accent': '#ffff00' });
    expect(accentOf(board)).to.equal('rgb(255, 255, 0)');
    expect(said()).to.deep.equal([]);
  });

  it('are measured as WCAG 2 does', () => {
    const ratio = (one: string, other: string) =>
      contrastRatio(parseColour(one)!, parseColour(other)!);
    expect(ratio('rgb(0, 0, 0)', 'rgb(255, 255, 255)')).to.equal(21);
    expect(ratio('rgb(119, 119, 119)', 'rgb(255, 255, 255)')).to.be.within(4.47, 4.49);
    expect(ratio('color(srgb 1 1 1)', 'rgb(255, 255, 255)')).to.equal(1);
    expect(parseColour('oklch(0.5 0.1 200)')).to.equal(null);
  });
});
