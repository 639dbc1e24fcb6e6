import type { Carried } from './carry'

/** What a worker says: that it lives, under which lock, and how its job stands. */
export type WorkerMessage =
  | { say: 'alive'; lock: string }
  | { say: 'running'; done: number; of: number; soFar?: Carried }
  | { say: 'done'; result: Carried }
  | { say: 'failed'; reason: string }
  /** It was told to stop, and has. */
  | { say: 'stopped' }

/** What a worker is told while it runs a job that pauses between its parts: the result is no longer wanted. */
export type Stop = { stop: true }

export type Post = (message: WorkerMessage, buffers?: Transferable[]) => void
