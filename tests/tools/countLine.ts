export type Count = {
  /** A module may fail without a test of it failing: it did not load, or a hook of it threw. */
  modules: readonly { failed: boolean; tests: readonly ('passed' | 'failed' | 'skipped' | 'pending')[] }[]
  /** Errors that no test was there to take. */
  unhandled: number
  exitCode: number
}

/** `12 passed, 0 failed`; never `0 failed` where the run as a whole did. */
export function countLine({ modules, unhandled, exitCode }: Count): string {
  const tests = modules.flatMap((module) => module.tests)
  const passed = tests.filter((state) => state === 'passed').length
  const failedTests = tests.filter((state) => state === 'failed').length
  const failedModules = modules.filter((module) => module.failed && !module.tests.includes('failed')).length
  const skipped = tests.length - passed - failedTests
  const counted = failedTests + failedModules + unhandled
  const failed = counted === 0 && exitCode !== 0 ? 1 : counted
  return `${passed} passed, ${failed} failed${skipped === 0 ? '' : `, ${skipped} skipped`}`
}
