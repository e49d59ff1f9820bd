import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** What each host loads later, so that it can say that something could not be had, and try again. */
const modulesOf = new WeakMap<ReactiveControllerHost, Set<LazyModule<unknown>>>();

/** Whether something that a host wanted could not be had. */
export function hasFailedModule(host: ReactiveControllerHost): boolean {
  return [...(modulesOf.get(host) ?? [])].some(({ hasFailed }) => hasFailed);
}

/** Tries once more to load all that a host wanted and that could not be had. */
export function retryModules(host: ReactiveControllerHost): void {
  for (const module of modulesOf.get(host) ?? []) module.retry();
}

/** A module that is loaded when it is first needed, and then updates its host. */
export class LazyModule<Module> implements ReactiveController {
  /** The module; `null` until it is here. */
  value: Module | null = null;
  /** Whether the last attempt to load it failed. */
  hasFailed = false;

  readonly #host: ReactiveControllerHost;
  readonly #import: () => Promise<Module>;
  #loading: Promise<Module> | null = null;

  constructor(host: ReactiveControllerHost, load: () => Promise<Module>) {
    this.#host = host;
    this.#import = load;
    modulesOf.set(host, (modulesOf.get(host) ?? new Set()).add(this));
    host.addController(this);
  }

  /** Tries again what failed while the host was elsewhere. */
  hostConnected(): void {
    this.retry();
  }

  /** Tries once more to load it, where that has failed. */
  retry(): void {
    if (this.hasFailed) this.loadAnew();
  }

  /** Loads the module unless it is here, on its way or has failed. Never rejects. */
  load(): void {
    if (!this.value && !this.#loading && !this.hasFailed) this.loadAnew();
  }

  /** Loads again; the old value stays until the new one is here. Never rejects. */
  loadAnew(): void {
    this.hasFailed = false;
    const loading = this.#import();
    this.#loading = loading;
    loading
      .then(
        (module) => {
          if (loading === this.#loading) this.value = module;
        },
        () => {
          this.hasFailed = loading === this.#loading || this.hasFailed;
        },
      )
      .finally(() => {
        if (loading !== this.#loading) return;
        this.#loading = null;
        this.#host.requestUpdate();
      });
  }
}
