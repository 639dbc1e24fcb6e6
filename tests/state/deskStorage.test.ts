import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createDraftStore, type Typed } from '../../src/state'
import { fakeStorage } from './fakeStorage'

const start: Typed = { panel: 'fixed-bond', desk: { venue: 'deribit' }, panels: {} }
const opened = (storage: Storage | null) => createDraftStore({ start, storage })
const typedIn = ({ panel, desk, panels }: Typed): Typed => ({ panel, desk, panels })
const saved = (state: object) => JSON.stringify({ state, version: 1 })
const whole = { ...start, language: 'zh', theme: 'dark' }
/** Troubles are told once the store stands. */
const settled = () => new Promise<void>((resolve) => setTimeout(resolve, 0))

describe('a desk that is saved', () => {
  it('law: is found again as it was left, text for text', () => {
    const texts = fc.string({ unit: 'binary' })
    const holds = fc.property(texts, texts, (ofDesk, ofPanel) => {
      const { storage } = fakeStorage()
      const { setField, openPanel, setLanguage, setTheme } = opened(storage).getState()
      setField({ scope: 'desk', panel: 'fixed-bond', field: 'symbol', text: ofDesk })
      setField({ scope: 'panel', panel: 'inverse-contract', field: 'fills', text: ofPanel })
      openPanel('inverse-contract')
      setLanguage('zh')
      setTheme('light')
      expect(opened(storage).getState()).toMatchObject({
        panel: 'inverse-contract',
        desk: { venue: 'deribit', symbol: ofDesk },
        panels: { 'inverse-contract': { fills: ofPanel } },
        language: 'zh',
        theme: 'light',
      })
    })
    fc.assert(holds)
  })

  it('holds what was typed and chosen, and nothing derived or passing', () => {
    const { storage, kept } = fakeStorage()
    opened(storage)
      .getState()
      .fillIn({ desk: { venue: 'okx' }, notice: 'quotes-taken' })
    const { state } = JSON.parse(kept.get('nakadesk') ?? '') as { state: object }
    expect(Object.keys(state).sort()).toEqual(['desk', 'language', 'panel', 'panels', 'theme'])
    expect(opened(storage).getState()).toMatchObject({ notice: null, before: null })
  })

  it('is not written before anything is typed, and nothing is set aside', async () => {
    const { storage, kept } = fakeStorage({ nakadesk: saved(whole) })
    const store = opened(storage)
    await settled()
    expect(store.getState()).toMatchObject({ ...whole, notice: null })
    expect([...kept.keys()]).toEqual(['nakadesk'])
  })
})

describe('a desk that was damaged', () => {
  it.each([
    ['cut off', saved(whole).slice(0, -5)],
    ['empty', ''],
    ['no object', '7'],
    ['nothing', 'null'],
    ['a list', '[]'],
    ['without a state', '{"version":1}'],
    ['with a number among the texts', saved({ ...whole, desk: { spotPrice: 65432.5 } })],
    ['with a number among the texts of a panel', saved({ ...whole, panels: { 'fixed-bond': { path: null } } })],
    ['with a list for a draft', saved({ ...whole, desk: ['x'] })],
    ['with a text for a panel', saved({ ...whole, panels: { 'fixed-bond': 'x' } })],
    ['without a panel', saved({ ...whole, panel: undefined })],
    ['in a language that is not spoken', saved({ ...whole, language: 'de' })],
    ['in a theme that is not there', saved({ ...whole, theme: 'pink' })],
  ])('(%s) is set aside and told, and the desk opens afresh', async (_, text) => {
    const { storage, kept } = fakeStorage({ nakadesk: text })
    const store = opened(storage)
    expect(typedIn(store.getState())).toEqual(start)
    await settled()
    expect(store.getState().notice).toBe('store-damaged')
    expect(kept.get('nakadesk.damaged')).toBe(text)
  })

  it('is saved again as soon as something is typed, and what was set aside stays', async () => {
    const { storage, kept } = fakeStorage({ nakadesk: '{' })
    opened(storage).getState().setField({ scope: 'desk', panel: 'fixed-bond', field: 'venue', text: 'okx' })
    await settled()
    expect(opened(storage).getState().desk).toEqual({ venue: 'okx' })
    expect(kept.get('nakadesk.damaged')).toBe('{')
  })

  it('law: whatever stands in the storage, the desk opens', () => {
    const holds = fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
      const { storage } = fakeStorage({ nakadesk: text })
      expect(typedIn(opened(storage).getState())).toEqual(start)
    })
    fc.assert(holds)
  })
})

describe('a browser that refuses to save', () => {
  it.each([
    ['to read', { read: true as const }],
    ['to write', { write: true as const }],
    ['both', { read: true as const, write: true as const }],
  ])('(%s) is told once, and everything works', async (_, refuses) => {
    const { storage } = fakeStorage({}, refuses)
    const store = opened(storage)
    const type = (text: string) =>
      store.getState().setField({ scope: 'desk', panel: 'fixed-bond', field: 'venue', text })
    type('okx')
    await settled()
    expect(store.getState().notice).toBe('store-unavailable')
    store.getState().notify(null)
    type('bybit')
    await settled()
    expect(store.getState().notice).toBeNull()
    store.getState().fillIn({ desk: { venue: 'kraken' }, notice: 'quotes-taken' })
    store.getState().restore()
    expect(store.getState().desk).toEqual({ venue: 'bybit' })
  })

  it('is not said to have set aside what it could not write', async () => {
    const { storage } = fakeStorage({ nakadesk: '{' }, { write: true })
    const store = opened(storage)
    await settled()
    expect(typedIn(store.getState())).toEqual(start)
    expect(store.getState().notice).toBe('store-unavailable')
  })

  it('may have no storage at all', () => {
    const store = opened(null)
    expect(store.getState().notice).toBe('store-unavailable')
    store.getState().setField({ scope: 'desk', panel: 'fixed-bond', field: 'venue', text: 'okx' })
    expect(store.getState().desk).toEqual({ venue: 'okx' })
  })
})
