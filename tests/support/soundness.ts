import { everything, frameOf, nameOf, notices, ownedBy, textOf, titleLinks } from './view.js';

type Rule = (board: HTMLElement) => readonly string[];

/** What breaks the rules of the house in a board or listing, by rule; empty when all is well. */
export function brokenRules(board: HTMLElement): Readonly<Record<string, readonly string[]>> {
  const broken = Object.entries(rules).map(([name, rule]) => [name, rule(board)] as const);
  return Object.fromEntries(broken.filter(([, by]) => by.length > 0));
}

/** What must hold of a board or listing in every state; each rule names what breaks it. */
const rules: Readonly<Record<string, Rule>> = {
  'names every control by the words it shows': (board) =>
    everything(board)
      .filter((element) => element.matches('button, a[href], input, [role=tab]'))
      .filter((element) => !isNamedByItsWords(board, element))
      .map(markup),

  'gives links that lead elsewhere other names': (board) => {
    const targets = new Map<string, string>();
    return everything(board)
      .filter((element): element is HTMLAnchorElement => element instanceof HTMLAnchorElement)
      .filter((link) => {
        const known = targets.get(nameOf(link)) ?? link.href;
        targets.set(nameOf(link), known);
        return known !== link.href;
      })
      .map(markup);
  },

  'keeps ids apart and every reference within its root': (board) => {
    const frame = frameOf(board);
    const ids = [...frame.querySelectorAll('[id]')].map(({ id }) => id);
    const doubles = ids.filter((id, index) => ids.indexOf(id) !== index);
    const lost = [...frame.querySelectorAll('*')].filter((element) =>
      referencesOf(element).some((id) => !frame.getElementById(id)),
    );
    const outside = ownedBy(board)
      .flatMap((root) => [...root.querySelectorAll('*')])
      .filter((element) => element.id !== '' || referencesOf(element).length > 0);
    return [...doubles, ...[...lost, ...outside].map(markup)];
  },

  'leaves the order of focus to the order of reading': (board) =>
    everything(board)
      .filter((element) => element instanceof HTMLElement && element.tabIndex > 0)
      .map(markup),

  'makes buttons of buttons that submit nothing': (board) =>
    everything(board)
      .filter((element) =>
        element.matches(
          'button:not([type=button]), [role=button], [onclick], input:not([type=search], [type=date])',
        ),
      )
      .map(markup),

  'heads what it owns step by step, without a heading of the first level': (board) => {
    const headings = ownedBy(board).flatMap((root) => [
      ...root.querySelectorAll('h1, h2, h3, h4, h5, h6'),
    ]);
    const inFrame = [
      ...frameOf(board).querySelectorAll(
        ':is(h1, h2, h3, h4, h5, h6, [role=heading]):not(.leaflet-heading)',
      ),
    ];
    return [
      ...inFrame,
      ...headings.filter((heading, index) => {
        const before = headings[index - 1];
        return levelOf(heading) === 1 || (before && levelOf(heading) > levelOf(before) + 1);
      }),
    ].map(markup);
  },

  'is no landmark but one named search': (board) => {
    const landmarks =
      'main, header, footer, nav, aside, section, article, [role=main], [role=banner], [role=contentinfo], [role=navigation], [role=complementary], [role=region]';
    const searches = [...frameOf(board).querySelectorAll('[role=search], search')];
    return [
      ...everything(board).filter((element) => element.matches(landmarks)),
      ...searches.filter((one, index) => index > 0 || !one.getAttribute('aria-label')),
    ].map(markup);
  },

  'lists records, each with its heading and its link': (board) => {
    const links = titleLinks(board);
    const lists = new Set(links.map((link) => link.closest('ul')));
    const rows = [...lists].flatMap((list) => [...(list?.children ?? [])]);
    const isSound = (row: Element): boolean =>
      row.localName === 'li' &&
      row.querySelectorAll('a[aria-expanded]').length === 1 &&
      row.querySelector(':is(h2, h3, h4, h5, h6) > a[aria-expanded]') !== null;
    const others = links.length === rows.length ? [] : [`${rows.length} rows`];
    return [...others, ...rows.filter((row) => !isSound(row)).map(markup)];
  },

  'names the role of lists whose bullets are off, which Safari would not': (board) =>
    mutedLists(board),

  'describes pictures in words or not at all, and shows them only in details': (board) =>
    everything(board)
      .filter((element) => element.matches('img, svg, picture, video, iframe, object'))
      .filter((element) => !element.matches('.surface img[alt=""], .leaflet iframe[title]'))
      .filter((element) => {
        const alt = element.getAttribute('alt');
        const isInDetails = element.closest('li')?.querySelector('[aria-expanded=true]');
        return alt === null || !isInDetails || /^https?:|\.(jpe?g|png|gif|webp|svg)$/i.test(alt);
      })
      .map(markup),

  'hides signs that are no words from those who listen': (board) =>
    everything(board)
      .filter((element) =>
        [...element.childNodes].some((node) => node instanceof Text && isSign(node)),
      )
      .filter((element) => !element.closest('[aria-hidden=true]'))
      .map(markup),

  'shows nothing of the inside of a program': (board) =>
    everything(board)
      .flatMap((element) => [
        ...[...element.attributes].map(({ value }) => value),
        ...[...element.childNodes].filter((node) => node instanceof Text).map(textOf),
      ])
      .filter((text) => /\bundefined\b|\bnull\b|\bNaN\b|\[object |Infinity|\bfalse\b.+/.test(text)),

  'tells the language of its words': (board) =>
    [frameOf(board), ...ownedBy(board)]
      .map((root) => root.firstElementChild)
      .filter((element) => element && !/^(fi|sv|en)$/.test(element.getAttribute('lang') ?? 'fi'))
      .map((element) => markup(element!)),

  'says each message once': (board) => {
    const said = notices(board);
    return said.filter((text, index) => said.indexOf(text) !== index);
  },

  'writes no style attribute and opens no window': (board) =>
    everything(board)
      .filter((element) =>
        element.matches('[style], [target], [onclick], [onerror], style, script'),
      )
      // Places on a map are set by script, which a policy allows.
      .filter((element) => !element.matches('.surface, .surface *'))
      .map(markup),
};

function isNamedByItsWords(board: HTMLElement, element: Element): boolean {
  const label =
    (element.id && frameOf(board).querySelector(`label[for="${element.id}"]`)) ||
    (element instanceof HTMLInputElement && element.closest('label'));
  const name = label ? textOf(label) : nameOf(element);
  const seen = [...element.childNodes]
    .filter((node) => node instanceof Text || (node instanceof Element && !isHidden(node)))
    .map((node) => node.textContent ?? '')
    .join('');
  return name !== '' && name.includes(seen.replace(/\s+/g, ' ').trim());
}

function isHidden(element: Element): boolean {
  return element.matches('[aria-hidden=true]');
}

function referencesOf(element: Element): readonly string[] {
  return ['for', 'aria-controls', 'aria-labelledby', 'aria-describedby', 'aria-owns'].flatMap(
    (name) => element.getAttribute(name)?.split(/\s+/) ?? [],
  );
}

/** The lists of a board or listing that VoiceOver would not call lists: without bullets and without the role. */
export function mutedLists(board: HTMLElement): readonly string[] {
  return everything(board)
    .filter((element) => element.matches('ul, ol') && element.getAttribute('role') !== 'list')
    .filter((list) => ![...list.children].some(hasBullet))
    .map(markup);
}

function hasBullet(row: Element): boolean {
  const { display, listStyleType } = getComputedStyle(row);
  return display === 'list-item' && listStyleType !== 'none';
}

function levelOf(heading: Element): number {
  return Number(heading.localName.slice(1));
}

function isSign({ data }: Text): boolean {
  return /[\p{So}×→←]/u.test(data);
}

function markup(element: Element): string {
  return element.outerHTML.slice(0, 300);
}
