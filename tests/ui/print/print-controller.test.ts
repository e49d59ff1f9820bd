import { expect } from '@open-wc/testing';
import { html, LitElement, type TemplateResult } from 'lit';
import { PrintController } from '../../../src/ui/print/print-controller.js';
import { cleanUp, place } from '../../support/mount.js';
import { watchTraces } from '../../support/traces.js';
import { textOf } from '../../support/view.js';

/** An element that has more to show on paper. */
class PaperElement extends LitElement {
  readonly #print = new PrintController(this);

  override performUpdate(): void {
    super.performUpdate();
  }

  override render(): TemplateResult {
    return html`${this.#print.isPrinting ? 'kaikki' : 'osa'}`;
  }
}
customElements.define('paper-element', PaperElement);

const shown = (element: Element): string => textOf(element.shadowRoot);

describe('printing the page around an element', () => {
  let element: PaperElement;

  beforeEach(async () => {
    element = place(new PaperElement());
    await element.updateComplete;
  });
  afterEach(cleanUp);

  it('shows all of it at once, and the rest no more when it is done', () => {
    expect(shown(element)).to.equal('osa');
    window.dispatchEvent(new Event('beforeprint'));
    expect(shown(element)).to.equal('kaikki');
    window.dispatchEvent(new Event('afterprint'));
    expect(shown(element)).to.equal('osa');
  });

  it('goes on after the element was moved', async () => {
    window.dispatchEvent(new Event('beforeprint'));
    document.body.prepend(element);
    element.requestUpdate();
    await element.updateComplete;
    expect(shown(element)).to.equal('osa');
    window.dispatchEvent(new Event('beforeprint'));
    expect(shown(element)).to.equal('kaikki');
  });

  it('leaves no listener behind', () => {
    const traces = watchTraces();
    const another = place(new PaperElement());
    expect(traces.listeners()).to.have.members(['beforeprint', 'afterprint']);
    another.remove();
    expect(traces.listeners()).to.deep.equal([]);
    traces.end();
  });
});
