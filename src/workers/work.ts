/** The progress of work, in units of its own. */
export type Progress<Result = unknown> = {
  done: number
  of: number
  /** The result of what is done, computed when it is asked for; left out where a part has none. */
  soFar?: () => Result
}

/** What a kind of job does with its input. It may say how far it is, and need not. */
export type Work<Input, Result> = (input: Input, tell: (progress: Progress<Result>) => void) => Result | Promise<Result>

/** Kinds of jobs by name, each fetched when it is first run. */
// `never`: what a kind takes is known to the kind, and to the job that names it.
export type Registry = Readonly<Record<string, () => Promise<Work<never, unknown>>>>
