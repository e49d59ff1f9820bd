import { addDays, type PlainDate } from '../../src/base/time/plain-date.js';
import { dottedDay } from './calendar.js';
import type { PostDraft } from './site.js';

/** A post to which its municipality has not been given unless it is an uncommon one. */
export type CaseDraft = Omit<PostDraft, 'municipalities'> &
  Partial<Pick<PostDraft, 'municipalities'>>;

/** What is otherwise than in a whole record; fields one by one. */
export type Change = Partial<Pick<PostDraft, 'text' | 'picture' | 'media' | 'wire'>> & {
  readonly fields?: Readonly<Record<string, unknown>>;
};

interface Whose extends Change {
  readonly association: string;
  readonly today: PlainDate;
}

const at = (prefix: string) => ({
  [`${prefix}_location`]: [
    { [`${prefix}_location_map`]: { address: 'Torikatu 1, Koivuranta', lat: 64.73, lng: 24.51 } },
  ],
});

const contacts = (prefix: string) => ({
  [`${prefix}_contacts`]: [
    {
      [`${prefix}_contact_role`]: 'sihteeri',
      [`${prefix}_contact_phone`]: '050 000 0077',
      [`${prefix}_contact_email`]: 'sihteeri@example.org',
      [`${prefix}_contact_website`]: 'https://example.org/yhdistys',
    },
  ],
});

/** An association's own record that lacks nothing, with text in both languages. */
export function ownIntroduction({ association, today, fields, ...change }: Whose): CaseDraft {
  return {
    type: 'tm_organization',
    title: association,
    text: [
      'Toimimme Koivurannassa ja otamme mielellämme uusia jäseniä.',
      'Vi är en förening för alla som bor i Björkstranden, och nya medlemmar är välkomna med.',
    ],
    themes: ['yhdistykset'],
    wire: savedLately(today),
    ...change,
    fields: {
      organization_business_id: '0000012-1',
      organization_summary: '',
      ...at('organization'),
      ...contacts('organization'),
      organization_website: '',
      ...fields,
    },
  };
}

/** A weekly activity that lacks nothing. */
export function weeklyActivity({
  association,
  today,
  title,
  fields,
  ...change
}: Whose & { readonly title: string }): CaseDraft {
  return {
    type: 'tm_activity',
    title,
    text: ['Kokoonnumme joka viikko, ja mukaan voi tulla milloin vain.'],
    organization: association,
    themes: ['harrastukset'],
    wire: savedLately(today),
    ...change,
    fields: {
      ...at('activity'),
      ...contacts('activity'),
      activity_weekly_times: [
        {
          activity_weekly_weekday: 'tiistai',
          activity_weekly_start: '18.00',
          activity_weekly_end: '19.30',
        },
      ],
      activity_free: '1',
      activity_price: '',
      activity_accessible: true,
      ...fields,
    },
  };
}

/** An event that lacks nothing, three weeks ahead. */
export function ownEvent({
  association,
  today,
  title,
  fields,
  ...change
}: Whose & { readonly title: string }): CaseDraft {
  return {
    type: 'tm_event',
    title,
    text: ['Tervetuloa kaikki, myös ensikertalaiset.'],
    organization: association,
    themes: ['tapahtumat'],
    wire: savedLately(today),
    ...change,
    fields: {
      ...at('event'),
      ...contacts('event'),
      event_start_date: dottedDay(addDays(today, 21)),
      event_start_time: '18.00',
      event_price: '5 €',
      event_accessible: true,
      ...fields,
    },
  };
}

function savedLately(today: PlainDate): NonNullable<PostDraft['wire']> {
  const day = addDays(today, -20);
  return { modified: `${day}T12:00:00`, modified_gmt: `${day}T10:00:00` };
}
