import { boardHtml } from './page-html.mjs';

/** Whether an element, deep in any shadow root, fits a selector and says something. */
export function isShown([selector, text]) {
  const roots = [document, ...[...document.querySelectorAll('*')].map((one) => one.shadowRoot)];
  return roots
    .flatMap((root) => [...(root?.querySelectorAll(selector) ?? [])])
    .some((one) => one.checkVisibility() && one.textContent.includes(text));
}

/** Clicks the first element, deep in any shadow root, that fits a selector and whose text begins so. */
function clickFirst([selector, text]) {
  const roots = [document, ...[...document.querySelectorAll('*')].map((one) => one.shadowRoot)];
  const found = roots
    .flatMap((root) => [...(root?.querySelectorAll(selector) ?? [])])
    .find((one) => one.checkVisibility() && one.textContent.trim().startsWith(text));
  found?.click();
  return found !== undefined;
}

const click =
  (selector, text = '') =>
  (page) =>
    page.waitForFunction(clickFirst, {}, [selector, text]);
const see =
  (selector, text = '') =>
  (page) =>
    page.waitForFunction(isShown, {}, [selector, text]);

/** Types into the first search field. */
const type = (selector, words) => async (page) => {
  await see(selector)(page);
  await (await page.$(`>>> ${selector}`)).type(words);
};

/** Clicks what offers to try again, if something does; resolves with whether it did. */
export const clickRetry = (page) =>
  page.evaluate(() => {
    const roots = [document, ...[...document.querySelectorAll('*')].map((one) => one.shadowRoot)];
    const found = roots
      .flatMap((root) => [...(root?.querySelectorAll('button') ?? [])])
      .find((one) => /^\s*(Yritä uudelleen|Försök igen|Try again)\s*$/.test(one.textContent));
    found?.click();
    return found !== undefined;
  });

const details = [click('.talkoo-heading a'), see('.talkoo-details')];
const saveInCalendar = click('.talkoo-actions button', 'Lisää kalenteriin');
const askWhere = click('button', 'Lähellä minua');
const seeVerdict = see('.doctor .verdict');
const seeWhom = see('.whom li');

/** A walk on a page with a board. */
const board = (attributes, steps, more) => ({
  ...more,
  open: { attributes, ...more?.open },
  steps,
});

/** A walk on a page with a listing. */
const listing = ({ source }, attributes, ...steps) => {
  const html = boardHtml({ source, municipality: 'Koivuranta', ...attributes });
  return { open: { body: html.replaceAll('talkoo-board', 'talkoo-listing') }, steps };
};

/**
 * What can be done with a board and a listing: together they use every part of the script.
 *
 * Each makes of the places at hand what a page is opened with and the steps on it, which wait until
 * they can be done and end with what is to be seen. `sorry` is said where no button offers to try
 * again, and `again` is what does.
 */
export const partWalks = {
  'the list of premises': () => board({ kinds: 'premises associations' }, [see('.talkoo-lead')]),
  'a list of more than a hundred': ({ many }) =>
    board({ source: many, kinds: 'associations' }, [see('[part=status]', '120')]),
  'a list that is too large for one answer': ({ large }) =>
    board({ source: large, kinds: 'premises' }, [see('[part=status]', 'tilaa')]),
  'a site with plain permalinks': ({ plain }) =>
    board({ source: plain, kinds: 'premises' }, [see('[part=status]', 'tilaa')]),
  'the list in Swedish': () =>
    board({ kinds: 'premises', lang: 'sv' }, [see('[part=status]', 'lokaler')]),
  'the list in English': () =>
    board({ kinds: 'premises', lang: 'en' }, [see('[part=status]', 'places to use')]),
  'the list in easy Finnish': () => board({ kinds: 'premises', lang: 'fi-x-selko' }, details),
  'details and a calendar file': () =>
    board(
      { kinds: 'events' },
      [...details, saveInCalendar, (page) => page.waitForFunction(() => window.saved > 0)],
      { sorry: 'Kalenteri', again: saveInCalendar },
    ),
  'filters and whereabouts': () =>
    board(
      { kinds: 'premises' },
      [click('.filter'), askWhere, see('[aria-pressed=true]', 'Lähellä minua')],
      { sorry: 'ijain', again: askWhere },
    ),
  'a flyer': () =>
    board({ kinds: 'premises' }, [
      click('button', 'Tulosta ilmoitustaululle'),
      see('.leaflet iframe'),
    ]),
  'a map': ({ map }) =>
    board(
      { kinds: 'premises' },
      [click('button', 'Näytä kartalla'), click('button', 'Avaa kartta'), see('.marker')],
      { open: { settings: { map } } },
    ),
  'the address of a view': () =>
    board({ kinds: 'premises associations', 'url-prefix': 'tt' }, [
      click('[role=tab]', 'Yhdistykset'),
      (page) => page.waitForFunction(() => location.search.includes('tt-kind=associations')),
    ]),
  'data for search engines': () =>
    board({ kinds: 'premises', 'structured-data': '' }, [
      (page) =>
        page.waitForFunction(() => {
          const text = document.querySelector('.talkoo-json')?.textContent;
          return text && '@context' in JSON.parse(text);
        }),
    ]),
  'a settings file': ({ origin }) =>
    board({ kinds: 'premises', settings: `${origin}/asetukset.json` }, [
      see('a[href="https://example.org/palaute"]'),
    ]),
  'the records of a whole region': () =>
    board({ kinds: 'premises', municipality: 'Koivuranta' }, [see('.talkoo-heading')], {
      open: { settings: { regions: ['Rannikon hyvinvointialue'] } },
    }),
  'a further language': ({ origin }) =>
    board({ kinds: 'premises', lang: 'uk' }, [see('.talkoo-records .talkoo-quiet', 'Приміщення')], {
      open: { settings: { messages: { uk: `${origin}/uk.json` } } },
    }),
  'a misspelt municipality': () =>
    board({ kinds: 'premises', municipality: 'Koivurannta' }, [
      (page) => page.waitForFunction(() => window.told.includes('Tarkoititko: Koivuranta?')),
    ]),
  'the records of one association': () =>
    board({ association: 'Ei ole olemassa', kinds: 'premises' }, [see('[part=notice]')]),
  'the doctor': () => board({ doctor: '', kinds: 'premises' }, [seeVerdict]),
  'the doctor in Swedish': () => board({ doctor: '', kinds: 'premises', lang: 'sv' }, [seeVerdict]),
  'the doctor in English': () => board({ doctor: '', kinds: 'premises', lang: 'en' }, [seeVerdict]),
  'the overview': (places) => listing(places, { lang: 'fi', overview: '' }, seeWhom),
  'the overview in Swedish': (places) => listing(places, { lang: 'sv', overview: '' }, seeWhom),
  'the overview in English': (places) => listing(places, { lang: 'en', overview: '' }, seeWhom),
  'the overview in easy Finnish': (places) =>
    listing(places, { lang: 'fi-x-selko', overview: '' }, seeWhom),
  'a listing': (places) =>
    listing(places, { lang: 'fi' }, type('#name', 'kerho'), see('.suggestions button')),
  'another element of this name': () => ({
    open: {
      head: `<script>customElements.define('talkoo-board', class extends HTMLElement {});</script>`,
    },
    steps: [],
  }),
};
