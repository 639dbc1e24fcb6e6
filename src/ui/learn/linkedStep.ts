import { menu } from '../../calculators'
import { lessonIds, lessons } from '../../lessons'
import { partedNames, type Link, type LinkedChange } from '../app/linkedPanel'
import { keptOf, lasting, lessonTexts, stepOfPanel, stepTexts, withStepTexts } from './stepTexts'

/** A link to a step: the numbers that differ from the step's own, not yet answered. What was passed stays passed. */
export async function linkedStep({ panel, draft }: Link): Promise<LinkedChange> {
  const all = await Promise.all(lessonIds.map((id) => lessons[id]()))
  const step = all.flatMap(({ steps }) => steps).find(({ id }) => id === stepOfPanel(panel))
  if (step === undefined) return { state: 'refused', notice: 'link-unknown-panel' }
  const calculator = await menu[step.calculator].load()
  const [known, unknown] = partedNames(draft, { ...calculator.fields, seed: null })
  if (known.length === 0 && unknown.length > 0) return { state: 'refused', notice: 'link-damaged' }
  const lesson = draft['seed'] === undefined ? lessonTexts(step, calculator) : {}
  // A text equal to the lesson's own was not changed.
  const own = Object.fromEntries(
    Object.entries(draft).filter(([name, text]) => known.includes(name) && lesson[name] !== text),
  )
  return {
    state: 'read',
    change: (now) => {
      const done = lasting(keptOf(stepTexts(now, panel)))
      return { kind: 'replacing', panel, texts: withStepTexts(now, { panel, own, done }) }
    },
    details: { unknown },
  }
}
