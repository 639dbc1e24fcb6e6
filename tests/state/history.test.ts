import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { apply, type Change, type History } from '../../src/state/history'
import type { Edit } from '../../src/state/texts'
import { anyChange, anyInput, anyText, anyTexts, historyOf, textsOf } from './samples'

const empty = historyOf({ desk: { spotPrice: '100' }, panels: {}, progress: {} })
const after = (changes: readonly Change[], start: History = empty) => changes.reduce(apply, start)
const deskText = (field: string, text: string): Edit => ({ part: 'desk', field, text })
const typed = (text: string, at = 0, field = 'spotPrice', panel = 'fixed-bond'): Change => ({
  kind: 'typing',
  panel,
  edits: [deskText(field, text)],
  at,
})
const undo: Change = { kind: 'undo' }
const redo: Change = { kind: 'redo' }
const all = (history: History, direction: 'undo' | 'redo'): History => {
  const steps = direction === 'undo' ? history.past : history.future
  return after(
    steps.map(() => ({ kind: direction })),
    history,
  )
}

describe('typing', () => {
  it('is one step as long as it goes on in the same field', () => {
    const history = after([typed('1', 0), typed('12', 400), typed('12.', 1300), typed('12.5', 2200)])
    expect(history.past).toHaveLength(1)
    expect(after([undo], history).desk).toEqual({ spotPrice: '100' })
    expect(after([undo, redo], history).desk).toEqual({ spotPrice: '12.5' })
  })

  it.each<[string, Change[]]>([
    ['a pause', [typed('1', 0), typed('2', 1000)]],
    ['another field', [typed('1'), typed('5', 0, 'capitalUsd')]],
    ['the same field on another panel', [typed('1'), typed('2', 0, 'spotPrice', 'roll-desk')]],
    ['a filling', [typed('1'), { kind: 'filling', edits: [deskText('spotPrice', '2')] }]],
  ])('is a new step after %s', (_, changes) => {
    expect(after(changes).past).toHaveLength(2)
  })

  it('is a new step after an undo, and after a redo', () => {
    const history = after([typed('1'), typed('5', 0, 'capitalUsd'), undo, typed('12')])
    expect(history.past).toHaveLength(2)
    expect(after([typed('1'), undo, redo, typed('12')]).past).toHaveLength(2)
  })

  it('brings back what it changed beside its field, at the first keystroke or a later one', () => {
    const opened = (text: string): Edit => ({ part: 'progress', sheet: 'any-price', field: 'opened', text })
    const start = after([{ kind: 'noting', texts: { progress: { 'any-price': { opened: 'right' } } } }])
    const history = after(
      [
        typed('1'),
        { kind: 'typing', panel: 'fixed-bond', edits: [deskText('spotPrice', '12'), opened('shown')], at: 1 },
      ],
      start,
    )
    expect(history.past).toHaveLength(1)
    expect(textsOf(after([undo], history))).toEqual(textsOf(start))
  })

  it('of the text that is already there is not a step', () => {
    expect(after([typed('100')]).past).toEqual([])
  })

  it('opens no panel: the one that is open may be on its way', () => {
    expect(after([{ kind: 'opening', panel: 'roll-desk' }, typed('1')]).panel).toBe('roll-desk')
  })
})

describe('undo and redo', () => {
  it('law: undoing everything restores the texts exactly, and redoing everything restores the last ones', () => {
    const holds = fc.property(anyTexts, fc.array(anyInput, { maxLength: 12 }), (texts, changes) => {
      const last = after(changes, historyOf(texts))
      const first = all(last, 'undo')
      expect(textsOf(first)).toEqual(texts)
      expect(first.past).toEqual([])
      expect(textsOf(all(first, 'redo'))).toEqual(textsOf(last))
    })
    fc.assert(holds)
  })

  it('law: one undo takes back a change that is no further keystroke, and one redo brings it back', () => {
    const holds = fc.property(anyTexts, fc.array(anyChange, { maxLength: 8 }), anyInput, (texts, changes, change) => {
      const before = after(changes, historyOf(texts))
      const now = after([change], before)
      fc.pre(now.past.length === before.past.length + 1)
      expect(textsOf(after([undo], now))).toEqual(textsOf(before))
      expect(textsOf(after([undo, redo], now))).toEqual(textsOf(now))
    })
    fc.assert(holds)
  })

  it('law: undoing and redoing in any order lead nowhere new', () => {
    const turns = fc.array(fc.constantFrom(undo, redo), { maxLength: 20 })
    const holds = fc.property(anyTexts, fc.array(anyInput, { maxLength: 8 }), turns, (texts, changes, order) => {
      const last = after(changes, historyOf(texts))
      expect(textsOf(all(after(order, last), 'redo'))).toEqual(textsOf(last))
      expect(textsOf(all(after(order, last), 'undo'))).toEqual(texts)
    })
    fc.assert(holds)
  })

  it('law: leave alone what is noted of the guided path', () => {
    const holds = fc.property(fc.array(anyText, { minLength: 1, maxLength: 5 }), anyText, (texts, marks) => {
      const history = after([
        ...texts.map((text, at) => typed(text, at * 1000)),
        { kind: 'noting', texts: { progress: { 'any-price': { passed: 'yes', marks } } } },
      ])
      expect(all(history, 'undo')).toMatchObject({
        desk: { spotPrice: '100' },
        progress: { 'any-price': { passed: 'yes', marks } },
      })
    })
    fc.assert(holds)
  })

  it('bring back what was noted meanwhile at a place that they cover', () => {
    const numbers = (seed: string): Change => ({
      kind: 'replacing',
      texts: { panels: { 'learn-any-price': { seed } }, progress: {} },
    })
    const noted: Change = { kind: 'noting', texts: { progress: { 'any-price': { opened: 'right' } } } }
    const history = after([numbers('1'), noted, numbers('2'), undo])
    expect(history).toMatchObject({
      panels: { 'learn-any-price': { seed: '1' } },
      progress: { 'any-price': { opened: 'right' } },
    })
    expect(after([redo], history).progress).toEqual({})
  })

  it('go to the panel where the change was made', () => {
    const history = after([
      typed('1', 0, 'spotPrice', 'roll-desk'),
      { kind: 'filling', panel: 'risks', edits: [deskText('spotPrice', '2')] },
      { kind: 'opening', panel: 'mistakes' },
    ])
    expect(after([undo], history).panel).toBe('fixed-bond')
    expect(after([undo, undo], history).panel).toBe('roll-desk')
    expect(after([undo, redo], history).panel).toBe('risks')
  })

  it('do nothing where there is nothing', () => {
    expect(after([undo])).toBe(empty)
    expect(after([redo])).toBe(empty)
  })

  it('know no more redo once something else was changed, and still know it once a panel was opened', () => {
    expect(after([typed('1'), undo, typed('3')]).future).toEqual([])
    expect(after([typed('1'), undo, { kind: 'opening', panel: 'risks' }, redo]).desk['spotPrice']).toBe('1')
  })
})

describe('the history', () => {
  it('law: is never changed after it was given away', () => {
    const holds = fc.property(anyTexts, fc.array(anyChange, { maxLength: 8 }), (texts, changes) => {
      const history = historyOf(structuredClone(texts))
      after(changes, history)
      expect(history).toEqual(historyOf(texts))
    })
    fc.assert(holds)
  })

  it('keeps the last 200 steps', () => {
    const history = after(Array.from({ length: 300 }, (_, at) => typed(`${at}`, at * 1000)))
    expect(history.past).toHaveLength(200)
    expect(all(history, 'undo').desk).toEqual({ spotPrice: '99' })
  })

  it('keeps fewer steps of long tables, and always the last one', () => {
    const table = (sign: string) => sign.repeat(9_000_000)
    const history = after(['a', 'b', 'c', 'd', 'e'].map((sign, at) => typed(table(sign), at * 1000)))
    expect(history.past).toHaveLength(2)
    expect(after([undo], history).desk['spotPrice']).toBe(table('d'))
    const long = after([typed('z'.repeat(30_000_000)), typed('1', 5000)])
    expect(long.past).toHaveLength(1)
  })
})
