import { html, render } from 'lit';
import { askFirst } from '../steps/ask-first.js';
import { attributesOf, settingsOf } from '../steps/board-settings.js';
import { parseChoices, type Choices } from '../steps/choices.js';
import { answerForDemoSource } from '../source/demo-source.js';
import { fallbackText } from '../code/fallback-text.js';
import { loadBoard } from './load-board.js';
import { namedPlaces } from '../steps/named-places.js';
import { pageLanguage, words } from '../page-language.js';
import { homepageOf } from '../code/snippets.js';

/** Shows the board that the address asks for behind its `#`, and changes it along with that. */
const board = document.createElement('talkoo-board');
const language = pageLanguage(location.search);
const said = words[language];
const { preview } = said.setup;
const isAgreed = new Set<string>();

let shown = '';

function follow(): void {
  const parameters = new URLSearchParams(location.hash.slice(1));
  document.documentElement.dataset['ground'] = parameters.get('ground') ?? '';
  parameters.delete('ground');
  const choices = parseChoices(parameters.toString());
  const places = isInConfigurator() ? [] : namedPlaces(choices);
  const mustAsk = places.some(({ written }) => !isAgreed.has(written));
  const onUse = (): void => {
    for (const { written } of places) isAgreed.add(written);
    follow();
    heading.focus();
  };
  render(mustAsk ? askFirst(places, said, { onUse }) : html``, question);
  board.hidden = mustAsk || choices.source.trim() === '';
  nothing.hidden = mustAsk || !board.hidden;
  show(board.hidden ? null : choices);
}

/** Tells whether the configurator shows this page: it has asked already. */
function isInConfigurator(): boolean {
  const folderOf = ({ href }: Location): string => new URL('.', href).href;
  try {
    return window.parent !== window && folderOf(window.parent.location) === folderOf(location);
  } catch {
    return false;
  }
}

/** Gives the board what was chosen; `null` takes everything from it. */
function show(choices: Choices | null): void {
  const attributes = choices ? attributesOf({ ...choices, urlPrefix: '' }, null) : [];
  for (const name of board.getAttributeNames()) {
    if (name !== 'hidden' && !attributes.some(([kept]) => kept === name))
      board.removeAttribute(name);
  }
  for (const [name, value] of attributes) {
    if (board.getAttribute(name) !== value) board.setAttribute(name, value);
  }
  const settings = (choices && settingsOf(choices)) ?? {};
  const written = JSON.stringify(settings);
  if (written !== shown) board.settings = settings;
  shown = written;
  const homepage = choices && homepageOf(choices.source);
  if (homepage) fallback.href = homepage;
  else fallback.removeAttribute('href');
  fallback.textContent = choices ? fallbackText(choices, said) : '';
}

document.documentElement.lang = language;
document.title = preview.frame;
const heading = document.createElement('h1');
heading.textContent = preview.heading;
heading.tabIndex = -1;
const question = document.createElement('div');
const nothing = document.createElement('p');
nothing.textContent = preview.nothing;
const fallback = document.createElement('a');
board.append(fallback);
document.body.append(heading, question, nothing, board);
follow();
addEventListener('hashchange', follow);
answerForDemoSource();
await loadBoard();
