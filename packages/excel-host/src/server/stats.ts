import type { WireAnswer, WireBatch } from "../protocol/wire";

/** `sync` is a `context.sync()` of the add-in, `cleanup` what `Excel.run` sends after its end, `startup` office.js's own. */
export type RequestKind = "sync" | "cleanup" | "startup";

/** Counters since the last reset. Bytes are those of the body in UTF-8. */
export interface HostStats {
  syncs: number;
  cleanups: number;
  startups: number;
  actions: number;
  requestBytes: number;
  responseBytes: number;
  events: number;
}

/** One request, for tests that look closer. */
export interface TraceEntry {
  readonly kind: RequestKind;
  readonly request: WireBatch;
  /** Null if the transport refused the request. */
  readonly response: WireAnswer | null;
  /** Number of the transport's error, 0 if it worked. */
  readonly transportError: number;
  readonly requestBytes: number;
  readonly responseBytes: number;
  readonly flags: number;
}

/** All counters at zero. */
export function createStats(): HostStats {
  return { syncs: 0, cleanups: 0, startups: 0, actions: 0, requestBytes: 0, responseBytes: 0, events: 0 };
}

/** Counts one request. */
export function countRequest(stats: HostStats, entry: TraceEntry): void {
  if (entry.kind === "sync") stats.syncs += 1;
  if (entry.kind === "cleanup") stats.cleanups += 1;
  if (entry.kind === "startup") stats.startups += 1;
  stats.actions += entry.request.Actions?.length ?? 0;
  stats.requestBytes += entry.requestBytes;
  stats.responseBytes += entry.responseBytes;
}
