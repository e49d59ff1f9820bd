import { addDays, type PlainDate } from '../../src/base/time/plain-date.js';
import { dottedDay, packedDay } from './calendar.js';
import type { PostDraft, Site } from './site.js';

type OddDraft = Omit<PostDraft, 'municipalities'> & Partial<Pick<PostDraft, 'municipalities'>>;

/** What the posts below show, so that tests can name them. */
export const oddTitles = {
  poisoned: 'Myrkytetty ilmoitus',
  protected: 'Suojattu: Hallituksen sisäinen ilmoitus',
  bidi: 'Kevättalkoot\u202ePDF.exe',
  entities: 'Kahvia & kutimia – ”Villasukka”-ilta',
  ended: 'Menneen talven hiihtoretki',
  national: 'Valtakunnallinen vertaispuhelin',
  noMunicipality: 'Keräys ilman paikkakuntaa',
} as const;

/** Adds the records that every real source has some of: incomplete, outdated, broken, hostile. */
export function addOddCases(site: Site): void {
  const cases = [
    ...withoutFields(),
    ...withoutMunicipality(site.today),
    ...pastOnes(site.today),
    ...oddDates(site.today),
    ...oddTexts(site.today),
    ...brokenOnes(),
    ...oddPlaces(),
  ];
  for (const draft of cases) site.add({ municipalities: ['Koivuranta'], ...draft });
}

const event = (title: string, text: string, fields: PostDraft['fields']): OddDraft => ({
  type: 'tm_event',
  title,
  text: text ? [text] : [],
  organization: 'Koivurannan kunta',
  themes: ['tapahtumat'],
  fields,
});

/** Advanced Custom Fields sends `false` or `[]` where a post has no fields at all. */
function withoutFields(): readonly OddDraft[] {
  return [
    {
      type: 'tm_organization',
      title: 'Koivurannan Mehiläishoitajat ry',
      text: [
        'Pesiä, hunajaa ja kuhinaa. Neuvomme aloittelevia tarhaajia ja haemme karanneet parvet.',
      ],
      themes: ['mehiläiset', 'luonto'],
      fields: false,
    },
    {
      type: 'tm_activity',
      title: 'Neulekahvila ilman ilmoittautumista',
      text: ['Istahda, kudo ja kuuntele. Langat saa ostaa omakustannushintaan.'],
      themes: ['käsityöt'],
      fields: [],
    },
    {
      type: 'tm_volunteer',
      title: 'Ilmoitus ilman lisäkenttiä',
      text: [],
      organization: '',
      fields: false,
    },
    {
      type: 'tm_premise',
      title: 'Pursiseuran kerhomaja',
      text: ['Maja on varattavissa arki-iltaisin. Kysy ehtoja seuralta.'],
      themes: ['tilat'],
      fields: false,
    },
    event('Tapahtuma, jolle kukaan ei ole antanut päivää', 'Aika ilmoitetaan myöhemmin.', []),
  ];
}

/** Posts that name no municipality: two for the whole country, two from someone who forgot. */
function withoutMunicipality(day: PlainDate): readonly OddDraft[] {
  const national = { municipalities: [], regions: ['Valtakunnallinen'] };
  return [
    {
      type: 'tm_activity',
      title: oddTitles.national,
      text: ['Puhelimessa vastaa koulutettu vapaaehtoinen joka ilta klo 18–22.'],
      fields: { activity_location: false, activity_location_phone: true, activity_free: '1' },
      ...national,
    },
    {
      type: 'tm_volunteer',
      title: 'Verkkovertaiseksi nuorten chattiin',
      text: ['Päivystysvuoro kestää kaksi tuntia, ja ohjaaja on koko ajan linjoilla.'],
      fields: { volunteer_location: false, volunteer_location_online: true },
      ...national,
    },
    {
      type: 'tm_organization',
      title: oddTitles.noMunicipality,
      text: ['Keräämme silmälaseja uusiokäyttöön.'],
      fields: [],
      municipalities: [],
    },
    {
      ...event('Avoin verkkoluento nikkaroinnista', 'Luento katsotaan verkossa.', {
        event_start_date: dottedDay(addDays(day, 9)),
        event_start_time: '18.00',
        event_location_online: true,
      }),
      municipalities: [],
    },
  ];
}

/** A source goes on sending what is over. */
function pastOnes(day: PlainDate): readonly OddDraft[] {
  const events = [-2, -9, -30, -200].map((days) =>
    event(oddTitles.ended, 'Lähdimme hiihtomajalta, ja makkarat riittivät kaikille.', {
      event_start_date: dottedDay(addDays(day, days)),
      event_start_time: '11.00',
      event_end_time: '14.00',
    }),
  );
  const task = (title: string, fields: PostDraft['fields']): OddDraft => ({
    type: 'tm_volunteer',
    title,
    text: ['Kiitos kaikille, jotka olivat mukana.'],
    organization: 'Koivurannan kunta',
    fields,
  });
  return [
    ...events,
    task('Uimarannan siivoustalkoot', {
      volunteer_start_date: dottedDay(addDays(day, -20)),
      volunteer_end_date: dottedDay(addDays(day, -19)),
      volunteer_expires: '',
    }),
    task('Kyyditsijöitä vaalipäivään', {
      volunteer_start_date: '',
      volunteer_end_date: '',
      volunteer_expires: packedDay(addDays(day, -1)),
    }),
  ];
}

/** Dates and times in the forms of other plugins and older versions. */
function oddDates(day: PlainDate): readonly OddDraft[] {
  const on = (days: number) => addDays(day, days);
  const plain = ([year, month, date]: readonly string[]) =>
    `${Number(date)}.${Number(month)}.${year}`;
  return [
    event('Kirjastolaivan vierailu', 'Laiva viipyy laiturissa kaksi tuntia.', {
      event_start_date: `${on(6)}T12:00:00`,
      event_end_date: `${on(6)}T14:00:00`,
    }),
    event('Kunnantalon avoimet ovet', 'Kurkista kunnanjohtajan huoneeseen.', {
      event_start_date: plain(on(13).split('-')),
      event_start_time: 'klo 13',
      event_end_time: '15:30:00',
    }),
    event('Rantaraittien kevätsiivous', 'Hanskat ja pihdit saa kunnalta.', {
      event_start_date: on(18),
      event_start_time: '',
      event_end_date: on(16),
      event_end_time: '',
    }),
    event('Pilkkikilpailu satamassa', 'Kairat lainataan, kahvi on kuumaa.', {
      event_start_date: packedDay(on(25)),
      event_start_time: '9:00',
      event_end_time: '13:00',
      event_status: 'cancelled',
    }),
    event('Yrittäjien aamukahvit', 'Uusi ajankohta kerrotaan kunnan sivuilla.', {
      event_start_date: dottedDay(on(11)),
      event_start_time: '7.30',
      event_status: 'postponed',
    }),
  ];
}

/** Titles and bodies that are sound but awkward, or that somebody meant to hurt with. */
function oddTexts(day: PlainDate): readonly OddDraft[] {
  const fields = { event_start_date: dottedDay(addDays(day, 15)), event_start_time: '18.00' };
  return [
    { ...event(oddTitles.entities, 'Ota kudin mukaan tai aloita uusi.', fields) },
    { ...event(oddTitles.bidi, 'Otsikossa on merkki, joka kääntää tekstin suunnan.', fields) },
    event(
      'Koko kunnan yhteinen kesäkauden avajaispäivä torilla, satamassa, kirjastossa, uimahallissa, ' +
        'seurantalolla ja kaikilla kylillä Yläkylältä Suvantoon sekä näiden välillä liikennöivässä ' +
        'talkoobussissa, jonka kyydissä soittaa haitari ja jonka aikataulu on luettavissa ' +
        'Rintamamiestalonrakentajienperinneyhdistyksen ilmoitustaululta',
      'Ohjelmaa aamusta iltaan.',
      fields,
    ),
    event('Otsikko ilman kuvausta', '', fields),
    {
      ...event('Elävä <b>musiikki</b> & muut äänet', '', fields),
      text: [richBody],
      wire: { title: { rendered: 'Elävä <b>musiikki</b> &amp; muut &#228;&#228;net' } },
    },
    {
      ...event('Ilmoitus ilman osoitetta', 'Tällä ilmoituksella ei ole omaa sivua.', fields),
      wire: { link: undefined },
    },
  ];
}

const richBody = `<h1>Iltapäivän ohjelma</h1>
<p class="intro" style="color:red" onclick="alert(1)">Kolme esiintyjää, <strong>kaksi lavaa</strong> ja yksi
<a href="https://example.org/ohjelma">ohjelmalehtinen</a>.</p>
<img src="https://elsewhere.example.org/seuranta.gif" onerror="alert(1)" alt="">
<script>window.koivurantaWasHere = true;</script>
<h3>Päälava</h3>
<ul><li>klo 13 <em>Pelimannit</em></li><li>klo 14 kuoro</li></ul>
<h3>Pikkulava</h3>
<ol><li>Satutuokio</li><li>Nukketeatteri</li></ol>
<blockquote><p>”Paras iltapäivä koko vuonna”, sanoo torikauppias.</p></blockquote>
<p><a href="javascript:alert(1)">Älä paina tätä</a>, vaan kirjoita: <a href="mailto:tori@example.org">tori@example.org</a>.</p>
<iframe src="https://elsewhere.example.org/"></iframe>
<table><tr><td>Taulukon</td><td>tekstikin luetaan</td></tr></table>`;

/** Records that cannot be used, and must cost nobody but themselves. */
function brokenOnes(): readonly OddDraft[] {
  return [
    {
      type: 'tm_organization',
      title: oddTitles.poisoned,
      text: ['Tätä ei pidä näyttää.'],
      fields: false,
      wire: {
        title: {
          rendered: { _$litType$: 1, strings: ['<img src=x onerror=alert(1)>'], values: [] },
        },
      },
    },
    {
      type: 'tm_organization',
      title: oddTitles.protected,
      text: [],
      fields: false,
      wire: {
        content: { rendered: '', protected: true },
        excerpt: { rendered: '', protected: true },
      },
    },
  ];
}

/** Places and contacts that a person typed in a hurry. */
function oddPlaces(): readonly OddDraft[] {
  const association = (title: string, text: string, fields: PostDraft['fields']): OddDraft => ({
    type: 'tm_organization',
    title,
    text: [text],
    themes: ['harrastukset'],
    fields,
  });
  const at = (map: unknown) => [{ organization_location_map: map }];
  return [
    association('Koivurannan Radioamatöörit ry', 'Kutsu OH ja kuuluvuus hyvä.', {
      organization_location: at({ address: 'Harjutie 40', lat: '64.7440', lng: '24.5433' }),
      organization_phone: 'ei puhelinta',
      organization_email: 'kerho(at)example.org',
      organization_website: 'www.example.org/radio',
    }),
    association('Pienoisrautatiekerho Vaihde', 'Kiskoa kellarissa neljäkymmentä metriä.', {
      organization_location: at({ address: '', lat: 0, lng: 0 }),
      organization_contacts: '',
    }),
    {
      ...association('Rannikon Retkiluistelijat ry', 'Retkiä kahden kunnan rannoilla.', {
        organization_location: at({ address: 'Satamantie 2', lat: 24.5112, lng: 64.7298 }),
        organization_website: 'javascript:alert(1)',
        organization_email: 'retket@example.org',
      }),
      municipalities: ['Koivuranta', 'Hakala'],
    },
  ];
}
