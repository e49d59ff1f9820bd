import { addDays, type PlainDate } from '../../src/base/time/plain-date.js';
import type { Gap } from '../../src/completeness/gap.js';
import type { HiddenReason } from '../../src/completeness/listed-record.js';
import { dottedDay } from './calendar.js';
import type { PostDraft, Site } from './site.js';
import {
  ownEvent,
  ownIntroduction,
  weeklyActivity,
  type CaseDraft,
  type Change,
} from './whole-records.js';

/** An association that is in every way as it should be. */
export const wholeAssociation = 'Koivurannan Voimistelijat ry';

/** An association that arranges something but does not introduce itself. */
export const withoutIntroduction = 'Harmonikkakerho Palje ry';

/** The associations that lack one thing each. */
export const gapAssociations: Readonly<Record<Gap, string>> = {
  'no-future': 'Luistelukerho Terä ry',
  contact: 'Kyläyhdistys Kuusela ry',
  times: 'Lausuntapiiri Loru ry',
  place: 'Retkikerho Reppu ry',
  unreadable: 'Valokuvakerho Valotus ry',
  link: 'Sukututkijat Juuri ry',
  'description-empty': 'Shakkikerho Torni ry',
  price: 'Käsityökerho Solmu ry',
  accessibility: 'Biljardikerho Kärki ry',
  old: 'Perinneyhdistys Tervas ry',
  'contact-role': 'Keilailijat Kaato ry',
  'description-shouting': 'Tanssiseura Tahti ry',
  'image-alt': 'Puutarhayhdistys Verso ry',
  'image-terms': 'Lintuharrastajat Kuikka ry',
  swedish: 'Metsästysseura Hukka ry',
  'ptv-business-id': 'Omaishoitajat Tuki ry',
  'ptv-long-term': 'Opintopiiri Lamppu ry',
};

/** The associations that have one record each that nobody sees; of what is no record at all, nobody can tell whose it is. */
export const hiddenAssociations: Readonly<
  Record<Exclude<HiddenReason, 'not-an-object' | 'too-large'>, string>
> = {
  expired: 'Kesäteatteri Kulissi ry',
  'no-municipality': 'Kalastusseura Siima ry',
  'other-municipality': 'Pyöräilijät Ketju ry',
  protected: 'Leikkitreffit Nalle ry',
  'no-title': 'Runoryhmä Säe ry',
  'no-id': 'Saunaseura Löyly ry',
};

/** Adds them all to a site, after all else. */
export function addGapCases(site: Site): void {
  const add = (draft: CaseDraft): void => site.add({ municipalities: ['Koivuranta'], ...draft });
  const whole = { association: wholeAssociation, today: site.today };
  add(ownIntroduction(whole));
  add(weeklyActivity({ ...whole, title: 'Aamujumppa' }));
  add(ownEvent({ ...whole, title: 'Jumppakauden avajaiset' }));
  add(
    ownEvent({
      association: withoutIntroduction,
      today: site.today,
      title: 'Hanuri-ilta torilla',
    }),
  );
  for (const [gap, association] of Object.entries(gapAssociations)) {
    for (const draft of lacking(gap as Gap, association, site.today)) add(draft);
  }
  for (const [reason, association] of Object.entries(hiddenAssociations)) {
    add(ownIntroduction({ association, today: site.today }));
    add(unseen(reason as keyof typeof hiddenAssociations, association, site.today));
  }
}

/** An association's introduction, and where the gap is an activity's, that too. */
function lacking(gap: Gap, association: string, today: PlainDate): readonly CaseDraft[] {
  const own = (change: Change): readonly CaseDraft[] => [
    ownIntroduction({ association, today, ...change }),
  ];
  const activity = (title: string, change: Change): readonly CaseDraft[] => [
    ownIntroduction({ association, today }),
    weeklyActivity({ association, today, title, ...change }),
  ];
  const on = (days: number): string => dottedDay(addDays(today, days));
  const contact = {
    organization_contact_role: 'sihteeri',
    organization_contact_phone: '050 000 0077',
  };
  switch (gap) {
    case 'no-future':
      return activity('Luistelukoulu', {
        fields: { activity_start_date: on(-120), activity_end_date: on(-14) },
      });
    case 'contact':
      return own({ fields: { organization_contacts: false } });
    case 'times':
      return activity('Runopiiri', { fields: { activity_weekly_times: false } });
    case 'place':
      return activity('Sunnuntairetki', { fields: { activity_location: false } });
    case 'unreadable':
      return own({
        fields: {
          organization_contacts: [{ ...contact, organization_contact_email: 'kerho@example' }],
        },
      });
    case 'link':
      return own({ fields: { organization_website: 'juuri.example,org' } });
    case 'description-empty':
      return own({ text: [], fields: { organization_summary: '' } });
    case 'price':
      return activity('Neuleilta', { fields: { activity_free: '', activity_price: '' } });
    case 'accessibility':
      return activity('Biljardivuoro', { fields: { activity_accessible: false } });
    case 'old':
      return own({ wire: savedDaysAgo(today, 500) });
    case 'contact-role':
      return own({
        fields: {
          organization_contacts: [{ ...contact, organization_contact_role: '' }],
        },
      });
    case 'description-shouting':
      return activity('Tanssikurssi', { text: ['TERVETULOA KAIKKI MUKAAN TANSSIMAAN!!!'] });
    case 'image-alt':
      return own({ picture: true, media: { alt_text: '' } });
    case 'image-terms':
      return own({ picture: true, media: { alt_text: 'Kuikka.', caption: { rendered: '' } } });
    case 'swedish':
      return own({
        text: ['Metsästämme ja hoidamme riistaa yhdessä. Uudet jäsenet ovat tervetulleita.'],
      });
    case 'ptv-business-id':
      return own({ fields: { organization_business_id: '' } });
    case 'ptv-long-term':
      return activity('Kirjoituskurssi', {
        fields: { activity_start_date: on(-7), activity_end_date: on(14) },
      });
  }
}

function unseen(
  reason: keyof typeof hiddenAssociations,
  association: string,
  today: PlainDate,
): CaseDraft {
  const event = (title: string, change: Change = {}): CaseDraft =>
    ownEvent({ association, today, title, ...change });
  switch (reason) {
    case 'expired':
      return event('Kesän ensi-ilta', {
        fields: { event_start_date: dottedDay(addDays(today, -40)) },
      });
    case 'no-municipality':
      return { ...event('Pilkkikisa'), municipalities: [] };
    case 'other-municipality':
      return { ...event('Pyöräretki naapuriin'), municipalities: ['Hakala'] };
    case 'protected':
      return {
        ...event('Vain jäsenille'),
        wire: { content: { rendered: '', protected: true } },
      };
    case 'no-title':
      return { ...event('Runoilta'), wire: { title: { rendered: '' } } };
    case 'no-id':
      return { ...event('Avoin sauna'), wire: { id: 'luonnos' as unknown as number } };
  }
}

function savedDaysAgo(today: PlainDate, days: number): NonNullable<PostDraft['wire']> {
  const day = addDays(today, -days);
  return { modified: `${day}T12:00:00`, modified_gmt: `${day}T10:00:00` };
}
