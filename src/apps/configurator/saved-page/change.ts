/**
 * How a snippet in a saved page differs from the one that was to be pasted.
 *
 * - `escaped`: the code stands in the page as text that readers see.
 * - `resizing-gone`: the script beside a frame is not in the page, so that its height stays fixed.
 * - `script-gone`, `board-gone` (with `keepsText`: the link in it is still there), `frame-gone`,
 *   `link-gone`, `settings-gone`: no longer in the page.
 * - `settings-changed`: the settings are other ones, or no JSON any more.
 * - `not-a-module`: `type="module"` was taken off the script.
 * - `held`: the script waits for a consent (`type="text/plain"`).
 * - `integrity-gone`: taken off the script.
 * - `crossorigin-gone`: taken off a classic script that has kept its hash; modules do without.
 * - `integrity-changed`: the hash is another one.
 * - `moved`: the address is another one.
 * - `attributes-gone`, `attribute-changed`: of the board.
 * - `curly-quotes`: around values of any element.
 * - `long-dashes`: hyphens in names became the dashes of a word processor.
 * - `attribute-misspelt`: the board has another name in place of one that was pasted.
 * - `file-name`: the script's file is named almost as it should be.
 * - `unclosed`: the closing tag of the board is missing, so that the rest of the page is in it.
 * - `script-twice`, `board-twice`: the same is in the page more than once.
 * - `wrapped`: it was put into a paragraph.
 * - `in-code`: it was put into an element for showing code.
 * - `unread`: the code, or part of it, stands only where browsers do not read it as part of the page.
 */
export type Change =
  | { readonly about: 'escaped' | 'script-gone' | 'resizing-gone' | 'frame-gone' | 'link-gone' }
  | { readonly about: 'settings-gone' | 'settings-changed' }
  | { readonly about: 'not-a-module' | 'held' | 'integrity-gone' | 'crossorigin-gone' | 'wrapped' }
  | { readonly about: 'unclosed'; readonly tag: string }
  | { readonly about: 'script-twice' | 'board-twice' }
  | { readonly about: 'file-name'; readonly from: string; readonly to: string }
  | { readonly about: 'attribute-misspelt'; readonly name: string; readonly meant: string }
  | { readonly about: 'in-code' | 'integrity-changed' }
  | { readonly about: 'unread'; readonly within: 'noscript' | 'template' | 'comment' }
  | { readonly about: 'board-gone'; readonly keepsText: boolean }
  | {
      readonly about: 'moved';
      readonly of: 'script' | 'frame' | 'link';
      readonly from: string;
      readonly to: string;
    }
  | { readonly about: 'attributes-gone' | 'long-dashes'; readonly names: readonly string[] }
  | {
      readonly about: 'curly-quotes';
      readonly of: 'script' | 'board' | 'frame' | 'link';
      readonly names: readonly string[];
    }
  | {
      readonly about: 'attribute-changed';
      readonly name: string;
      readonly from: string;
      readonly to: string;
    };
