import { html } from 'lit';

/** A text in which spans of time and the like ("10.00–15.00") stay on one line. */
export function unbroken(text: string): unknown {
  const isSpan = (word: string): boolean => /\d–\d/.test(word);
  const parts: string[] = [];
  for (const word of text.split(' ')) {
    const last = parts.at(-1);
    if (last === undefined || isSpan(last) || isSpan(word)) parts.push(word);
    else parts[parts.length - 1] = `${last} ${word}`;
  }
  return parts.map((part, index) => {
    const gap = index > 0 ? ' ' : '';
    return isSpan(part) ? html`${gap}<span class="talkoo-unbroken">${part}</span>` : gap + part;
  });
}
