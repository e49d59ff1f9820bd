import { expect } from '@open-wc/testing';
import { sendMouse } from '@web/test-runner-commands';
import { press } from '../../support/keys.js';
import { cleanUp, until } from '../../support/mount.js';
import {
  at,
  button,
  marker,
  openHost,
  settings,
  settled,
  slid,
  spot,
  surface,
  tileService,
  type MapHost,
} from './map-host.js';

tileService();
afterEach(cleanUp);

const records = [at('Kuoro', 0, 0), at('Martat', 6, 0)];

const open = () => openHost(records);
const apart = (host: MapHost) => spot(host, 'Kuoro').y - spot(host, 'Martat').y;

/** Where the map stands: two maps with the same are the same view. */
const view = (host: MapHost) => {
  const { x, y } = spot(host, 'Kuoro');
  return [Math.round(x), Math.round(y), Math.round(apart(host))];
};

/** Sends an event to the map, and tells whether it kept the page from its own doing. */
function isCaptured(host: MapHost, event: Event): boolean {
  surface(host).dispatchEvent(event);
  return event.defaultPrevented;
}

/** How near the pictures are that the map has, each once. */
const zooms = (host: MapHost) => [
  ...new Set(
    [...host.renderRoot.querySelectorAll('img')].map(
      ({ src }) => new URL(src).pathname.split('/')[2],
    ),
  ),
];

const wheel = () => new WheelEvent('wheel', { deltaY: -120, bubbles: true, cancelable: true });

async function middleOf(host: MapHost): Promise<[number, number]> {
  surface(host).scrollIntoView({ block: 'center' });
  await settled();
  const { left, top, width, height } = surface(host).getBoundingClientRect();
  return [Math.round(left + width / 4), Math.round(top + height / 2)];
}

/** Puts a finger down, moves it or lifts it. */
function finger(host: MapHost, type: string, pointerId: number, x: number, y: number): void {
  const point = { clientX: x, clientY: y, button: 0, pointerType: 'touch', bubbles: true };
  surface(host).dispatchEvent(new PointerEvent(type, { ...point, pointerId }));
}

describe('moving a map (requirement 53)', () => {
  it('has a button for each direction, and for nearer and farther', async () => {
    const host = await open();
    const before = spot(host, 'Kuoro');
    const width = surface(host).clientWidth;
    button(host, 'Lähennä').click();
    await settled();
    const near = apart(host);
    button(host, 'Loitonna').click();
    await settled();
    expect(near / apart(host)).to.be.closeTo(2, 0.02);
    button(host, 'Siirrä itään').click();
    await slid(host);
    expect(spot(host, 'Kuoro').x).to.be.closeTo(before.x - width / 4, 2);
    button(host, 'Siirrä länteen').click();
    await slid(host);
    expect(spot(host, 'Kuoro').x).to.be.closeTo(before.x, 2);
    button(host, 'Siirrä pohjoiseen').click();
    await slid(host);
    expect(spot(host, 'Kuoro').y).to.be.above(before.y + 50);
    button(host, 'Siirrä etelään').click();
    await slid(host);
    expect(spot(host, 'Kuoro').y).to.be.closeTo(before.y, 2);
  });

  it('goes no nearer than there are pictures, and no farther than the whole country', async () => {
    const host = await openHost([at('Kuoro', 0, 0), at('Martat', 100, 0)], {
      settings: { ...settings, maxZoom: 9 },
    });
    for (const [name, end] of [
      ['Lähennä', 9],
      ['Loitonna', 4],
    ] as const) {
      for (let step = 0; step < 9; step++) button(host, name).click();
      await settled();
      for (let step = 0; step < 3; step++) button(host, name).click();
      await settled();
      // Those of the view before fade out only when the new ones have come.
      await until(() => zooms(host).join() === String(end), `pictures of zoom ${end} and no other`);
    }
  });

  it('works by arrow keys, + and − once the map has focus', async () => {
    const host = await open();
    const before = view(host);
    const height = apart(host);
    surface(host).focus();
    await press('+');
    await settled();
    expect(apart(host) / height).to.be.closeTo(2, 0.02);
    await press('-');
    await settled();
    expect(view(host)).to.deep.equal(before);
    await press('ArrowRight');
    await slid(host);
    expect(spot(host, 'Kuoro').x).to.be.below((before[0] ?? 0) - 50);
  });

  it('leaves the wheel to the page until a resident turns to the map, and again after', async () => {
    const host = await open();
    const before = view(host);
    expect(isCaptured(host, wheel())).to.equal(false);
    expect(view(host)).to.deep.equal(before);
    surface(host).focus();
    expect(isCaptured(host, wheel())).to.equal(true);
    expect(view(host)).not.to.deep.equal(before);
    surface(host).blur();
    expect(isCaptured(host, wheel())).to.equal(false);
  });

  it('leaves the wheel with Ctrl to the page always: it enlarges the text', async () => {
    const host = await open();
    surface(host).focus();
    const enlarge = new WheelEvent('wheel', { deltaY: -120, ctrlKey: true, cancelable: true });
    expect(isCaptured(host, enlarge)).to.equal(false);
  });

  it('works by dragging with a mouse, and a drag that ends on a marker opens nothing', async () => {
    const host = await open();
    const [x, y] = await middleOf(host);
    const before = spot(host, 'Kuoro');
    await sendMouse({ type: 'move', position: [x, y] });
    await sendMouse({ type: 'down' });
    await sendMouse({ type: 'move', position: [x + 20, y] });
    await sendMouse({ type: 'move', position: [x + 60, y + 30] });
    await sendMouse({ type: 'up' });
    await settled();
    expect(spot(host, 'Kuoro').x).to.be.closeTo(before.x + 60, 1);
    expect(spot(host, 'Kuoro').y).to.be.closeTo(before.y + 30, 1);
    const { x: left, y: top } = spot(host, 'Kuoro');
    await sendMouse({ type: 'move', position: [Math.round(left), Math.round(top)] });
    await sendMouse({ type: 'down' });
    await sendMouse({ type: 'move', position: [Math.round(left) + 30, Math.round(top)] });
    await sendMouse({ type: 'up' });
    await settled();
    expect(host.done).to.deep.equal([]);
    marker(host, 'Kuoro').focus();
    await press('Enter');
    expect(host.done).to.deep.equal(['open Kuoro']);
    const now = spot(host, 'Kuoro');
    await sendMouse({ type: 'click', position: [Math.round(now.x), Math.round(now.y)] });
    expect(host.done).to.deep.equal(['open Kuoro', 'open Kuoro']);
  });

  it('leaves one finger to the page, and moves and enlarges with two', async () => {
    const host = await open();
    const [x, y] = await middleOf(host);
    const before = view(host);
    const height = apart(host);
    finger(host, 'pointerdown', 11, x, y);
    finger(host, 'pointermove', 11, x, y - 80);
    await settled();
    expect(view(host)).to.deep.equal(before);
    expect(getComputedStyle(surface(host)).touchAction).to.match(/pan-x pan-y|^auto$|manipulation/);
    finger(host, 'pointerdown', 12, x + 100, y - 80);
    finger(host, 'pointermove', 12, x + 200, y - 80);
    await settled();
    expect(apart(host) / height).to.be.closeTo(2, 0.1);
    finger(host, 'pointerup', 12, x + 200, y - 80);
    finger(host, 'pointerup', 11, x, y - 80);
    await settled();
    finger(host, 'pointermove', 11, x + 300, y);
    expect(apart(host) / height).to.be.closeTo(2, 0.1);
  });

  it('does not turn a double click on a marker into a zoom', async () => {
    const host = await open();
    const before = view(host);
    marker(host, 'Kuoro').dispatchEvent(new MouseEvent('dblclick', { bubbles: true }));
    await settled();
    expect(view(host)).to.deep.equal(before);
  });
});
