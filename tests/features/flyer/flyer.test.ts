import { expect } from '@open-wc/testing';
import axe from 'axe-core';
import { allMessages } from '../../i18n/all-messages.js';
import { event, premises } from '../../model/records.js';
import { axeViolations, itByAxe } from '../../support/axe.js';
import { openHostPage } from '../../support/host-page.js';
import { press } from '../../support/keys.js';
import { cleanUp, pause, until } from '../../support/mount.js';
import { watchTraces } from '../../support/traces.js';
import { textOf } from '../../support/view.js';
import {
  at,
  button,
  contact,
  leafletOf,
  onPaper,
  showLeaflet,
  texts,
  type ShownLeaflet,
} from './show-flyer.js';

afterEach(cleanUp);

const records = [
  event({
    id: '1',
    title: 'Joulumyyjäiset ja muuta puuhaa',
    summary: 'Käsitöitä ja leivonnaisia.',
    when: { start: at('2026-12-05', '10:00'), end: null },
    price: { isFree: true, text: null },
    place: { name: 'Seurantalo', address: 'Rantatie 2', coordinates: null },
    contacts: [contact({ phone: '050 000 0001', email: 'a@example.org' })],
  }),
  event({
    id: '2',
    title: 'Konsert',
    language: 'sv',
    when: { start: at('2026-12-05'), end: null },
  }),
  event({ id: '3', title: 'Kuorot', when: { start: at('2026-12-06'), end: null } }),
];

/** Stands in for the browser's printing; a sandbox does nothing when it is asked. */
function standIn(shown: ShownLeaflet, isAllowed: boolean): () => number {
  const view = shown.frame().contentWindow!;
  let count = 0;
  view.print = () => {
    count += 1;
    if (isAllowed) view.dispatchEvent(new Event('beforeprint'));
  };
  return () => count;
}

const help = ({ root }: ShownLeaflet): string => textOf(root.querySelector('[role=status]'));

describe('a leaflet in the page', () => {
  it('has a heading that can take the focus, two buttons and a named frame', async () => {
    const shown = await showLeaflet({ records });
    const heading = shown.root.querySelector<HTMLElement>('h2.leaflet-heading')!;
    heading.focus();
    expect(shown.root.activeElement === heading).to.be.true;
    expect([...shown.root.querySelectorAll('button')].map(textOf)).to.deep.equal([
      'Tulosta',
      'Sulje',
    ]);
    expect(shown.frame().title).to.equal(allMessages.fi.leafletPaper);
  });

  it('takes no focus by itself', async () => {
    const before = document.activeElement;
    const shown = await showLeaflet({ records });
    expect(document.activeElement === before).to.be.true;
    await shown.change(leafletOf({ records: records.slice(1) }));
    expect(document.activeElement === before).to.be.true;
  });

  it('is printed alone, without the page around it', async () => {
    const shown = await showLeaflet({ records });
    const printed = standIn(shown, true);
    let isPagePrinted = false;
    const print = window.print.bind(window);
    window.print = () => {
      isPagePrinted = true;
    };
    button(shown, 'Tulosta').click();
    window.print = print;
    expect(printed()).to.equal(1);
    expect(isPagePrinted).to.be.false;
    expect(help(shown)).to.equal('');
  });

  it('says what to do where the page may not print, and takes it back when it may', async () => {
    const shown = await showLeaflet({ records });
    standIn(shown, false);
    button(shown, 'Tulosta').click();
    expect(help(shown)).to.equal(allMessages.fi.printBlocked);
    expect(help(shown)).to.contain('Ctrl + P');
    standIn(shown, true);
    button(shown, 'Tulosta').click();
    expect(help(shown)).to.equal('');
  });

  it('closes by its button and by Escape, which the page does not hear', async () => {
    const shown = await showLeaflet({ records });
    const heard: string[] = [];
    const listen = ({ key }: KeyboardEvent): void => void heard.push(key);
    document.addEventListener('keydown', listen);
    button(shown, 'Sulje').click();
    expect(shown.closed()).to.equal(1);
    button(shown, 'Tulosta').focus();
    await press('Escape');
    expect(shown.closed()).to.equal(2);
    const view = shown.frame().contentWindow as Window & typeof globalThis;
    const escape = new view.KeyboardEvent('keydown', { key: 'Escape', bubbles: true });
    shown.paper().body.dispatchEvent(escape);
    expect(shown.closed()).to.equal(3);
    document.removeEventListener('keydown', listen);
    expect(heard).to.deep.equal([]);
  });

  it('shows other records when there are others, and itself again when it was moved', async () => {
    const shown = await showLeaflet({ records });
    await shown.change(leafletOf({ records: records.slice(2), messages: allMessages.sv }));
    expect(texts(shown, 'li h2')).to.deep.equal(['Kuorot']);
    expect(shown.paper().documentElement.lang).to.equal('sv');
    document.body.prepend(shown.host);
    await until(() => texts(shown, 'li h2')[0] === 'Kuorot', 'the paper in its new place');
    expect(shown.paper().adoptedStyleSheets).to.have.length(1);
  });

  it('is as high as its paper at every width', async () => {
    const shown = await showLeaflet({ records });
    const heights = new Map<number, number>();
    for (const width of [1000, 320, 240]) {
      shown.host.style.inlineSize = `${width}px`;
      const paper = (): number =>
        shown.paper().querySelector('.paper')!.getBoundingClientRect().height;
      const rest = (): number => shown.frame().clientHeight - paper();
      await pause(50);
      await until(() => rest() >= 0 && rest() <= 1, `a frame that fits ${width} px`);
      const root = shown.paper().documentElement;
      expect(root.scrollWidth, `${width} px`).to.be.at.most(shown.frame().clientWidth);
      heights.set(width, paper());
    }
    expect(heights.get(320)!).to.be.above(heights.get(1000)!);
  });

  it('leaves nothing behind when it is closed', async () => {
    const before = [document.title, document.adoptedStyleSheets.length];
    const attributes = document.documentElement.outerHTML.slice(0, 200);
    const traces = watchTraces();
    const shown = await showLeaflet({ records });
    standIn(shown, true);
    button(shown, 'Tulosta').click();
    const frame = shown.frame();
    shown.close();
    await pause(50);
    expect(traces.listeners()).to.deep.equal([]);
    expect(traces.requests()).to.deep.equal([]);
    traces.end();
    expect(shown.root.querySelectorAll('*')).to.have.length(0);
    expect(frame.contentWindow).to.equal(null);
    expect([document.title, document.adoptedStyleSheets.length]).to.deep.equal(before);
    expect(document.documentElement.outerHTML.slice(0, 200)).to.equal(attributes);
  });
});

describe('the paper', () => {
  it('has no controls, no links, no style attributes and no scripts', async () => {
    const shown = await showLeaflet({ records: [...records, premises({})] });
    const found = shown
      .paper()
      .querySelectorAll('a, button, input, select, [tabindex], [style], style, link, script, img');
    expect(found).to.have.length(0);
  });

  it('is in large print: 14 points at least, titles 18, phone numbers larger than the text', async () => {
    const shown = await showLeaflet({ records });
    shown.host.style.inlineSize = '1000px';
    const view = shown.frame().contentWindow!;
    const points = (element: Element): number =>
      Math.round(parseFloat(view.getComputedStyle(element).fontSize) * 75) / 100;
    const smallest = [...shown.paper().querySelectorAll('.paper *:not(svg, svg *)')].map(points);
    expect(Math.min(...smallest)).to.be.at.least(14);
    const titles = [...shown.paper().querySelectorAll('h1, h2, h3')].map(points);
    expect(Math.min(...titles)).to.be.at.least(18);
    expect(points(shown.paper().querySelector('li b')!)).to.be.at.least(18);
  });

  it('is black on white also on a dark page', async () => {
    const page = openHostPage();
    page.paint('dark');
    const shown = await showLeaflet({ records }, page.column);
    const style = shown.frame().contentWindow!.getComputedStyle(shown.paper().documentElement);
    expect([style.color, style.backgroundColor]).to.deep.equal([
      'rgb(0, 0, 0)',
      'rgb(255, 255, 255)',
    ]);
    page.close();
  });

  it('cuts no record at the end of a page, and no day from its first event', async () => {
    const shown = await showLeaflet({ records });
    const style = (element: Element) => shown.frame().contentWindow!.getComputedStyle(element);
    for (const row of shown.paper().querySelectorAll('li, footer')) {
      expect(style(row).breakInside).to.equal('avoid');
    }
    expect(style(shown.paper().querySelector('.day')!).breakAfter).to.equal('avoid');
  });

  it('reads in a good order without its style sheet (requirement 50)', async () => {
    const shown = await showLeaflet({ records });
    shown.paper().adoptedStyleSheets = [];
    const text = shown.paper().body.innerText.replace(/\s+/g, ' ');
    const order = ['Tapahtumat', 'lauantai 5.12.', 'Joulumyyjäiset', 'klo 10.00', 'Käsitöitä'];
    const rest = ['Seurantalo, Rantatie 2', 'maksuton', '050 000 0001', 'Konsert', 'example.org/'];
    const places = [...order, ...rest].map((words) => text.indexOf(words));
    expect(Math.min(...places)).to.be.at.least(0);
    expect(places).to.deep.equal([...places].sort((one, other) => one - other));
    expect(onPaper(shown, 'Konsert').getClientRects()).to.have.length(1);
  });
});

describe('a leaflet under axe', () => {
  for (const scheme of ['light', 'dark'] as const) {
    itByAxe(`breaks no rule, ${scheme}, wide and narrow`, async () => {
      const page = openHostPage();
      page.paint(scheme);
      const shown = await showLeaflet({ records }, page.column);
      const view = shown.frame().contentWindow as Window & typeof globalThis;
      Reflect.apply(view.eval, view, [axe.source]);
      for (const width of [1280, 320]) {
        page.widen(width);
        await pause(50);
        expect(await axeViolations(), `${width} px`).to.deep.equal([]);
      }
      shown.paper().querySelector('svg')!.removeAttribute('aria-label');
      expect((await axeViolations()).join(), 'a fault would be seen').to.match(/svg-img-alt/);
      page.close();
    });
  }
});
