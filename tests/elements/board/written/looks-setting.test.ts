import { expect } from '@open-wc/testing';
import { blend, contrastRatio, parseColour, type Colour } from '../../../../src/base/contrast.js';
import { parseSettings } from '../../../../src/sources/settings/parse-settings.js';
import { presets } from '../../../../src/styles/presets.js';
import { fakeNetwork, origin } from '../../../sources/fake-site.js';
import { showOnGround, type Ground } from '../../../support/board-on-ground.js';
import { listenInEachTest } from '../../../support/board-tests.js';
import { atRest, painted, until, type Board } from '../../../support/mount.js';
import { ofTitles, site } from '../../../support/posts.js';
import { control, frameOf, titleLink, titles } from '../../../support/view.js';

const network = fakeNetwork();
const noise = listenInEachTest();

beforeEach(() => {
  network.serve(site({ tm_organization: ofTitles(['Kuoro']) }));
});
/** Where a board stands, and how it is to look. */
interface Scene extends Ground {
  readonly looks?: unknown;
}

const show = ({ looks, ...ground }: Scene): Promise<Board> =>
  showOnGround(ground, looks === undefined ? {} : { looks });

/** A colour as the board uses it, told by an element in its frame. */
function colourIn(board: Board, value: string): string {
  const probe = document.createElement('i');
  probe.style.color = value;
  frameOf(board).firstElementChild!.append(probe);
  const { color } = getComputedStyle(probe);
  probe.remove();
  return color;
}

const accentOf = (board: Board): string => getComputedStyle(titleLink(board, 'Kuoro')).color;

/** Gives a board other looks, and waits until it shows them. */
async function wear(board: Board, settings: unknown): Promise<void> {
  board.settings = settings as Board['settings'];
  await painted(board);
  await until(() => titles(board).length > 0, 'the records');
  await atRest(board);
}
const cornerOf = (board: Board): string =>
  getComputedStyle(control(board, 'Rajaa')).borderStartStartRadius;
const said = (): string => noise.lines.filter((line) => line.includes('Talkootaulu')).join('\n');

describe('looks', () => {
  it('are what the settings say', async () => {
    const looks = { accent: '#7a1f14', free: 'rgb(20 80 20)', radius: '7px', space: '33px' };
    const board = await show({ looks });
    expect(accentOf(board)).to.equal('rgb(122, 31, 20)');
    expect(cornerOf(board)).to.equal('7px');
    const row = titleLink(board, 'Kuoro').closest('li')!;
    expect(getComputedStyle(row).paddingBlockStart).to.equal('33px');
    expect(colourIn(board, 'var(--_free)')).to.equal('rgb(20, 80, 20)');
    expect(said()).to.equal('');
  });

  it('give way to a token of the page, on the board or around it', async () => {
    const looks = { accent: '#7a1f14', radius: '7px' };
    const board = await show({ looks, tokens: { '--talkoo-accent': '#14557a' } });
    expect(accentOf(board)).to.equal('rgb(20, 85, 122)');
    expect(cornerOf(board)).to.equal('7px');
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('talkoo-board { --talkoo-radius: 3px; --talkoo-accent: #333333 }');
    document.adoptedStyleSheets.push(sheet);
    expect(cornerOf(board)).to.equal('3px');
    expect(accentOf(board)).to.equal('rgb(51, 51, 51)');
    document.adoptedStyleSheets.pop();
  });

  it('are a preset, of which the other keys may change something', async () => {
    const board = await show({ looks: { preset: 'helsinki', radius: '5px' } });
    expect(accentOf(board)).to.equal('rgb(0, 0, 191)');
    expect(cornerOf(board)).to.equal('5px');
  });

  it('are for a light page or a dark one, as the page says or as they say themselves', async () => {
    const looks = { accent: 'light-dark(#7a1f14, #ffd0c8)' };
    const dark = { ground: '#111111', ink: 'white' };
    expect(accentOf(await show({ looks }))).to.equal('rgb(122, 31, 20)');
    const told = await show({ looks, ...dark, scheme: 'dark' });
    expect(accentOf(told)).to.equal('rgb(255, 208, 200)');
    const untold = await show({ looks: { ...looks, scheme: 'dark' }, ...dark, scheme: 'normal' });
    expect(accentOf(untold)).to.equal('rgb(255, 208, 200)');
    const lit = await show({ looks: { ...looks, scheme: 'light' }, scheme: 'dark' });
    expect(accentOf(lit)).to.equal('rgb(122, 31, 20)');
    expect(said()).to.equal('');
  });

  it('go with the settings that brought them', async () => {
    const board = await show({ looks: { accent: '#7a1f14', radius: '7px' } });
    const count = frameOf(board).adoptedStyleSheets.length;
    await wear(board, { looks: { accent: '#333333' } });
    expect(accentOf(board)).to.equal('rgb(51, 51, 51)');
    expect(cornerOf(board)).not.to.equal('7px');
    await wear(board, { looks: { accent: '#7a1f14' } });
    expect(frameOf(board).adoptedStyleSheets).to.have.length(count);
    await wear(board, {});
    expect(frameOf(board).adoptedStyleSheets).to.have.length(count - 1);
    expect(accentOf(board)).to.equal('rgb(20, 85, 122)');
  });

  it('write no style attribute on the board', async () => {
    const board = await show({ looks: { preset: 'suomifi', scheme: 'light' } });
    expect(board.hasAttribute('style')).to.be.false;
    expect(board.querySelector('[style]')).to.equal(null);
    expect(frameOf(board).querySelector('[style]')).to.equal(null);
  });
});

describe('looks that are no colour or no length (requirement 87)', () => {
  const colours = [
    'url(https://www.example.org/x.png)',
    'URL("x")',
    '#14557a; background: url(x)',
    '#14557a}',
    '} * { display: none',
    'var(--x)',
    'VAR(--talkoo-accent)',
    'env(x)',
    'expression(alert(1))',
    'image-set("x" 1x)',
    '/* */ #14557a',
    '#14557a/**/',
    '#14557a !important',
    'rgb(1, 2, 3); x: y',
    'rgb(var(--r), 2, 3)',
    'rgb(calc(1), 2, 3)',
    'rgb(1, 2 3)',
    'color(display-p3 1 0 0)',
    'oklch(0.5 0.1 200)',
    'light-dark(url(x), #000)',
    'light-dark(#000)',
    'color-mix(in srgb, red, blue)',
    'currentColor',
    'transparent',
    'inherit',
    'red',
    '#12',
    '#12345',
    '14557a',
    '\\23 14557a',
    '#14557a\n',
    ' #14557a',
    '',
    0x14557a,
    ['#14557a'],
    null,
  ];
  const lengths = [
    '1',
    '-1em',
    '100em',
    '1e3px',
    '10%',
    '1em 2em',
    '1em;',
    '1em}',
    'calc(1em + 1px)',
    'var(--x)',
    'url(x)',
    'attr(x)',
    'auto',
    '1vw',
    '1 em',
    'em',
    '/**/1em',
    8,
    null,
  ];
  const table = [
    ...['accent', 'accentInk', 'free', 'muted', 'line', 'tint'].flatMap((key) =>
      colours.map((value) => [key, value] as const),
    ),
    ...['radius', 'space'].flatMap((key) => lengths.map((value) => [key, value] as const)),
  ];

  it('are refused, and cost nothing else', () => {
    for (const [key, value] of table) {
      const name = `${key}: ${JSON.stringify(value)}`;
      const { settings, issues } = parseSettings({ looks: { [key]: value, preset: 'neutral' } });
      expect(settings, name).to.deep.equal({ looks: { preset: 'neutral' } });
      expect(issues, name).to.deep.equal([{ path: `looks.${key}`, reason: 'wrong', near: null }]);
    }
  });

  it('are named to the webmaster with how they are written, and ask nobody for anything', async () => {
    const looks = { accent: `url(${origin}/x.png)`, tint: 'var(--x)', radius: 'url(x)' };
    const board = await show({ looks });
    expect(accentOf(board)).to.equal('rgb(20, 85, 122)');
    await until(() => said() !== '', 'the line');
    expect(said()).to.match(/looks\.accent.*#14557a.*looks\.tint.*looks\.radius.*0\.4em/);
    expect(network.asked().map(({ pathname }) => pathname)).not.to.include('/x.png');
  });
});

describe('looks that cannot be read (requirement 41)', () => {
  const pairs: readonly (readonly [Scene, RegExp, string])[] = [
    [{ looks: { accent: '#ffff00' } }, /looks\.accent .*4,5:1/, 'rgb(20, 85, 122)'],
    [
      { looks: { accent: '#14557a' }, ground: '#101418', ink: 'white' },
      /looks\.accent /,
      'rgb(140, 200, 236)',
    ],
    [{ looks: { scheme: 'dark' } }, /looks\.scheme /, 'rgb(20, 85, 122)'],
    [{ looks: { accentInk: '#14557b' } }, /looks\.accentInk /, 'rgb(20, 85, 122)'],
    [
      { looks: { accent: '#005a9c' }, tokens: { '--talkoo-accent': '#ff0' } },
      /--talkoo-accent /,
      'rgb(20, 85, 122)',
    ],
  ];
  for (const [scene, note, shown] of pairs) {
    it(`give way to the board's own colours: ${JSON.stringify(scene)}`, async () => {
      const board = await show(scene);
      expect(accentOf(board)).to.equal(shown);
      await until(() => said() !== '', 'the line');
      expect(said()).to.match(note);
    });
  }

  it('are those of a preset for dark pages on a dark ground, whatever the page calls itself', async () => {
    const board = await show({ looks: { preset: 'suomifi' }, ground: '#101418', ink: 'white' });
    expect(accentOf(board)).to.equal('rgb(141, 189, 242)');
    expect(said()).to.equal('');
  });

  it('lose a tint on which the text cannot be read', async () => {
    const board = await show({ looks: { tint: '#777777' } });
    expect(colourIn(board, 'var(--_tint)')).to.equal('rgba(0, 0, 0, 0)');
    await until(() => said() !== '', 'the line');
    expect(said()).to.match(/looks\.tint /);
  });

  it('are judged anew with each change', async () => {
    const board = await show({ looks: { accent: '#ffff00' } });
    await wear(board, { looks: { accent: '#7a1f14' } });
    expect(accentOf(board)).to.equal('rgb(122, 31, 20)');
    await wear(board, { looks: { accent: '#ffee00' } });
    expect(accentOf(board)).to.equal('rgb(20, 85, 122)');
  });
});

describe("the board's own colours (requirement 40)", () => {
  /** A white page in a dark system is of the scheme `dark`; a coloured panel stands between light and dark. */
  const scenes = [
    { scheme: 'dark', ground: '#ffffff', ink: '#1a1a1a' },
    { scheme: 'dark', ground: '#f3efe6', ink: '#222222' },
    { scheme: 'light', ground: '#111111', ink: '#f0f0f0' },
    { scheme: 'light', ground: '#005a9c', ink: '#ffffff' },
    { scheme: 'dark', ground: '#ffc917', ink: '#000000' },
    { scheme: 'light', ground: '#b5121b', ink: '#ffffff' },
  ];
  const written = [
    ['var(--_accent)', null],
    ['var(--_muted)', null],
    ['var(--_free)', null],
    ['var(--_accent-ink)', 'var(--_accent)'],
    ['var(--_accent)', 'var(--_tint)'],
  ] as const;

  for (const scene of scenes) {
    it(`can be read on ${scene.ground} where color-scheme is ${scene.scheme}`, async () => {
      const board = await show(scene);
      const page = parseColour(colourIn(board, scene.ground))!;
      const colour = (value: string): Colour => parseColour(colourIn(board, value))!;
      for (const [text, under] of written) {
        const ground = under === null ? page : blend(colour(under), page);
        const ratio = wcagRatio(blend(colour(text), ground), ground);
        expect(ratio, `${text} on ${under ?? 'the page'}`).to.be.at.least(4.5);
      }
      expect(said()).to.equal('');
    });
  }
});

describe('a preset (requirement 40)', () => {
  const grounds = [
    { scheme: 'light', ground: '#ffffff', ink: '#1a1a1a' },
    { scheme: 'light', ground: '#f7f7f8', ink: '#1a1a1a' },
    { scheme: 'dark', ground: '#121212', ink: '#f0f0f0' },
    { scheme: 'dark', ground: '#1f2328', ink: '#f0f0f0' },
  ];
  /** What is written in which colour on what; the focus ring and the frames of controls are accent or muted. */
  const written = [
    ['var(--_accent)', 'transparent'],
    ['var(--_muted)', 'transparent'],
    ['var(--_free)', 'transparent'],
    ['var(--_accent-ink)', 'var(--_accent)'],
    ['currentColor', 'var(--_tint)'],
    ['var(--_accent)', 'var(--_tint)'],
    ['var(--_muted)', 'var(--_tint)'],
    ['var(--_free)', 'var(--_tint)'],
  ] as const;

  for (const preset of Object.keys(presets)) {
    for (const scene of grounds) {
      it(`can be read: ${preset} on ${scene.ground}`, async () => {
        const board = await show({ ...scene, looks: { preset } });
        expect(said()).to.equal('');
        const colour = (value: string): Colour => parseColour(colourIn(board, value))!;
        for (const [text, under] of written) {
          const ground = blend(colour(under), colour(scene.ground));
          const ratio = wcagRatio(blend(colour(text), ground), ground);
          expect(ratio, `${text} on ${under}`).to.be.at.least(4.5);
          expect(contrastRatio(colour(text), ground)).to.be.closeTo(ratio, 0.01);
        }
      });
    }
  }

  it('is made of settings as a webmaster may write them', () => {
    for (const [name, preset] of Object.entries(presets)) {
      expect(parseSettings({ looks: preset }), name).to.deep.equal({
        settings: { looks: preset },
        issues: [],
      });
    }
  });
});

/** The contrast ratio as WCAG 2.2 defines it, in the words of its definitions. */
function wcagRatio(one: Colour, other: Colour): number {
  const luminance = ({ channels: [r, g, b] }: Colour): number => {
    const linear = (part: number): number =>
      part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
    return 0.2126 * linear(r) + 0.7152 * linear(g) + 0.0722 * linear(b);
  };
  const [lighter, darker] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (lighter! + 0.05) / (darker! + 0.05);
}
