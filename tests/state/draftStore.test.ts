import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createDraftStore, type Typed } from '../../src/state'
import { fakeStorage } from './fakeStorage'

const start: Typed = { panel: 'fixed-bond', desk: { spotPrice: '65,432.50' }, panels: {} }
const opened = (typed: Typed = start) => createDraftStore({ start: typed, storage: fakeStorage().storage })
const typedIn = ({ panel, desk, panels }: Typed): Typed => ({ panel, desk, panels })
const texts = fc.string({ unit: 'binary', maxLength: 20 })

describe('the store', () => {
  it('begins with what it is given, in the language of the browser and the theme of the system', () => {
    expect(opened().getState()).toMatchObject({ ...start, language: null, theme: 'system', notice: null, before: null })
  })

  it('law: keeps every text exactly as typed', () => {
    const holds = fc.property(texts, texts, (ofDesk, ofPanel) => {
      const store = opened()
      store.getState().setField({ scope: 'desk', panel: 'fixed-bond', field: 'spotPrice', text: ofDesk })
      store.getState().setField({ scope: 'panel', panel: 'fixed-bond', field: 'path', text: ofPanel })
      const { desk, panels } = store.getState()
      expect([desk['spotPrice'], panels['fixed-bond']?.['path']]).toEqual([ofDesk, ofPanel])
    })
    fc.assert(holds)
  })

  it('keeps each text of 4.25 on the way, the point without its digits too', () => {
    const store = opened()
    for (const text of ['4', '4.', '4.2', '4.25']) {
      store.getState().setField({ scope: 'desk', panel: 'fixed-bond', field: 'costOfCapital', text })
      expect(store.getState().desk['costOfCapital']).toBe(text)
    }
  })

  it('keeps what is asked in the desk bar for every panel, and what a panel asks for that panel', () => {
    const store = opened()
    const { setField } = store.getState()
    setField({ scope: 'desk', panel: 'fixed-bond', field: 'venue', text: 'okx' })
    setField({ scope: 'panel', panel: 'fixed-bond', field: 'side', text: 'long' })
    setField({ scope: 'panel', panel: 'inverse-contract', field: 'side', text: 'short' })
    expect(typedIn(store.getState())).toEqual({
      panel: 'fixed-bond',
      desk: { spotPrice: '65,432.50', venue: 'okx' },
      panels: { 'fixed-bond': { side: 'long' }, 'inverse-contract': { side: 'short' } },
    })
  })

  it('opens a panel and leaves the texts alone', () => {
    const store = opened()
    store.getState().openPanel('inverse-contract')
    expect(typedIn(store.getState())).toEqual({ ...start, panel: 'inverse-contract' })
  })

  it('replaces the panels as told; with a notice it can be taken back', () => {
    const store = opened({ ...start, panels: { roll: { side: 'long' }, other: { a: '1' } } })
    const { replacePanels, restore } = store.getState()
    replacePanels({ panels: { roll: { side: 'short' } } })
    expect(store.getState()).toMatchObject({ panel: 'fixed-bond', before: null, notice: null })
    expect(store.getState().panels).toEqual({ roll: { side: 'short' } })
    replacePanels({ panels: {}, panel: 'roll', notice: 'progress-reset' })
    expect(store.getState()).toMatchObject({ panel: 'roll', panels: {}, notice: 'progress-reset' })
    restore()
    expect(typedIn(store.getState())).toEqual({ ...start, panels: { roll: { side: 'short' } } })
  })

  it('keeps the language, the theme and the notice that were chosen', () => {
    const store = opened()
    const { setLanguage, setTheme, notify } = store.getState()
    setLanguage('zh')
    setTheme('dark')
    notify('link-damaged')
    expect(store.getState()).toMatchObject({ language: 'zh', theme: 'dark', notice: 'link-damaged' })
    notify(null)
    expect(store.getState().notice).toBeNull()
  })

  it('never changes a state that it has given away', () => {
    const store = opened()
    const before = store.getState()
    const copy = structuredClone(typedIn(before))
    before.setField({ scope: 'desk', panel: 'fixed-bond', field: 'spotPrice', text: '1' })
    before.fillIn({ own: { side: 'long' }, notice: 'example-opened' })
    expect(typedIn(before)).toEqual(copy)
    expect(store.getState().desk).not.toBe(before.desk)
  })
})

describe('filling in and bringing back', () => {
  it('fills the desk and the panel that it opens, and says so', () => {
    const store = opened()
    store.getState().fillIn({
      panel: 'inverse-contract',
      desk: { venue: 'okx' },
      own: { side: 'long' },
      notice: 'link-opened',
    })
    expect(store.getState()).toMatchObject({
      panel: 'inverse-contract',
      desk: { spotPrice: '65,432.50', venue: 'okx' },
      panels: { 'inverse-contract': { side: 'long' } },
      notice: 'link-opened',
      before: start,
    })
  })

  it('fills the panel that is open where none is named, over what was typed there', () => {
    const store = opened({ ...start, panels: { 'fixed-bond': { path: 'x', daysLater: '7' } } })
    store.getState().fillIn({ own: { path: '' }, notice: 'panel-reset' })
    expect(store.getState().panels).toEqual({ 'fixed-bond': { path: '', daysLater: '7' } })
  })

  const drafts = fc.dictionary(fc.constantFrom('venue', 'spotPrice', 'side', 'path'), texts)
  const typed = fc.record({
    panel: fc.constantFrom('fixed-bond', 'inverse-contract'),
    desk: drafts,
    panels: fc.dictionary(fc.constantFrom('fixed-bond', 'inverse-contract'), drafts),
  })

  it('law: what was there before comes back exactly, once', () => {
    const panels = fc.constantFrom('fixed-bond', 'inverse-contract')
    const holds = fc.property(typed, panels, drafts, drafts, (before, panel, desk, own) => {
      const store = opened(before)
      store.getState().fillIn({ panel, desk, own, notice: 'quotes-taken' })
      store.getState().restore()
      expect(typedIn(store.getState())).toEqual(before)
      expect(store.getState()).toMatchObject({ notice: null, before: null })
      const restored = store.getState()
      store.getState().restore()
      expect(store.getState()).toEqual(restored)
    })
    fc.assert(holds)
  })

  it('brings back what was there before the last time', () => {
    const store = opened()
    store.getState().fillIn({ desk: { venue: 'okx' }, notice: 'quotes-taken' })
    store.getState().fillIn({ desk: { venue: 'bybit' }, notice: 'quotes-taken' })
    store.getState().restore()
    expect(store.getState().desk).toEqual({ spotPrice: '65,432.50', venue: 'okx' })
  })
})
