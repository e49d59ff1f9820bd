import { attributesOf, settingsOf } from './board-settings.js';
import { parseChoices } from './choices.js';
import { answerForDemoSource } from './demo-source.js';
import { fallbackText } from './fallback-text.js';
import { loadBoard } from './load-board.js';
import { pageLanguage, words } from './page-language.js';
import { homepageOf } from './snippets.js';

/** Shows the board that the address asks for behind its `#`, and changes it along with that. */
const board = document.createElement('talkoo-board');
const language = pageLanguage(location.search);
const said = words[language];
const { preview } = said.setup;

let shown = '';

function follow(): void {
  const parameters = new URLSearchParams(location.hash.slice(1));
  document.documentElement.dataset['ground'] = parameters.get('ground') ?? '';
  parameters.delete('ground');
  const choices = parseChoices(parameters.toString());
  nothing.hidden = choices.source.trim() !== '';
  board.hidden = !nothing.hidden;
  const attributes = attributesOf({ ...choices, urlPrefix: '' }, null);
  for (const name of board.getAttributeNames()) {
    if (name !== 'hidden' && !attributes.some(([kept]) => kept === name))
      board.removeAttribute(name);
  }
  for (const [name, value] of attributes) {
    if (board.getAttribute(name) !== value) board.setAttribute(name, value);
  }
  const settings = JSON.stringify(settingsOf(choices));
  if (settings !== shown) board.settings = settingsOf(choices) ?? {};
  shown = settings;
  fallback.href = homepageOf(choices.source);
  fallback.textContent = fallbackText(choices, said);
}

document.documentElement.lang = language;
document.title = preview.frame;
const heading = document.createElement('h1');
heading.textContent = preview.heading;
const nothing = document.createElement('p');
nothing.textContent = preview.nothing;
const fallback = document.createElement('a');
board.append(fallback);
document.body.append(heading, nothing, board);
follow();
addEventListener('hashchange', follow);
answerForDemoSource();
await loadBoard();
