import { html, render } from 'lit';
import { copyText } from '../../ui/copy/copy-text.js';
import { countingRecipe } from './code/counting-recipe.js';
import { showFrame } from './frame.js';

const { words } = showFrame();
const { copy } = words;

for (const place of document.querySelectorAll<HTMLElement>('[data-recipe]')) {
  render(
    html`<pre><code>${countingRecipe}</code></pre>
      ${copyText({
        text: countingRecipe,
        name: copy.code,
        fieldName: copy.field,
        done: copy.done,
        onSay: () => undefined,
      })}`,
    place,
  );
}
