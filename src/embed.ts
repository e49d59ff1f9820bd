import { BoardElement } from './components/board/board.js';

const isSupported =
  'customElements' in window &&
  'adoptedStyleSheets' in Document.prototype &&
  'replaceSync' in CSSStyleSheet.prototype;

if (isSupported && !customElements.get('talkoo-board')) {
  customElements.define('talkoo-board', BoardElement);
}
