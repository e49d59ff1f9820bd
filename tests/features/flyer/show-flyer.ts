import { nothing, render } from 'lit';
import { flyerStyles, flyerView, type Flyer } from '../../../src/features/flyer/flyer.js';
import { baseStyles } from '../../../src/styles/base-styles.js';
import { tokens } from '../../../src/styles/tokens.js';
import type { Contact } from '../../../src/model/contact.js';
import type { TimePoint } from '../../../src/base/time/helsinki-time.js';
import type { PlainDate } from '../../../src/base/time/plain-date.js';
import { allMessages } from '../../i18n/all-messages.js';
import { place, until } from '../../support/mount.js';
import { textOf } from '../../support/view.js';

/** A leaflet in a page, as the board's frame would show it. */
export interface ShownLeaflet {
  readonly host: HTMLElement;
  readonly root: ShadowRoot;
  readonly frame: () => HTMLIFrameElement;
  /** The document that is printed. */
  readonly paper: () => Document;
  /** How often it was closed. */
  readonly closed: () => number;
  /** Shows another leaflet in its place. */
  readonly change: (leaflet: Flyer) => Promise<void>;
  /** Takes the leaflet out of the frame again. */
  readonly close: () => void;
}

/** Quarter past nine in Finland, on a Wednesday. */
export const printedAt = Date.parse('2026-11-25T07:15:00Z');

/** A leaflet of which only what matters to a test is given. */
export function leafletOf(given: Partial<Flyer>): Flyer {
  return {
    title: 'Tapahtumat',
    subtitle: 'Koivuranta',
    records: [],
    address: 'https://www.example.org/tapahtumat/',
    sources: [{ name: 'a.example.org', readAt: printedAt }],
    printedAt,
    messages: allMessages.fi,
    ...given,
  };
}

/** A contact of which only what is given is known. */
export function contact(known: Partial<Contact>): Contact {
  return { role: null, phone: null, email: null, url: null, ...known };
}

/** A day in Finland's winter, or a time on it. */
export function at(day: PlainDate, clock?: string): TimePoint {
  return { day, instant: clock ? Date.parse(`${day}T${clock}:00+02:00`) : null };
}

/** Shows a leaflet in a column of the page and waits until its paper is written. */
export async function showLeaflet(given: Partial<Flyer>, into?: Element): Promise<ShownLeaflet> {
  const host = place(document.createElement('div'));
  into?.append(host);
  const root = host.attachShadow({ mode: 'open' });
  root.adoptedStyleSheets = [tokens, baseStyles, flyerStyles].map((one) => one.styleSheet!);
  let closed = 0;
  const onClose = (): void => {
    closed += 1;
  };
  const frame = (): HTMLIFrameElement => root.querySelector('iframe')!;
  const paper = (): Document => frame().contentDocument!;
  const change = async (leaflet: Flyer): Promise<void> => {
    render(flyerView(leaflet, 2, onClose), root);
    await until(() => paper().querySelector('footer'), 'the paper');
    // What Firefox loads into a frame later takes the place of what stood there at first.
    await until(() => paper().readyState === 'complete', 'the loaded frame');
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    await until(() => paper().querySelector('footer'), 'the paper that stays');
  };
  await change(leafletOf(given));
  return {
    host,
    root,
    frame,
    paper,
    closed: () => closed,
    change,
    close: () => {
      render(nothing, root);
    },
  };
}

/** The button of that name. */
export function button({ root }: ShownLeaflet, name: string): HTMLButtonElement {
  return [...root.querySelectorAll('button')].find((one) => textOf(one) === name)!;
}

/** The paper's record of that title. */
export function onPaper(shown: ShownLeaflet, title: string): HTMLElement {
  const rows = [...shown.paper().querySelectorAll('li')];
  return rows.find((row) => textOf(row.querySelector('h2, h3')) === title)!;
}

/** Texts of the elements that a selector finds on the paper, in order. */
export function texts(shown: ShownLeaflet, selector: string): readonly string[] {
  return [...shown.paper().querySelectorAll(selector)].map(textOf);
}
