import { expect, test } from 'vitest'
import { countLine, type Count } from './countLine'

const ended: Count = { modules: [], unhandled: 0, exitCode: 0 }
const tests = { good: 'passed', bad: 'failed', left: 'skipped', never: 'pending' } as const
const { good, bad, left, never } = tests

test.each<{ title: string; run: Partial<Count>; line: string }>([
  { title: 'passed', run: { modules: [{ failed: false, tests: [good, good] }] }, line: '2 passed, 0 failed' },
  {
    title: 'several modules',
    run: {
      modules: [
        { failed: true, tests: [good, bad] },
        { failed: false, tests: [good] },
      ],
      exitCode: 1,
    },
    line: '2 passed, 1 failed',
  },
  {
    title: 'skipped, and never begun',
    run: { modules: [{ failed: false, tests: [good, left, never] }] },
    line: '1 passed, 0 failed, 2 skipped',
  },
  { title: 'a module that did not load', run: { modules: [{ failed: true, tests: [] }] }, line: '0 passed, 1 failed' },
  {
    title: 'a hook that threw before its tests',
    run: { modules: [{ failed: true, tests: [left] }] },
    line: '0 passed, 1 failed, 1 skipped',
  },
  {
    title: 'an error outside the tests',
    run: { modules: [{ failed: false, tests: [good] }], unhandled: 1, exitCode: 1 },
    line: '1 passed, 1 failed',
  },
  { title: 'a run that never began', run: { exitCode: 1 }, line: '0 passed, 1 failed' },
])('$title: $line', ({ run, line }) => {
  expect(countLine({ ...ended, ...run })).toBe(line)
})
