import { describe, expect, it } from 'vitest'
import { currentPanel } from '../../../src/state/migrations/panels'

describe('the address of a panel', () => {
  const renamed = { bond: 'fixed', fixed: 'fixed-bond' }

  it('is followed over every name that it had', () => {
    expect(currentPanel('bond', renamed)).toBe('fixed-bond')
    expect(currentPanel('fixed', renamed)).toBe('fixed-bond')
  })

  it('stays where it never had another', () => {
    expect(currentPanel('roll-desk', renamed)).toBe('roll-desk')
    expect(currentPanel('constructor', renamed)).toBe('constructor')
    expect(currentPanel('fixed-bond')).toBe('fixed-bond')
  })
})
