import { askFirst } from './ask-first.js';
import { showBoard } from './show-board.js';
import { isFramed, tellHeight } from './frame.js';
import { frameWords } from './frame-words.js';
import { element, page, setUpPage } from './page.js';
import { parametersIn } from './parameters.js';
import { placesIn } from './places.js';
import { strangersOf } from './strangers.js';
import { titleOf } from './title.js';

/** Where this script and the board's are. */
const folder = new URL('.', (document.currentScript as HTMLScriptElement).src).href;

/** Shows what the page's address asks for. */
async function start(): Promise<void> {
  const base = document.baseURI;
  const parameters = parametersIn(location.search);
  const words = frameWords(parameters?.get('lang') ?? 'fi');
  setUpPage(words);
  if (isFramed) tellHeight();
  const places = parameters && placesIn(parameters, base);
  if (!parameters || !places) return page.append(element('p', words.tooLong));
  if (typeof places === 'string') return page.append(element('p', words[places]));
  const strangers = isFramed ? [] : await strangersOf(places, base);
  if (strangers.length > 0) await askFirst(strangers, words);
  const title = titleOf(parameters.get('municipality'), places.source?.name, words);
  await showBoard({ parameters, places, title, words, folder });
}

void start();
