import { expect, it } from 'vitest'
import { fixedBond } from '../../../src/calculators/fixed-bond'
import { createDraftStore } from '../../../src/state'
import type { View } from '../../../src/ui/app/view'
import { part } from '../../../src/ui/loading/part'
import { laterCurrent } from '../../../src/ui/panel/laterCurrent'
import { longAnswers } from '../../../src/ui/panel/longAnswers'
import { panelSession } from '../../../src/ui/panel/panelSession'
import { sourcesStore } from '../../../src/ui/sources/sourcesOfPage'

function opened() {
  const store = createDraftStore({ start: { panel: 'fixed-bond', desk: {}, panels: {}, progress: {} }, storage: null })
  const answers = longAnswers(part(() => Promise.reject(new Error('No worker is wanted here.'))))
  // What the session reads of a view: the panel's id and its calculator.
  const view = { id: 'fixed-bond', calculator: fixedBond } as View
  const session = panelSession({ view, store, sources: sourcesStore(), answers })
  const waiting = new Set<() => void>()
  const afterFrame = (then: () => void) => {
    waiting.add(then)
    return () => waiting.delete(then)
  }
  const frame = () => {
    const all = [...waiting]
    waiting.clear()
    for (const then of all) then()
  }
  const later = laterCurrent(session, afterFrame)
  let drawn = 0
  later.subscribe(() => drawn++)
  const type = (text: string) =>
    store.getState().setField({ scope: 'desk', panel: 'fixed-bond', field: 'spotPrice', text })
  return { session, later, type, frame, waiting, drawn: () => drawn }
}

it('shows what the session has a frame later, however many keys came before it', () => {
  const { session, later, type, frame, drawn } = opened()
  const first = session.now()
  expect(later.now()).toBe(first)
  later.start()
  type('50000')
  expect(session.now().answered).not.toBe(first.answered)
  expect(later.now()).toBe(first)
  type('51000')
  frame()
  expect(later.now()).toBe(session.now())
  expect(later.now().answered?.draft['spotPrice']).toBe('51000')
  expect(drawn()).toBe(1)
  type('52000')
  frame()
  expect(later.now().answered?.draft['spotPrice']).toBe('52000')
})

it('keeps the last good answer while what is typed has none, beside the text that was typed', () => {
  const { later, type, frame } = opened()
  const first = later.now()
  later.start()
  type('abc')
  frame()
  expect(later.now().answered).toBe(first.answered)
  expect(later.now().draft['spotPrice']).toBe('abc')
})

it('has what changed before it followed, and hears nothing once it is stopped', () => {
  const { session, later, type, frame, waiting } = opened()
  type('50000')
  const stop = later.start()
  expect(later.now()).toBe(session.now())
  type('51000')
  stop()
  expect(waiting.size).toBe(0)
  type('52000')
  frame()
  expect(later.now().answered?.draft['spotPrice']).toBe('50000')
})
