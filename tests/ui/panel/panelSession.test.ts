import { describe, expect, it } from 'vitest'
import type { Calculator, Outcome } from '../../../src/calculators/calculator'
import { fixedBond } from '../../../src/calculators/fixed-bond'
import { deskStart } from '../../../src/desk/deskStart'
import type { Draft } from '../../../src/form'
import { createDraftStore } from '../../../src/state'
import type { View } from '../../../src/ui/app/view'
import { part } from '../../../src/ui/loading/part'
import { longAnswers } from '../../../src/ui/panel/longAnswers'
import { panelSession, preparePanel } from '../../../src/ui/panel/panelSession'
import { sourcesStore } from '../../../src/ui/sources/sourcesOfPage'

const idle = longAnswers(part(() => Promise.reject(new Error('No worker is wanted here.'))))

const start = { panel: 'fixed-bond', desk: {}, panels: {}, progress: {} }

function opened(changes: Partial<Calculator>) {
  const store = createDraftStore({ start, storage: null })
  const sources = sourcesStore()
  const calculator: Calculator = { ...fixedBond, ...changes }
  // The session reads nothing else of a view.
  const view = { id: 'fixed-bond', calculator } as View
  const session = panelSession({ view, store, sources, answers: idle })
  const type = (field: string, text: string) => {
    const scope = field in deskStart ? 'desk' : 'panel'
    store.getState().setField({ scope, panel: 'fixed-bond', field, text })
  }
  return { session, sources, type }
}

describe('the open panel', () => {
  it('says that a calculation broke, keeps the last good answer, and recovers with the text that broke it', () => {
    const run = (...asked: Parameters<Calculator['run']>): Outcome => {
      if (asked[0]['spotPrice'] === '13') throw new RangeError('no thirteen')
      return fixedBond.run(...asked)
    }
    const { session, type } = opened({ run })
    const good = session.now().answered
    expect(good?.draft['spotPrice']).toBe(deskStart.spotPrice)
    type('spotPrice', '13')
    expect(session.now()).toMatchObject({ outcome: null, problems: {} })
    expect(session.now().failure).toMatch(/^RangeError: no thirteen/)
    expect(session.now().answered).toBe(good)
    type('spotPrice', '130')
    expect(session.now()).toMatchObject({ failure: null, outcome: { state: 'answered' } })
    expect(session.now().answered).not.toBe(good)
  })

  it('says which field broke that follows the desk, keeps the others and the last answer, and takes what is typed there', () => {
    const text = (desk: Draft) => {
      if (desk['spotPrice'] === '13') throw new RangeError('no thirteen')
      return desk['spotPrice'] ?? null
    }
    const { session, type } = opened({ follows: { ...fixedBond.follows, settlementPrice: { of: 'spotPrice', text } } })
    const good = session.now().answered
    type('spotPrice', '13')
    expect(session.now()).toMatchObject({ outcome: null, draft: { settlementPrice: '', interimSpotPrice: '13' } })
    expect(session.now().failure).toMatch(/^RangeError: no thirteen/)
    expect(session.now().problems).toMatchObject({ settlementPrice: { requirement: 'must not be empty' } })
    expect(Object.keys(session.now().problems)).toEqual(['settlementPrice'])
    expect(session.now().answered).toBe(good)
    type('settlementPrice', '14')
    expect(session.now()).toMatchObject({ failure: null, problems: {}, outcome: { state: 'answered' } })
  })

  const fault = (): never => {
    throw new RangeError('a fault')
  }
  const faults: Record<string, Partial<Calculator>> = {
    'what it computes': { prepare: fault },
    'what follows the desk': { follows: { settlementPrice: { of: 'spotPrice', text: fault } } },
  }
  it.each(Object.keys(faults))(
    'is prepared to the end where %s breaks: that is told where it is asked',
    async (part) => {
      const store = createDraftStore({ start, storage: null })
      // The session reads nothing else of a view.
      const view = { id: 'fixed-bond', calculator: { ...fixedBond, ...faults[part] } } as View
      await expect(preparePanel({ view, store, sources: sourcesStore() })).resolves.toBeUndefined()
    },
  )

  it('finds the first half of its answer made where it was prepared', async () => {
    const prepared: string[] = []
    const calculator: Calculator = {
      ...fixedBond,
      *prepare(draft) {
        yield prepared.push(`one ${draft['spotPrice']}`)
        yield prepared.push('two')
      },
    }
    const store = createDraftStore({ start, storage: null })
    // The session reads nothing else of a view.
    const view = { id: 'fixed-bond', calculator } as View
    await preparePanel({ view, store, sources: sourcesStore() })
    expect(prepared).toEqual([`one ${deskStart.spotPrice}`, 'two'])
    const session = panelSession({ view, store, sources: sourcesStore(), answers: idle })
    expect(session.now().outcome?.state).toBe('answered')
  })

  it('hears of what came from outside only where its calculator reads it', () => {
    const heard = { deaf: 0, keen: 0 }
    const deaf = opened({ reads: [] })
    const keen = opened({ reads: ['quotes'] })
    deaf.session.subscribe(() => heard.deaf++)
    keen.session.subscribe(() => heard.keen++)
    for (const { sources } of [deaf, keen]) sources.takeQuotes([])
    for (const { sources } of [deaf, keen]) sources.takeSeries('funding', { times: Float64Array.of(), columns: {} })
    expect(heard).toEqual({ deaf: 0, keen: 1 })
  })
})
