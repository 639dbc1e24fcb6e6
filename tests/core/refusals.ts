import { expect, test } from 'vitest'

/** A call that must be refused, and the whole message: quantity, requirement and value found. */
export type Refusal = [message: string, call: () => unknown]

export function refuses(refusals: readonly Refusal[]): void {
  test.each(refusals)('refuses: %s', (message, call) => {
    expect(call).toThrow(expect.objectContaining({ name: 'DomainError', message }))
  })
}
