import { afterEach, expect, test, vi } from 'vitest'
import { decimal } from '../../../src/core'
import { createDraftStore } from '../../../src/state'
import { isNotifyingBlocked, mayNotify, tellAlerts } from '../../../src/ui/live/tellAlerts'
import { sourcesOfPage } from '../../../src/ui/sources/sourcesOfPage'
import { someQuote } from '../../calculators/liveQuote'

afterEach(() => vi.unstubAllGlobals())

// By hand: 73 days; a bid 2% above the index is 10% a year, 1% is 5%.
const quoted = (bid: string) => [
  { ...someQuote, receivedTime: '2026-10-13T08:00:00.000Z', index: decimal('100'), bid: decimal(bid) },
]

test('an alert is told in the page and outside of it, and in the page alone where the browser cannot do the other', async () => {
  const told: string[] = []
  let throws = false
  class Notifying {
    static permission = 'granted'
    constructor(_: string, { body }: { body: string }) {
      if (throws) throw new TypeError('Illegal constructor')
      told.push(body)
    }
  }
  vi.stubGlobal('Notification', Notifying)
  vi.stubGlobal('window', { Notification: Notifying })
  const panels = { curve: { alerts: 'basis-above\t9' } }
  const store = createDraftStore({ start: { panel: 'fixed-bond', desk: {}, panels, progress: {} }, storage: null })
  store.getState().setLanguage('en')
  await tellAlerts(store)

  sourcesOfPage.takeQuotes(quoted('102'))
  expect([store.getState().notice, store.getState().details.alerts, told]).toEqual([
    'alert',
    told,
    ['Basis above level: Deribit BTC-25DEC26 · 10.0000% / 9.0000%'],
  ])
  expect([mayNotify(), isNotifyingBlocked()]).toEqual([true, false])

  sourcesOfPage.takeQuotes(quoted('101'))
  store.getState().notify(null)
  store.getState().setLanguage('zh')
  throws = true
  sourcesOfPage.takeQuotes(quoted('102'))
  expect([store.getState().notice, store.getState().details.alerts]).toEqual([
    'alert',
    ['基差高于水平： Deribit BTC-25DEC26 · 10.0000% / 9.0000%'],
  ])
  expect(sourcesOfPage.now().quotes).toEqual(quoted('102'))
  expect([mayNotify(), isNotifyingBlocked()]).toEqual([false, true])
})
