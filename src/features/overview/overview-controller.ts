import { nothing } from 'lit';
import { LazyModule } from '../../base/modules/lazy-module.js';
import { adoptInFrame } from '../../ui/adopt-in-frame.js';
import type { TalkooElement } from '../../ui/setup/talkoo-element.js';
import type { ElementActions, OverviewContent } from './overview-props.js';
import type { Overview } from './overview.js';

/** The overview of an element that has one; its part is loaded when there is something to show. */
export class OverviewController {
  readonly #overview: LazyModule<Overview>;

  constructor(host: TalkooElement, actions: ElementActions) {
    this.#overview = new LazyModule(host, async () => {
      const { Overview, overviewStyles } = await import('./overview.js');
      adoptInFrame(host, overviewStyles);
      return new Overview(host, actions);
    });
  }

  /** Loads the overview unless it is here; does nothing for `null`. */
  follow(content: OverviewContent | null): void {
    if (content) this.#overview.load();
  }

  /** The overview; nothing for `null`, and until its part is here. */
  render(content: OverviewContent | null): unknown {
    return (content && this.#overview.value?.render(content)) ?? nothing;
  }
}
