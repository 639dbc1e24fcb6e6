import { describe, expect, it } from 'vitest'
import { lessons } from '../../src/lessons'
import { menu } from '../../src/calculators'
import { createDraftStore } from '../../src/state'
import { linkedStep } from '../../src/ui/learn/linkedStep'
import { carriedOf, keptOf, linkedOf, panelOfStep, stepDraft, stepOfPanel, typedOf } from '../../src/ui/learn/stepTexts'
import { fakeStorage } from '../state/fakeStorage'

const lesson = await lessons['inverse-contract']()
const step = lesson.steps.find(({ id }) => id === 'worth-of-a-contract')!
const calculator = await menu[step.calculator].load()
const panel = panelOfStep(step.id)
const draftOf = (own: Readonly<Record<string, string>>) => stepDraft({ step, calculator, own })

describe('the texts of a step', () => {
  it('has an address that names it, and no other panel is one', () => {
    expect(stepOfPanel(panel)).toBe(step.id)
    expect(stepOfPanel('learn')).toBe(null)
    expect(stepOfPanel('fixed-bond')).toBe(null)
  })

  it('are the step’s own, the exercise’s over them, and what was typed over both', () => {
    const example = calculator.examples.find(({ title }) => title === step.example)!.draft
    expect(draftOf({}).draft).toMatchObject({ entryPrice: { ...example, ...step.draft }['entryPrice'] })
    const fresh = draftOf({ seed: '7' }).draft
    expect(Object.keys(step.exercise).some((name) => fresh[name] !== draftOf({}).draft[name])).toBe(true)
    expect(draftOf({ seed: '7', entryPrice: '123' }).draft).toEqual({ ...fresh, entryPrice: '123' })
    expect(draftOf({ entryPrice: '' }).draft['entryPrice']).toBe('')
  })

  it('are those of every field of the calculator, and no others', () => {
    const own = { seed: '7', answer: '5' }
    expect(Object.keys(draftOf(own).draft)).toEqual(Object.keys(calculator.fields))
  })

  it('name what is wrong with a seed, and keep the step’s own numbers', () => {
    const { draft, seedProblem } = draftOf({ seed: 'many' })
    expect(seedProblem).toMatchObject({ requirement: 'must be a decimal number', found: 'many' })
    expect(draft).toEqual(draftOf({}).draft)
  })

  it('keeps what the reader did apart from the numbers, and takes no word for done that it does not know', () => {
    const own = { entryPrice: '5', seed: '7', answer: '1' }
    const done = { opened: 'perhaps', passed: 'maybe', marks: 'rw' }
    expect(keptOf({ own, done })).toEqual({ seed: '7', answer: '1', marks: 'rw' })
    expect(typedOf(own)).toEqual({ entryPrice: '5' })
    expect(linkedOf(own)).toEqual({ entryPrice: '5', seed: '7' })
    expect(keptOf({ own: {}, done: { marks: 'hello', missed: 'xx' } })).toEqual({})
  })
})

describe('a link to a step', () => {
  const opened = () =>
    createDraftStore({
      start: {
        panel: 'fixed-bond',
        desk: { spotPrice: '5' },
        panels: { [panel]: { answer: '9', multiplier: '3' } },
        progress: { [step.id]: { passed: 'yes', marks: 'r', opened: 'right' } },
      },
      storage: fakeStorage().storage,
    })

  it('opens it with its numbers and nothing of what was typed before; what was passed stays passed; it can be undone', async () => {
    const store = opened()
    const { panels, progress } = store.getState()
    const linked = await linkedStep({ panel, draft: { entryPrice: '40,000', seed: '12', melon: '1' } })
    if (linked.state === 'refused') throw new Error(linked.notice)
    expect(linked.details).toEqual({ unknown: ['melon'] })
    store.getState().change(linked.change(store.getState()))
    expect(store.getState()).toMatchObject({ panel, desk: { spotPrice: '5' } })
    expect(store.getState().panels[panel]).toEqual({ entryPrice: '40,000', seed: '12' })
    expect(store.getState().progress[step.id]).toEqual({ passed: 'yes', marks: 'r' })
    store.getState().undo()
    expect(store.getState()).toMatchObject({ panel: 'fixed-bond', panels, progress })
  })

  it('with the lesson’s own numbers restores them over what was typed', async () => {
    const store = opened()
    const { draft } = stepDraft({ step, calculator, own: {} })
    const linked = await linkedStep({ panel, draft: carriedOf({ step, draft, own: {} }) })
    if (linked.state === 'refused') throw new Error(linked.notice)
    store.getState().change(linked.change(store.getState()))
    expect(store.getState().panels[panel]).toBeUndefined()
  })

  it.each([
    ['a step that does not exist', 'learn-alchemy', {}, 'link-unknown-panel'],
    ['no field that the step’s calculator has', panel, { melon: '1' }, 'link-damaged'],
    ['only what the reader can do', panel, { passed: 'yes' }, 'link-damaged'],
  ])('is refused where it names %s', async (_, asked, draft, notice) => {
    expect(await linkedStep({ panel: asked, draft })).toEqual({ state: 'refused', notice })
  })
})
