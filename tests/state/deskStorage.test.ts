import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createDraftStore, type Texts } from '../../src/state'
import { fakeStorage } from './fakeStorage'
import { textsOf } from './samples'

const start = { panel: 'fixed-bond', desk: { venue: 'deribit' }, panels: {}, progress: {} }
const opened = (storage: Storage | null) => createDraftStore({ start, storage })
const typedIn = ({ panel, ...texts }: Texts & { panel: string }) => ({ panel, ...textsOf(texts) })
const saved = (state: object, version = 2) => JSON.stringify({ state, version })
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
    const kinds = ['desk', 'language', 'letterKeys', 'panel', 'panels', 'progress', 'theme']
    expect(Object.keys(state).sort()).toEqual(kinds)
    expect(opened(storage).getState()).toMatchObject({ notice: null, past: [], future: [] })
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
    ['of no version', saved(whole).replace('"version":2', '"version":"two"')],
    ['of a version before the first', saved(whole, 0)],
  ])('(%s) is set aside and told, and the desk opens afresh', (_, text) => {
    const { storage, kept } = fakeStorage({ nakadesk: text })
    const store = opened(storage)
    expect(typedIn(store.getState())).toEqual(start)
    expect(store.getState().notice).toBe('store-damaged')
    expect(kept.get('nakadesk.damaged')).toBe(text)
  })

  const typed = {
    ...whole,
    desk: { venue: 'okx', symbol: 'X' },
    panels: { risks: { leverage: '5' } },
    progress: { 'any-price': { passed: 'yes' } },
  }
  it.each<[string, object, object]>([
    ['a number among the texts', { desk: { ...typed.desk, spotPrice: 65432.5 } }, {}],
    [
      'a number among the texts of a panel',
      { panels: { ...typed.panels, roll: { path: null, side: 'long' } } },
      { panels: { ...typed.panels, roll: { side: 'long' } } },
    ],
    ['a list for a draft', { desk: ['x'] }, { desk: {} }],
    ['a text for a panel', { panels: { ...typed.panels, roll: 'x' } }, {}],
    ['a number for what was done', { progress: { ...typed.progress, 'how-many': 7 } }, {}],
    ['a list of panels', { panels: [] }, { panels: {} }],
    ['a panel that is no name', { panel: 5 }, {}],
    ['a language that is not spoken', { language: 'de' }, { language: null }],
    ['a theme that is not there', { theme: 'pink' }, { theme: 'system' }],
  ])('only by %s loses that part and keeps the rest; a copy is set aside', (_, part, left) => {
    const text = saved({ ...typed, ...part })
    const { storage, kept } = fakeStorage({ nakadesk: text })
    expect(opened(storage).getState()).toMatchObject({ ...typed, ...left, notice: 'store-partly-damaged' })
    expect(kept.get('nakadesk.damaged')).toBe(text)
  })

  it('only lacks what a part would have said, or says more than we know, and is whole', () => {
    const { storage, kept } = fakeStorage({ nakadesk: saved({ desk: { venue: 'okx', melon: '1' }, colour: 'red' }) })
    expect(opened(storage).getState()).toMatchObject({ ...start, desk: { venue: 'okx', melon: '1' }, notice: null })
    expect([...kept.keys()]).toEqual(['nakadesk'])
  })

  it('is saved again as soon as something is typed, and what was set aside stays', async () => {
    const { storage, kept } = fakeStorage({ nakadesk: '{' })
    opened(storage).getState().setField({ scope: 'desk', panel: 'fixed-bond', field: 'venue', text: 'okx' })
    await settled()
    expect(opened(storage).getState().desk).toEqual({ venue: 'okx' })
    expect(kept.get('nakadesk.damaged')).toBe('{')
  })

  it('law: whatever stands in the storage, the desk opens', () => {
    const parts = ['panel', 'desk', 'panels', 'progress', 'language', 'theme'].map((name) => [name, fc.jsonValue()])
    const states = fc.record(Object.fromEntries(parts) as Record<string, fc.Arbitrary<unknown>>, { requiredKeys: [] })
    const ours = fc.tuple(states, fc.integer({ min: 1, max: 3 })).map(([state, version]) => saved(state, version))
    const isText = (text: unknown) => typeof text === 'string'
    const holds = fc.property(fc.oneof(fc.string(), fc.json(), ours), (text) => {
      const { panel, desk, panels, progress } = opened(fakeStorage({ nakadesk: text }).storage).getState()
      const drafts = [desk, ...Object.values(panels), ...Object.values(progress)]
      expect([panel, ...drafts.flatMap((draft) => Object.values(draft))].every(isText)).toBe(true)
    })
    fc.assert(holds)
  })
})

describe('a desk saved by a later version', () => {
  const later = saved({ ...whole, desk: { spot: ['61000'] } }, 99)

  it('is left as it is, and told; what is typed is kept beside it', () => {
    const { storage, kept } = fakeStorage({ nakadesk: later })
    const store = opened(storage)
    expect(typedIn(store.getState())).toEqual(start)
    expect(store.getState().notice).toBe('store-newer')
    store.getState().setField({ scope: 'desk', panel: 'fixed-bond', field: 'venue', text: 'okx' })
    expect(kept.get('nakadesk')).toBe(later)
    expect(opened(storage).getState()).toMatchObject({ desk: { venue: 'okx' }, notice: 'store-newer' })
  })

  it('is left as it is where another tab saves it while this one is open', () => {
    const { storage, kept } = fakeStorage()
    const store = opened(storage)
    store.getState().openPanel('risks')
    kept.set('nakadesk', later)
    store.getState().setField({ scope: 'desk', panel: 'fixed-bond', field: 'venue', text: 'okx' })
    expect(store.getState().notice).toBe('store-newer')
    expect(kept.get('nakadesk')).toBe(later)
    expect(opened(storage).getState()).toMatchObject({ panel: 'risks', desk: { venue: 'okx' } })
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
    store.getState().undo()
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
