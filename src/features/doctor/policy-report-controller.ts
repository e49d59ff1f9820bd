import type { ReactiveController } from 'lit';

/** Something that the page's Content Security Policy has forbidden. */
export interface PolicyReport {
  /** The directive that forbade it, as "connect-src". */
  readonly directive: string;
  /** The address, or what stands in its place ("trusted-types-policy"); some browsers name the origin only. */
  readonly blocked: string;
  /** The name of the policy, where Trusted Types forbade one. */
  readonly sample: string;
  /** The whole policy, as it was written. */
  readonly policy: string;
}

type Breach = Pick<
  SecurityPolicyViolationEvent,
  'effectiveDirective' | 'disposition' | 'sample' | 'originalPolicy'
>;

/** Reports what the page's policy forbids; where the browser remembers, also what it forbade before. */
export class PolicyReportController implements ReactiveController {
  readonly #onReport: (report: PolicyReport) => void;
  #end: () => void = () => undefined;

  /** @param onReport - Called for each thing that was forbidden, also where the same was before. */
  constructor(onReport: (report: PolicyReport) => void) {
    this.#onReport = onReport;
  }

  hostConnected(): void {
    const listen = (event: SecurityPolicyViolationEvent): void => {
      this.#report(event, event.blockedURI);
    };
    document.addEventListener('securitypolicyviolation', listen);
    const observer = this.#observePast();
    this.#end = () => {
      document.removeEventListener('securitypolicyviolation', listen);
      observer?.disconnect();
    };
  }

  hostDisconnected(): void {
    this.#end();
  }

  #observePast(): ReportingObserver | null {
    if (!('ReportingObserver' in window)) return null;
    const observer = new ReportingObserver(
      (reports) => {
        for (const { body } of reports) {
          const breach = body as (Breach & { readonly blockedURL?: string }) | null;
          if (breach) this.#report(breach, breach.blockedURL ?? '');
        }
      },
      { types: ['csp-violation'], buffered: true },
    );
    observer.observe();
    return observer;
  }

  #report(breach: Breach, blocked: string): void {
    const { effectiveDirective: directive, disposition, originalPolicy: policy } = breach;
    if (disposition !== 'enforce') return;
    this.#onReport({ directive, blocked, sample: breach.sample ?? '', policy });
  }
}
