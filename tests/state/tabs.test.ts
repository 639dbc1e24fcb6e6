import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createDraftStore } from '../../src/state'
import { fakeTabs } from './fakeStorage'
import { textsOf } from './samples'

const start = { panel: 'fixed-bond', desk: {}, panels: {}, progress: {} }
function twoTabs() {
  const { tabs, kept } = fakeTabs()
  const [one, other] = tabs.map(({ options, save }) => ({ store: createDraftStore({ start, ...options }), save })) as [
    Tab,
    Tab,
  ]
  return { one, other, kept }
}
type Tab = { store: ReturnType<typeof createDraftStore>; save: () => void }

const type = ({ store }: Tab, field: string, text: string) =>
  store.getState().setField({ scope: 'desk', panel: 'fixed-bond', field, text })
const pass = ({ store }: Tab, step: string) =>
  store
    .getState()
    .change({ kind: 'noting', texts: { progress: { ...store.getState().progress, [step]: { passed: 'yes' } } } })
const deskOf = ({ store }: Tab) => store.getState().desk

describe('two tabs', () => {
  it('hear of each other’s work, and a click on a panel in one loses nothing of the other', () => {
    const { one, other } = twoTabs()
    type(one, 'spotPrice', '61,000')
    pass(one, 'any-price')
    one.save()
    other.store.getState().openPanel('risks')
    other.save()
    for (const tab of [one, other])
      expect(tab.store.getState()).toMatchObject({
        desk: { spotPrice: '61,000' },
        progress: { 'any-price': { passed: 'yes' } },
      })
    expect(one.store.getState().panel).toBe('fixed-bond')
    expect(other.store.getState().panel).toBe('risks')
  })

  it('keep what is being typed, while the other’s work comes in beside it', () => {
    const { one, other } = twoTabs()
    type(one, 'spotPrice', '61,000')
    type(one, 'capitalUsd', '5')
    type(other, 'spotPrice', '62,000')
    one.save()
    expect(deskOf(other)).toEqual({ spotPrice: '62,000', capitalUsd: '5' })
    other.save()
    expect(deskOf(one)).toEqual({ spotPrice: '62,000', capitalUsd: '5' })
  })

  it('merge when they save, though they heard nothing of each other before', () => {
    const { tabs, kept } = fakeTabs()
    const [one, other] = tabs.map(({ options: { storage, later }, save }) => ({
      store: createDraftStore({ start, storage, later }),
      save,
    })) as [Tab, Tab]
    type(one, 'spotPrice', '61,000')
    type(other, 'capitalUsd', '5')
    one.save()
    other.save()
    expect(deskOf(other)).toEqual({ spotPrice: '61,000', capitalUsd: '5' })
    expect(JSON.parse(kept.get('nakadesk') ?? '')).toMatchObject({
      state: { desk: { spotPrice: '61,000', capitalUsd: '5' } },
    })
  })

  it('undo their own changes only', () => {
    const { one, other } = twoTabs()
    type(one, 'spotPrice', '61,000')
    one.save()
    type(other, 'capitalUsd', '5')
    other.save()
    other.store.getState().undo()
    other.store.getState().undo()
    other.save()
    expect(deskOf(one)).toEqual({ spotPrice: '61,000' })
    one.store.getState().undo()
    one.save()
    expect(deskOf(other)).toEqual({})
  })

  it('law: show the same once both have saved, and nothing typed last in a field is lost', () => {
    const acts = fc.array(
      fc.record({
        tab: fc.constantFrom('one' as const, 'other' as const),
        field: fc.constantFrom('spotPrice', 'capitalUsd', 'symbol'),
        text: fc.string({ maxLength: 3 }),
        saves: fc.boolean(),
      }),
      { maxLength: 12 },
    )
    const holds = fc.property(acts, (list) => {
      const tabs = twoTabs()
      const last: Record<string, string> = {}
      const unsaved = new Map<string, string>()
      for (const { tab, field, text, saves } of list) {
        // A field is one tab's until that has saved it: who wins when both type at once is told above.
        if ((unsaved.get(field) ?? tab) !== tab) continue
        type(tabs[tab], field, text)
        last[field] = text
        unsaved.set(field, tab)
        if (!saves) continue
        tabs[tab].save()
        for (const [own, by] of [...unsaved]) if (by === tab) unsaved.delete(own)
      }
      tabs.one.save()
      tabs.other.save()
      expect(deskOf(tabs.one)).toEqual(last)
      expect(textsOf(tabs.other.store.getState())).toEqual(textsOf(tabs.one.store.getState()))
    })
    fc.assert(holds)
  })

  it('write nothing when there is nothing new', () => {
    const { one, other, kept } = twoTabs()
    type(one, 'spotPrice', '61,000')
    one.save()
    const text = kept.get('nakadesk')
    other.save()
    one.save()
    expect(kept.get('nakadesk')).toBe(text)
  })
})
