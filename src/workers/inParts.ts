import { letOthersRun } from './letOthersRun'
import type { Progress, Work } from './work'

type Parts<Input, Result> = (input: Input) => Generator<Progress<Result>, Result, void>

/** Work that comes in parts: progress is reported after each, and other tasks run in between. */
export const inParts =
  <Input, Result>(partsOf: Parts<Input, Result>): Work<Input, Result> =>
  async (input, tell) => {
    const parts = partsOf(input)
    for (;;) {
      const next = parts.next()
      if (next.done === true) return next.value
      tell(next.value)
      await letOthersRun()
    }
  }
