import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { draftOf } from '../../src/desk/draftOf'
import type { Draft } from '../../src/form'
import { linkOf, readLink } from '../../src/state/link'
import type { Linked } from '../../src/state/migrations/links'
import { calculators } from '../calculators/menu'

/** Any text but the sign for what could not be decoded, which is how a broken link is told. */
const texts = fc.string({ unit: 'binary' }).filter((text) => !text.includes('\uFFFD'))
const awkward = fc.constantFrom(
  '',
  '&v=1',
  '#',
  '%',
  '%zz',
  '%26',
  '+',
  ' ',
  '?a=b',
  'a\nb\tc',
  '价格 1,000',
  '🙂',
  '=',
  '\0',
)
const names = fc.stringMatching(/^[a-z][A-Za-z0-9]{1,11}$/)
const drafts = fc.dictionary(names, fc.oneof(texts, awkward), { maxKeys: 8 })
const panels = fc.constantFrom('fixed-bond', 'inverse-contract', 'roll')

describe('a link', () => {
  it('is readable by people', () => {
    expect(linkOf({ panel: 'fixed-bond', draft: { spotPrice: '100', symbol: 'XBTZ21' } })).toBe(
      '#fixed-bond?spotPrice=100&symbol=XBTZ21&v=1',
    )
  })

  it('law: carries every text, and is made of signs that an address may have', () => {
    const holds = fc.property(panels, drafts, (panel, draft) => {
      const link = linkOf({ panel, draft })
      expect(link).toMatch(/^#[\x21-\x7e]+$/)
      expect(readLink(link)).toEqual({ state: 'link', panel, draft })
      expect(readLink(link.slice(1))).toEqual({ state: 'link', panel, draft })
    })
    fc.assert(holds)
  })

  it('law: survives the address of a browser', () => {
    const holds = fc.property(panels, drafts, (panel, draft) => {
      const address = new URL(linkOf({ panel, draft }), 'https://example.org/desk/')
      expect(readLink(address.hash)).toEqual({ state: 'link', panel, draft })
    })
    fc.assert(holds)
  })

  it.each(calculators)('of %s carries the draft with which it opens', (panel, calculator) => {
    const draft = draftOf({ calculator, desk: {}, own: {} })
    expect(readLink(linkOf({ panel, draft }))).toEqual({ state: 'link', panel, draft })
  })
})

describe('a link that was cut off', () => {
  /** Every shorter link is damaged, or names a panel at most: it is never taken for a whole one. */
  const cutOff = (panel: string, draft: Draft) => {
    const link = linkOf({ panel, draft })
    for (let length = 0; length < link.length; length += 1)
      expect(['none', 'panel', 'damaged']).toContain(readLink(link.slice(0, length)).state)
  }

  it('law: is never taken for a link with other texts, at whatever length', () => {
    fc.assert(fc.property(panels, drafts, cutOff), { numRuns: 60 })
  })

  it.each(calculators)('of %s is told at every length', (panel, calculator) => {
    cutOff(panel, draftOf({ calculator, desk: {}, own: {} }))
  })
})

describe('readLink', () => {
  it.each([
    ['', { state: 'none' }],
    ['#', { state: 'none' }],
    ['#fixed-bond', { state: 'panel', panel: 'fixed-bond' }],
    ['#no-such-panel', { state: 'panel', panel: 'no-such-panel' }],
    ['#fixed-bond?v=1', { state: 'link', panel: 'fixed-bond', draft: {} }],
    ['#fixed-bond?', { state: 'damaged' }],
    ['#fixed-bond?spotPrice=100', { state: 'damaged' }],
    ['#fixed-bond?spotPrice=100&v=', { state: 'damaged' }],
    ['#fixed-bond?spotPrice=100&v=2', { state: 'newer' }],
    ['#fixed-bond?spotPrice=100&v=0', { state: 'damaged' }],
    ['#fixed-bond?spotPrice=100&v=one', { state: 'damaged' }],
    ['#fixed-bond?spotPrice=100&spotPrice=200&v=1', { state: 'damaged' }],
    ['#fixed-bond?v=1&spotPrice=100', { state: 'damaged' }],
    ['#fixed-bond?spotPrice=%FF%FE&v=1', { state: 'damaged' }],
    ['#?spotPrice=100&v=1', { state: 'damaged' }],
    ['#Fixed Bond', { state: 'damaged' }],
    ['#/fixed-bond', { state: 'panel', panel: 'fixed-bond' }],
    ['#<script>', { state: 'damaged' }],
  ])('reads %j', (fragment, reading) => {
    expect(readLink(fragment)).toEqual(reading)
  })

  it('law: never throws', () => {
    const holds = fc.property(fc.oneof(fc.string(), fc.string({ unit: 'binary' })), (text) => {
      expect(['none', 'panel', 'damaged', 'newer', 'link']).toContain(readLink(`#${text}`).state)
    })
    fc.assert(holds)
  })
})

describe('a link of an earlier version', () => {
  const chain = [
    ({ panel, draft: { spot = '', ...draft } }: Linked): Linked => ({ panel, draft: { ...draft, spotPrice: spot } }),
  ]
  const current = (panel: string) => (panel === 'bond' ? 'fixed-bond' : panel)

  it('is read in the words of today', () => {
    const reading = { state: 'link', panel: 'fixed-bond', draft: { venue: 'okx', spotPrice: '5' } }
    expect(readLink('#bond?spot=5&venue=okx&v=1', { chain, current })).toEqual(reading)
    expect(readLink('#bond?spotPrice=5&venue=okx&v=2', { chain, current })).toEqual(reading)
    expect(readLink('#bond?spotPrice=5&v=3', { chain, current })).toEqual({ state: 'newer' })
  })

  it('names its panel as it is called today', () => {
    expect(readLink('#bond', { current })).toEqual({ state: 'panel', panel: 'fixed-bond' })
  })
})
