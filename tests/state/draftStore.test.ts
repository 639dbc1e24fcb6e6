import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createDraftStore, type Texts } from '../../src/state'
import { fakeStorage } from './fakeStorage'
import { anyTexts, panelNames, textsOf } from './samples'

const start = { panel: 'fixed-bond', desk: { spotPrice: '65,432.50' }, panels: {}, progress: {} }
const opened = (typed: Texts & { panel: string } = start) =>
  createDraftStore({ start: typed, storage: fakeStorage().storage })
const typedIn = ({ panel, ...texts }: Texts & { panel: string }) => ({ panel, ...textsOf(texts) })
const texts = fc.string({ unit: 'binary', maxLength: 20 })

describe('the store', () => {
  it('begins with what it is given, in the language of the browser and the theme of the system', () => {
    expect(opened().getState()).toMatchObject({ ...start, language: null, theme: 'system', notice: null, past: [] })
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
      progress: {},
    })
  })

  it('opens a panel and leaves the texts alone', () => {
    const store = opened()
    store.getState().openPanel('inverse-contract')
    expect(typedIn(store.getState())).toEqual({ ...start, panel: 'inverse-contract' })
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

describe('filling in', () => {
  it('fills the desk and the panel that it opens, and says so', () => {
    const store = opened()
    store.getState().fillIn({
      panel: 'inverse-contract',
      desk: { venue: 'okx' },
      own: { side: 'long' },
      notice: 'link-opened',
      details: { missing: ['symbol'] },
    })
    expect(store.getState()).toMatchObject({
      panel: 'inverse-contract',
      desk: { spotPrice: '65,432.50', venue: 'okx' },
      panels: { 'inverse-contract': { side: 'long' } },
      notice: 'link-opened',
      details: { missing: ['symbol'] },
    })
  })

  it('fills the panel that is open where none is named, over what was typed there', () => {
    const store = opened({ ...start, panels: { 'fixed-bond': { path: 'x', daysLater: '7' } } })
    store.getState().fillIn({ own: { path: '' }, notice: 'panel-reset' })
    expect(store.getState().panels).toEqual({ 'fixed-bond': { path: '', daysLater: '7' } })
  })

  const drafts = fc.dictionary(fc.constantFrom('venue', 'spotPrice', 'side', 'path'), texts)

  it('law: is one step: what was there before comes back exactly, and its notice goes', () => {
    const holds = fc.property(anyTexts, panelNames, drafts, drafts, (before, panel, desk, own) => {
      const store = opened({ panel: 'fixed-bond', ...before })
      store.getState().fillIn({ panel, desk, own, notice: 'quotes-taken' })
      fc.pre(store.getState().past.length > 0)
      expect(store.getState().past).toHaveLength(1)
      store.getState().undo()
      expect(typedIn(store.getState())).toEqual({ panel: 'fixed-bond', ...before })
      expect(store.getState()).toMatchObject({ notice: null, past: [] })
    })
    fc.assert(holds)
  })
})

describe('a notice', () => {
  const isOffered = ({ noticed, past }: ReturnType<ReturnType<typeof opened>['getState']>) =>
    noticed !== null && noticed === past.at(-1)

  it('offers to undo its change until the next one, with which it goes', () => {
    const store = opened()
    store.getState().fillIn({ desk: { venue: 'okx' }, notice: 'quotes-taken' })
    expect(isOffered(store.getState())).toBe(true)
    store.getState().openPanel('risks')
    expect(isOffered(store.getState())).toBe(true)
    store.getState().setField({ scope: 'desk', panel: 'risks', field: 'spotPrice', text: '1' })
    expect(store.getState()).toMatchObject({ notice: null, noticed: null })
  })

  it('about no change stays until it is dismissed', () => {
    const store = opened()
    store.getState().notify('link-damaged')
    store.getState().setField({ scope: 'desk', panel: 'risks', field: 'spotPrice', text: '1' })
    expect(store.getState().notice).toBe('link-damaged')
    store.getState().notify(null)
    expect(store.getState().notice).toBeNull()
  })

  it('offers nothing where nothing was changed', () => {
    const store = opened()
    store.getState().fillIn({ desk: start.desk, notice: 'example-opened' })
    expect(store.getState().notice).toBe('example-opened')
    expect(isOffered(store.getState())).toBe(false)
  })

  it('of what went wrong stays when something is undone', () => {
    const store = opened()
    store.getState().setField({ scope: 'desk', panel: 'risks', field: 'spotPrice', text: '1' })
    store.getState().notify('link-damaged')
    store.getState().undo()
    expect(store.getState().notice).toBe('link-damaged')
  })
})

describe('typing', () => {
  it('is one step until the reader pauses, by the clock that the store is given', () => {
    let time = 0
    const store = createDraftStore({ start, storage: null, now: () => time })
    for (const [at, text] of [
      [0, '6'],
      [900, '61'],
      [5000, '62'],
    ] as const) {
      time = at
      store.getState().setField({ scope: 'desk', panel: 'fixed-bond', field: 'spotPrice', text })
    }
    store.getState().undo()
    expect(store.getState().desk['spotPrice']).toBe('61')
    store.getState().undo()
    expect(store.getState().desk['spotPrice']).toBe('65,432.50')
    store.getState().redo()
    expect(store.getState().desk['spotPrice']).toBe('61')
  })
})
