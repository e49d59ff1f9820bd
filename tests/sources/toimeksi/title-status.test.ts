import { expect } from '@open-wc/testing';
import type { Activity } from '../../../src/model/activity.js';
import type { PublicEvent } from '../../../src/model/public-event.js';
import { activityNode, eventNode } from '../../../src/output/structured-event.js';
import { fieldReader } from '../../../src/sources/toimeksi/field-reader.js';
import { kindMappings } from '../../../src/sources/toimeksi/mapping/kind-mappings.js';
import { mapShared } from '../../../src/sources/toimeksi/mapping/shared-mapping.js';
import { fileOf } from '../../output/calendar.js';

const site = { name: 'a.example.org', origin: 'https://a.example.org', termNames: new Map() };

function mapped(kind: 'activities' | 'events', title: string, filled: Record<string, unknown>) {
  const fields = fieldReader(filled, (name) => name);
  const shared = mapShared(filled, title, fields, site);
  return kindMappings[kind](fields, { ...shared, id: `a.example.org:${kind}:1` });
}

function eventCalled(title: string, status: unknown = ''): PublicEvent {
  const filled = { status, startDate: '2026-12-06', place: 'Seurantalo' };
  return mapped('events', title, filled) as PublicEvent;
}

describe('an event whose title tells its state', () => {
  for (const [title, status] of [
    ['PERUTTU: Konsertti', 'cancelled'],
    ['Peruttu: Konsertti klo 18:00', 'cancelled'],
    ['Peruttu! Konsertti', 'cancelled'],
    ['PERUTTU Konsertti', 'cancelled'],
    ['Konsertti PERUTTU', 'cancelled'],
    ['Konsertti (peruttu)', 'cancelled'],
    ['[Peruttu] Konsertti', 'cancelled'],
    ['Peruttu / Inställt: Konsertti', 'cancelled'],
    ['INSTÄLLT: Konsert', 'cancelled'],
    ['CANCELLED – Concert', 'cancelled'],
    ['PERUTTU - KONSERTTI', 'cancelled'],
    ['Konsertti – SIIRRETTY 13.12.', 'postponed'],
    ['Konsertti – siirretty 13.12. klo 18', 'postponed'],
    ['SIIRRETTY 13.12. Konsertti', 'postponed'],
    ['Flyttad: Konsert', 'postponed'],
  ] as const) {
    it(`is ${status}, and keeps its title: ${title}`, () => {
      const event = eventCalled(title);
      expect([event.status, event.statusText, event.title]).to.deep.equal([status, null, title]);
    });
  }

  for (const title of [
    'Siirretty aika – näyttely',
    'Peruttu konsertti',
    'Konsertti on peruttu',
    'Ei peruttu: Konsertti',
    'PERUTTU KONSERTTI',
    'Konsertti (peruttu) – Seurantalo',
    'PERUTTU: Konsertti – SIIRRETTY 13.12.',
    'Peruttu',
  ]) {
    it(`claims nothing when the title can mean another thing: ${title}`, () => {
      const event = eventCalled(title);
      expect([event.status, event.statusText]).to.deep.equal([null, null]);
      expect(fileOf(event).text).not.to.include('STATUS:');
      expect(eventNode(event)).not.to.have.property('eventStatus');
    });
  }

  for (const title of ['Peruttujen lippujen kirppis', 'Uudelleenperuttu', 'Luento – verkossa']) {
    it(`happens as told when no such word stands there: ${title}`, () => {
      expect(eventCalled(title).status).to.equal('scheduled');
    });
  }

  it('has the state of its field before that of its title', () => {
    expect(eventCalled('PERUTTU: Konsertti', 'Siirretty').status).to.equal('postponed');
  });

  it('claims nothing when field and title contradict each other', () => {
    expect(eventCalled('PERUTTU: Konsertti', 'Voimassa').status).to.equal(null);
  });

  it('is cancelled in the calendar and in the data for search engines', () => {
    const event = eventCalled('PERUTTU: Konsertti');
    expect(fileOf(event).text).to.include('STATUS:CANCELLED');
    expect(eventNode(event)?.['eventStatus']).to.equal('https://schema.org/EventCancelled');
  });
});

describe('an activity with a state', () => {
  const weekly = {
    place: 'Seurantalo',
    weeklyTimes: [{ weekday: '2', start: '18:00', end: '19:00' }],
  };
  const activity = (status: string): Activity =>
    mapped('activities', 'Kerho', { ...weekly, status }) as Activity;

  it('makes no series while it is cancelled', () => {
    expect(activityNode(activity(''), '2026-12-01')).not.to.equal(null);
    expect(activity('peruttu').status).to.equal('cancelled');
    expect(activityNode(activity('peruttu'), '2026-12-01')).to.equal(null);
  });

  it('claims nothing of a state in words that are not understood', () => {
    const paused = activity('Tauolla toistaiseksi');
    expect(paused.statusText).to.equal('Tauolla toistaiseksi');
    expect(activityNode(paused, '2026-12-01')).not.to.have.property('eventStatus');
    expect(fileOf(paused).text).to.include('Tauolla toistaiseksi').and.not.to.include('STATUS:');
  });
});
