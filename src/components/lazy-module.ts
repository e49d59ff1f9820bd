import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** A module that is loaded when it is first needed, and then updates its host. */
export class LazyModule<Module> implements ReactiveController {
  /** The module; `null` until it is here. */
  value: Module | null = null;
  /** Whether the last attempt to load it failed. */
  hasFailed = false;

  readonly #host: ReactiveControllerHost;
  readonly #import: () => Promise<Module>;
  #isLoading = false;

  constructor(host: ReactiveControllerHost, load: () => Promise<Module>) {
    this.#host = host;
    this.#import = load;
    host.addController(this);
  }

  /** Tries again what failed while the host was elsewhere. */
  hostConnected(): void {
    this.hasFailed = false;
  }

  /** Tries once more to load it, where that has failed. */
  retry(): void {
    if (!this.hasFailed) return;
    this.hasFailed = false;
    this.load();
  }

  /** Loads the module unless it is here, on its way or has failed. Never rejects. */
  load(): void {
    if (this.value || this.#isLoading || this.hasFailed) return;
    this.#isLoading = true;
    this.#import()
      .then(
        (module) => {
          this.value = module;
        },
        () => {
          this.hasFailed = true;
        },
      )
      .finally(() => {
        this.#isLoading = false;
        this.#host.requestUpdate();
      });
  }
}
