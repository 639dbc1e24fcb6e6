import { describe, expect, it } from 'vitest'
import { deskStart } from '../../src/desk/deskStart'
import { draftOf } from '../../src/desk/draftOf'
import { createDraftStore } from '../../src/state'
import { linkedPanel } from '../../src/ui/app/linkedPanel'
import { fakeStorage } from '../state/fakeStorage'
import { calculators } from '../calculators/menu'

const typed = {
  panel: 'glossary',
  desk: { spotPrice: '1', capitalUsd: '2' },
  panels: { 'fixed-bond': { interimSpotPrice: '3' } },
  progress: {},
}

async function openedLink(panel: string, draft: Readonly<Record<string, string>>) {
  const linked = await linkedPanel({ panel, draft })
  if (linked.state === 'refused') return linked.notice
  const store = createDraftStore({ start: typed, storage: fakeStorage().storage })
  store.getState().change(linked.change(store.getState()))
  return { state: store.getState(), details: linked.details }
}

describe('a link to a panel', () => {
  it.each(calculators)(
    'opens %s with one field, all others as the panel opens, and names every one',
    async (panel, calculator) => {
      const start = draftOf({ calculator, desk: {}, own: {} })
      const [first = '', ...others] = Object.keys(start)
      const opened = await openedLink(panel, { [first]: '77' })
      if (typeof opened === 'string') throw new Error(opened)
      const { state, details } = opened
      expect(details).toEqual({ missing: others, unknown: [] })
      expect(draftOf({ calculator, desk: state.desk, own: state.panels[panel] ?? {} })).toEqual({
        ...start,
        [first]: '77',
      })
    },
  )

  it('ignores what nobody knows, and names it', async () => {
    const start = draftOf({ calculator: calculators[0]![1], desk: {}, own: {} })
    const opened = await openedLink('fixed-bond', { ...start, melon: '1', constructor: '2' })
    if (typeof opened === 'string') throw new Error(opened)
    expect(opened.details).toEqual({ missing: [], unknown: ['melon', 'constructor'] })
    expect(opened.state.desk).toEqual({ ...deskStart, ...opened.state.desk })
    expect(JSON.stringify([opened.state.desk, opened.state.panels])).not.toContain('melon')
  })

  it('is refused where it has nothing that the panel reads, or names none', async () => {
    expect(await openedLink('fixed-bond', {})).toBe('link-damaged')
    expect(await openedLink('fixed-bond', { melon: '1' })).toBe('link-damaged')
    expect(await openedLink('perpetual-motion', { spotPrice: '1' })).toBe('link-unknown-panel')
  })
})

describe('a link whose fields follow the desk', () => {
  const fixedBond = calculators.find(([id]) => id === 'fixed-bond')![1]
  const draft = draftOf({ calculator: fixedBond, desk: { spotPrice: '70,000' }, own: {} })

  it('leaves them to follow, and types the others', async () => {
    const opened = await openedLink('fixed-bond', { ...draft, follows: 'settlementPrice' })
    if (typeof opened === 'string') throw new Error(opened)
    expect(opened.state.panels['fixed-bond']).not.toHaveProperty('settlementPrice')
    expect(opened.state.panels['fixed-bond']).toMatchObject({ interimSpotPrice: '70,000' })
    expect(opened.details).toEqual({ missing: [], unknown: [] })
  })

  it('types a text that does not follow from its desk', async () => {
    const opened = await openedLink('fixed-bond', { ...draft, settlementPrice: '1', follows: 'settlementPrice' })
    if (typeof opened === 'string') throw new Error(opened)
    expect(opened.state.panels['fixed-bond']).toMatchObject({ settlementPrice: '1' })
  })

  it('of the first version has every text typed', async () => {
    const opened = await openedLink('fixed-bond', draft)
    if (typeof opened === 'string') throw new Error(opened)
    expect(opened.state.panels['fixed-bond']).toMatchObject({ settlementPrice: '70,000' })
  })
})
