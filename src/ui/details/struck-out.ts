import type { AllMessages } from '../../i18n/messages.js';

/** Tells those who listen that what follows is struck out: most screen readers do not by themselves. */
export function struckOut(messages: AllMessages): HTMLElement {
  const word = document.createElement('span');
  word.className = 'talkoo-quiet';
  word.lang = messages.language;
  word.append(`${messages.struckOut} `);
  return word;
}
