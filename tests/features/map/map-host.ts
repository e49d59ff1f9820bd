import { html, LitElement, type TemplateResult } from 'lit';
import { http, HttpResponse } from 'msw';
import { setupWorker } from 'msw/browser';
import { MapPane, mapSheets } from '../../../src/features/map/map-pane.js';
import type { AllMessages } from '../../../src/i18n/messages.js';
import type { DirectoryRecord } from '../../../src/model/directory-record.js';
import { baseStyles } from '../../../src/styles/base-styles.js';
import { tokens } from '../../../src/styles/tokens.js';
import { allMessages } from '../../i18n/all-messages.js';
import { association } from '../../model/records.js';
import { place, until } from '../../support/mount.js';
import { textOf } from '../../support/view.js';

/** The service that tests take their map from. */
export const settings = {
  tiles: 'https://kartta.example.org/tausta/{z}/{x}/{y}.svg',
  attribution: '© Kartantekijät 2026',
};

let folders = 0;

/** The same service by an address that no picture has come from yet: browsers keep those that have. */
export function freshSettings(): typeof settings {
  folders += 1;
  return { ...settings, tiles: settings.tiles.replace('tausta', `tausta-${folders}`) };
}

/** An element with a map in it, as a board would have one, and a heading of a list below. */
export class MapHost extends LitElement {
  static override styles = [tokens, baseStyles, ...mapSheets];

  /** In pixels. */
  width = 600;

  records: readonly DirectoryRecord[] = [];
  open: string | null = null;
  messages: AllMessages = allMessages.fi;
  settings: typeof settings & { readonly maxZoom?: number } = settings;
  /** What a resident did, in order. */
  readonly done: string[] = [];

  readonly #pane = new MapPane(this, {
    onOpen: (id) => {
      this.done.push(`open ${id}`);
      this.open = id;
      this.requestUpdate();
    },
    onClose: () => this.done.push('close'),
    onSkip: () => {
      this.done.push('skip');
      this.renderRoot.querySelector<HTMLElement>('.list')?.focus();
    },
  });

  override render(): TemplateResult {
    const { records, open, messages, settings } = this;
    return html`<div lang="fi">
      <button type="button" class="before">Ennen</button>
      ${this.#pane.render({ records, open, messages, settings })}
      <h2 class="list" tabindex="-1">Yhdistykset</h2>
    </div>`;
  }
}
customElements.define('map-host', MapHost);

/** A map service that answers each picture, or fails as a test wishes. */
export interface TileService {
  /** Addresses of the pictures that were asked for. */
  readonly asked: string[];
  isDown: boolean;
}

const picture =
  '<svg xmlns="http://www.w3.org/2000/svg" width="256" height="256"><rect width="256" height="256" fill="#dde8d0"/></svg>';

/** Starts the map service for all tests of a file, so call it once and outside of them. */
export function tileService(): TileService {
  const service: TileService = { asked: [], isDown: false };
  const worker = setupWorker(
    http.get('https://*.example.org/*', ({ request }) => {
      service.asked.push(request.url);
      if (service.isDown) return new HttpResponse(null, { status: 503 });
      return new HttpResponse(picture, { headers: { 'Content-Type': 'image/svg+xml' } });
    }),
  );
  before(() => worker.start({ quiet: true, onUnhandledRequest: 'bypass' }));
  beforeEach(() => {
    service.asked.length = 0;
    service.isDown = false;
  });
  after(() => worker.stop());
  return service;
}

/** An association at a place, so many kilometres north and east of Koivuranta's market square. */
export function at(title: string, north: number, east: number): DirectoryRecord {
  const coordinates = { latitude: 64.76 + north / 111.2, longitude: 26.42 + east / 47.4 };
  return association({
    id: title,
    title,
    place: { name: null, address: 'Kylätie 1', coordinates },
  });
}

/** An association of which nobody knows where it is. */
export function nowhere(title: string): DirectoryRecord {
  return association({ id: title, title });
}

/** Puts a map of records into the page; the question stands in it. */
export async function askedHost(
  records: readonly DirectoryRecord[],
  more: Partial<Pick<MapHost, 'open' | 'messages' | 'settings' | 'width'>> = {},
): Promise<MapHost> {
  const host = document.createElement('map-host') as MapHost;
  Object.assign(host, { records, ...more });
  host.style.setProperty('inline-size', `${host.width}px`);
  place(host);
  await host.updateComplete;
  return host;
}

/** Puts an open map of records into the page, and waits until its markers are there. */
export async function openHost(
  records: readonly DirectoryRecord[],
  more: Partial<Pick<MapHost, 'open' | 'messages' | 'settings' | 'width'>> = {},
): Promise<MapHost> {
  const host = await askedHost(records, more);
  button(host, 'Avaa kartta').click();
  await until(() => markers(host).length > 0, 'the markers');
  await settled();
  return host;
}

/** Shows other things on the map. */
export async function change(
  host: MapHost,
  to: Partial<Pick<MapHost, 'records' | 'open' | 'messages' | 'settings'>>,
): Promise<void> {
  Object.assign(host, to);
  host.requestUpdate();
  await host.updateComplete;
  await settled();
}

/** Waits until the map has painted what is due. */
export async function settled(): Promise<void> {
  for (let frame = 0; frame < 3; frame++)
    await new Promise((resolve) => requestAnimationFrame(resolve));
}

/** The markers in their order. */
export function markers(host: MapHost): readonly HTMLElement[] {
  return [...host.renderRoot.querySelectorAll<HTMLElement>('.marker')];
}

/** What a person who listens is told of the markers, in their order. */
export function names(host: MapHost): readonly string[] {
  return markers(host).map((marker) => textOf(marker.querySelector('.name')));
}

/** The marker of a name. */
export function marker(host: MapHost, name: string): HTMLElement {
  const found = markers(host)[names(host).indexOf(name)];
  if (!found) throw new Error(`No marker is called "${name}": ${names(host).join(', ')}.`);
  return found;
}

/** Where a marker is in the page. */
export function spot(host: MapHost, name: string): { readonly x: number; readonly y: number } {
  const { left, top, width, height } = marker(host, name).getBoundingClientRect();
  return { x: left + width / 2, y: top + height / 2 };
}

/** The button of a name besides the markers. */
export function button(host: MapHost, name: string): HTMLButtonElement {
  const all = [...host.renderRoot.querySelectorAll<HTMLButtonElement>('button:not(.marker)')];
  const found = all.find((one) => (one.ariaLabel ?? textOf(one)) === name);
  if (!found) throw new Error(`No button is called "${name}".`);
  return found;
}

/** What is grasped to move the map. */
export function surface(host: MapHost): HTMLElement {
  return host.renderRoot.querySelector('.surface') as HTMLElement;
}

/** Waits until a map that was moved slides no more. */
export async function slid(host: MapHost): Promise<void> {
  await until(() => !surface(host).querySelector('.leaflet-pan-anim'), 'the end of the slide');
  await settled();
}

/** The words of the map. */
export function words(host: MapHost): string {
  return textOf(host.renderRoot.querySelector('.map'));
}
