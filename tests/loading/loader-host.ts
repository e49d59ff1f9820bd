import { LitElement } from 'lit';
import { RecordLoader, type LoadPlan } from '../../src/loading/record-loader.js';
import { readOf, type LoadState } from '../../src/loading/load-state.js';
import type { Kind } from '../../src/model/kind.js';
import type { Source } from '../../src/sources/source.js';

/** The smallest element that reads records. */
export class LoaderHost extends LitElement {
  plan: LoadPlan | null = null;
  /** How often everything on its way had come. */
  settled = 0;
  readonly loader = new RecordLoader(this, () => (this.settled += 1));

  /** Reads by a plan from the next update on. */
  follow(plan: LoadPlan | null): void {
    this.plan = plan;
    this.requestUpdate();
  }

  protected override willUpdate(): void {
    this.loader.follow(this.plan);
  }

  /** How a kind stands. */
  state(kind: Kind, source?: string): LoadState {
    const part = this.loader.loads.find(
      (one) => one.kind === kind && (source === undefined || one.source.name === source),
    );
    if (!part) throw new Error(`${kind} is no part of the plan.`);
    return part.state;
  }

  /** Ids of the records of a kind that are on view. */
  ids(kind: Kind, source?: string): readonly string[] {
    return readOf(this.state(kind, source))?.records.map(({ id }) => id) ?? [];
  }
}

customElements.define('loader-host', LoaderHost);

/** A plan to read these kinds of these sources. */
export function planOf(
  sources: readonly Source[],
  kinds: readonly Kind[],
  more: Partial<LoadPlan> = {},
): LoadPlan {
  return { sources, kinds, municipalities: [], regions: [], limit: 2000, ...more };
}
