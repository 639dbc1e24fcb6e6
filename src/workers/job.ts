import type { Registry } from './work'

/** Long work as plain data: which kind, and on what. */
export type Job<Kinds extends Registry, Kind extends keyof Kinds = keyof Kinds> = {
  [K in Kind]: { kind: K; input: Parameters<WorkOf<Kinds, K>>[0] }
}[Kind]

/** What a kind of job ends with. */
export type ResultOf<Kinds extends Registry, Kind extends keyof Kinds> = Awaited<ReturnType<WorkOf<Kinds, Kind>>>

type WorkOf<Kinds extends Registry, Kind extends keyof Kinds> = Awaited<ReturnType<Kinds[Kind]>>

/** Where a job stands. `done` and `of` count whatever the work counts, `soFar` is the result of what
 * is done, now and then; `reason` is for a report, not for a reader. */
export type JobState<Result> =
  | { state: 'running'; done: number; of: number; soFar?: Result }
  | { state: 'done'; result: Result }
  | { state: 'cancelled' }
  | { state: 'failed'; reason: string }
