import type { Plugin } from 'vite'

/** What React throws to itself, to stop drawing for a while: nobody ever reads where that was made. */
const signals = [
  'HydrationMismatchException',
  'SuspenseException',
  'SuspenseyCommitException',
  'SuspenseActionException',
  'SelectiveHydrationException',
]

/** The source of React's renderer with its signals made without the stack of calls. */
export function withoutStacks(source: string): string {
  return signals.reduce((rest, name) => {
    const made = new RegExp(`\\b${name} = Error\\((formatProdErrorMessage\\(\\d+\\))\\)`)
    if (!made.test(rest)) throw new Error(`React is written otherwise than expected: ${name}`)
    return rest.replace(made, `${name} = Object.assign(Object.create(Error.prototype), { message: $1 })`)
  }, source)
}

/**
 * React makes five errors while it is loaded. For their stacks a browser with developer tools, or a meter of speed, reads all
 * of its source once more: nine tenths of the task, 50 ms on a slow machine.
 */
export const plainErrors = (): Plugin => ({
  name: 'plain-errors',
  apply: 'build',
  transform: {
    filter: { id: /\/react-dom-client\.production\.js$/ },
    handler: (code) => ({ code: withoutStacks(code), map: null }),
  },
})
