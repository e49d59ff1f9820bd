import { kinds as allKinds, type Kind } from '../../src/model/kind.js';
import type { DirectoryRecord } from '../../src/model/directory-record.js';
import { association, event } from '../model/records.js';
import type { Source, SourcePage, SourceRequest } from '../../src/sources/source.js';

/** A page that somebody waits for, until the test answers. */
export interface Asked {
  readonly source: string;
  readonly request: SourceRequest;
  readonly kind: Kind;
  /** Counted from 1. */
  readonly page: number;
  readonly signal: AbortSignal;
  readonly answer: (page: SourcePage) => void;
  readonly fail: (failure: Error) => void;
}

/** Sources whose every page waits for the test. */
export interface Script {
  readonly source: (name: string, kinds?: readonly Kind[]) => Source;
  /** All that was asked, in order. */
  readonly asked: readonly Asked[];
  /** What was asked last of a kind. */
  readonly last: (kind: Kind, source?: string) => Asked;
}

/** Makes an empty script. */
export function script(): Script {
  const asked: Asked[] = [];
  const ask = (source: string, request: SourceRequest, page: number, signal: AbortSignal) =>
    new Promise<SourcePage>((resolve, reject) => {
      const stop = (): void => reject(signal.reason as Error);
      if (signal.aborted) stop();
      signal.addEventListener('abort', stop);
      const { kind } = request;
      asked.push({ source, request, kind, page, signal, answer: resolve, fail: reject });
    });
  async function* read(
    name: string,
    request: SourceRequest,
    signal: AbortSignal,
  ): AsyncGenerator<SourcePage, void> {
    const have = new Map(request.have?.map((page) => [page.number, page.rest]));
    for (let number = 1; ; number += 1) {
      const known = have.get(number);
      const page = known ? null : await ask(name, request, number, signal);
      if (page) yield { ...page, number };
      if ((known ?? page?.rest) !== 'more') return;
    }
  }
  return {
    asked,
    source: (name, kinds = allKinds) => ({
      name,
      homepage: `https://${name}/`,
      kinds,
      read: (request, signal) => read(name, request, signal),
    }),
    last: (kind, source) => {
      const found = asked.filter(
        (one) => one.kind === kind && (source === undefined || one.source === source),
      );
      const last = found.at(-1);
      if (!last) throw new Error(`Nobody asked for ${kind}.`);
      return last;
    },
  };
}

/** An association, or an event on a day. */
export function record(id: string, day?: `${number}-${number}-${number}`): DirectoryRecord {
  if (day === undefined) return association({ id, title: id });
  return event({ id, title: id, when: { start: { day, instant: null }, end: null } });
}

/** A page with these records, the last one unless more is said. */
export function page(
  records: readonly (DirectoryRecord | string)[],
  more: Partial<SourcePage> = {},
): SourcePage {
  return {
    number: 1,
    pages: 0,
    received: records.length,
    records: records.map((one) => (typeof one === 'string' ? record(one) : one)),
    skipped: [],
    noMunicipality: 0,
    otherMunicipality: 0,
    total: null,
    rest: 'none',
    hasNoise: false,
    ...more,
  };
}
