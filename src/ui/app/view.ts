import { calculatorIds, menu, type CalculatorId } from '../../calculators'
import type { Calculator, Language } from '../../calculators/calculator'
import { RowsInput } from '../fields/FieldInput'
import { LeadCard } from '../panel/Board'
import { chartsOf } from '../panel/calculatorParts'
import type { Wording } from '../panel/wording'
import { dictionaryOf, type Dictionary } from '../words'

/** All that a panel needs before it can be drawn: its calculator, and every word in one language. */
export type View = { id: CalculatorId; calculator: Calculator; wording: Wording; dictionary: Dictionary }

export const isCalculatorId = (id: string): id is CalculatorId => calculatorIds.some((known) => known === id)
/** What is open beside calculators: a page of the guided path, the glossary. */
export type Page = 'learn' | 'glossary'
export function pageOf(panel: string): Page | null {
  const [, page] = /^(learn|glossary)(-[a-zA-Z0-9-]+)?$/.exec(panel) ?? []
  // One of the two words of the pattern.
  return (page ?? null) as Page | null
}
export const knownPanel = (id: string): CalculatorId => (isCalculatorId(id) ? id : (calculatorIds[0] ?? 'fixed-bond'))

export async function loadView({ id, language }: { id: CalculatorId; language: Language }): Promise<View> {
  const calculator = await menu[id].load()
  // Fetched beside the first drawing, not after it; a failure is shown where the charts are missing.
  chartsOf(calculator)
    .fetch()
    .catch(() => undefined)
  const wording = language === 'en' ? calculator.words.en : await calculator.words.zh()
  await drawnWith(calculator).catch(() => undefined)
  return { id, calculator, wording, dictionary: await dictionaryOf(language, wording) }
}

/** Parts that are drawn with the panel, so that nothing moves when they come; without them it says what is missing. */
async function drawnWith({ fields, layout }: Calculator): Promise<void> {
  const hasRows = Object.values(fields).some(({ control }) => control.kind === 'rows')
  await Promise.all([hasRows && RowsInput.fetch(), layout.lead !== undefined && LeadCard.fetch()])
}
