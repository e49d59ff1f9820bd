import { element, page } from './page.js';
import type { FrameWords } from './frame-words.js';

/** Names the hosts that the page would show something from; resolves when the reader wants it. */
export async function askFirst(hosts: readonly string[], words: FrameWords): Promise<void> {
  const button = Object.assign(element('button', words.show), { type: 'button' });
  const list = document.createElement('ul');
  list.append(
    ...hosts.map((host) => {
      const item = document.createElement('li');
      item.append(element('strong', host));
      return item;
    }),
  );
  page.append(
    element('h1', words.title),
    element('p', words.showsFrom),
    list,
    element('p', words.isItKnown),
    button,
  );
  await new Promise((wanted) => button.addEventListener('click', wanted, { once: true }));
  page.replaceChildren();
  // The button that had it is gone.
  page.tabIndex = -1;
  page.focus();
}
