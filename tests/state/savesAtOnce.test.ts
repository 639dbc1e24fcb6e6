import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createDraftStore } from '../../src/state'
import { textsOf } from './samples'
import { slowTabs } from './slowTabs'

const start = { panel: 'fixed-bond', desk: {}, panels: {}, progress: {} }

function twoTabs() {
  const { tabs, arrive } = slowTabs()
  const [one, other] = tabs.map(({ options, save, kept }) => ({
    store: createDraftStore({ start, ...options }),
    save,
    kept,
  })) as [Tab, Tab]
  const settle = () => {
    one.save()
    other.save()
    while (arrive()) {
      // Until nothing is on its way any more.
    }
  }
  return { one, other, arrive, settle }
}
type Tab = { store: ReturnType<typeof createDraftStore>; save: () => void; kept: Map<string, string> }

const type = ({ store }: Tab, field: string, text: string) =>
  store.getState().setField({ scope: 'desk', panel: 'fixed-bond', field, text })
const deskOf = ({ store }: Tab) => store.getState().desk
const savedBy = ({ kept }: Tab): unknown =>
  (JSON.parse(kept.get('nakadesk') ?? '') as { state: { desk: unknown } }).state.desk

describe('two tabs that save before they hear of each other', () => {
  it('lose nothing of either, in the tabs or in the storage', () => {
    const { one, other, settle } = twoTabs()
    type(one, 'spotPrice', '61,000')
    type(other, 'capitalUsd', '5')
    one.save()
    other.save()
    settle()
    const both = { spotPrice: '61,000', capitalUsd: '5' }
    expect([deskOf(one), deskOf(other), savedBy(one), savedBy(other)]).toEqual([both, both, both, both])
  })

  it('keep what one typed where the other only opened a panel', () => {
    const { one, other, settle } = twoTabs()
    type(one, 'spotPrice', '61,000')
    other.store.getState().openPanel('risks')
    one.save()
    other.save()
    settle()
    expect([deskOf(other), savedBy(other)]).toEqual([{ spotPrice: '61,000' }, { spotPrice: '61,000' }])
  })

  it('follow what the other typed after it had heard, in the same field too', () => {
    const { one, other, arrive, settle } = twoTabs()
    type(one, 'spotPrice', '61,000')
    one.save()
    arrive()
    type(one, 'capitalUsd', '5')
    type(other, 'spotPrice', '62,000')
    one.save()
    other.save()
    settle()
    const both = { spotPrice: '62,000', capitalUsd: '5' }
    expect([deskOf(one), deskOf(other)]).toEqual([both, both])
  })

  it('law: whenever each saves and hears, both end with all that was typed last in any field', () => {
    const fields = { one: ['spotPrice', 'symbol'], other: ['capitalUsd', 'venue'] } as const
    const act = fc.record({
      tab: fc.constantFrom('one' as const, 'other' as const),
      at: fc.constantFrom(0 as const, 1 as const),
      text: fc.string({ maxLength: 2 }),
      saves: fc.boolean(),
      arrivals: fc.integer({ min: 0, max: 2 }),
    })
    const holds = fc.property(fc.array(act, { maxLength: 14 }), (acts) => {
      const tabs = twoTabs()
      const last: Record<string, string> = {}
      for (const { tab, at, text, saves, arrivals } of acts) {
        const field = fields[tab][at]
        type(tabs[tab], field, text)
        last[field] = text
        if (saves) tabs[tab].save()
        for (let heard = 0; heard < arrivals; heard += 1) tabs.arrive()
      }
      tabs.settle()
      tabs.settle()
      expect(deskOf(tabs.one)).toEqual(last)
      expect(textsOf(tabs.other.store.getState())).toEqual(textsOf(tabs.one.store.getState()))
      if (acts.length > 0) expect([savedBy(tabs.one), savedBy(tabs.other)]).toEqual([last, last])
    })
    fc.assert(holds)
  })
})
