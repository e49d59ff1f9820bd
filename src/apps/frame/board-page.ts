import { askFirst } from './ask-first.js';
import { showBoard } from './show-board.js';
import { isFramed, tellHeight } from './frame.js';
import { frameWords } from './frame-words.js';
import { element, page, setUpPage } from './page.js';
import { parametersIn } from './parameters.js';
import { requestedSourcesIn } from './requested-sources.js';
import { untrustedHostsOf } from './untrusted-hosts.js';
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
  const requested = parameters && requestedSourcesIn(parameters, base);
  if (!parameters || !requested) return page.append(element('p', words.tooLong));
  if (typeof requested === 'string') return page.append(element('p', words[requested]));
  const hosts = isFramed ? [] : await untrustedHostsOf(requested, base);
  if (hosts.length > 0) await askFirst(hosts, words);
  const title = titleOf(parameters.get('municipality'), requested.source?.name, words);
  await showBoard({ parameters, requested, title, words, folder });
}

void start();
