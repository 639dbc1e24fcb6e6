import { calculatorIds, menu } from '../../src/calculators'
import type { Answer, Formulas, Quantities } from '../../src/calculators/answer'
import type { HeatMap, Listing, Surface } from '../../src/calculators/details'
import type { Chart } from '../../src/calculators/chart'
import type { Calculator } from '../../src/calculators/calculator'
import type { Term } from '../../src/vocabulary/terms'
import type { Decimal } from '../../src/core'
import type { Draft } from '../../src/form'
import { dictionaryOf, type Dictionary } from '../../src/ui/words'

/** Every calculator of the menu, under its key there. */
export const calculators: readonly (readonly [string, Calculator])[] = await Promise.all(
  calculatorIds.map(async (id) => [id, await menu[id].load()] as const),
)

/** A calculator whose charts have been fetched: what it says to a draft, and what it draws of it. */
export type Drawing = (draft: Draft) => readonly Chart<string>[]
const drawings = new Map(
  await Promise.all(calculators.map(async ([, calculator]) => [calculator, await calculator.charts()] as const)),
)
/** What a calculator draws. */
export const chartsOf = (calculator: Calculator): Drawing => drawings.get(calculator)!

const dictionaries = new Map(
  await Promise.all(
    calculators.map(async ([, calculator]) => {
      const { en, zh } = calculator.words
      return [calculator, [await dictionaryOf('en', en), await dictionaryOf('zh', await zh())]] as const
    }),
  ),
)
/** The words of the page while a calculator is open, in English and in Chinese. */
export const dictionariesOf = (calculator: Calculator): readonly Dictionary[] => dictionaries.get(calculator)!

export type Filled = { calculator: Calculator; title: string; draft: Draft }

/** Every example of every calculator, under a name for the title of a test. */
export const examples: readonly (readonly [string, Filled])[] = calculators.flatMap(([id, calculator]) =>
  calculator.examples.map((example) => [`${id}, ${example.title}`, { calculator, ...example }] as const),
)

const lateParts = new Map(
  await Promise.all(
    calculators.map(async ([, calculator]) => {
      const [formulas, details] = await Promise.all([calculator.formulas(), calculator.details()])
      return [calculator, { formulas, details }] as const
    }),
  ),
)

/** An answer with the parts of it that the page fetches when they are shown. */
export type FullAnswer = Answer<string> & {
  formulas: Formulas
  listings: readonly (Listing<string> & { title: string })[]
  /** Those of the surfaces among them. */
  heatMaps: readonly (HeatMap<string> & { title: string })[]
  surfaces: readonly (Surface<string> & { title: string })[]
}

/** The answer to a draft that has one. */
export function answerOf(calculator: Calculator, draft: Draft): FullAnswer {
  const outcome = calculator.run(draft)
  if (outcome.state === 'refused') throw new Error(`${calculator.id} refused: ${JSON.stringify(outcome.problems)}`)
  return fullAnswerOf({ calculator, draft, answer: outcome.answer })
}

/** An answer with its late parts. */
function fullAnswerOf({ calculator, draft, answer }: Answered): FullAnswer {
  const { formulas, details } = lateParts.get(calculator)!
  const shown = answer.details.map((title) => ({ title, ...details({ title, draft })! }))
  return {
    ...answer,
    formulas: formulas(draft),
    listings: shown.filter((detail) => detail.kind === 'listing'),
    heatMaps: shown.flatMap((detail) => {
      if (detail.kind === 'surface')
        return detail.figures.map(({ name }, place) => ({ ...detail.table(place), title: name }))
      return detail.kind === 'heat map' ? [detail] : []
    }),
    surfaces: shown.filter((detail) => detail.kind === 'surface'),
  }
}
type Answered = { calculator: Calculator; draft: Draft; answer: Answer<string> }

/** The quantities that are there, with their names as terms, which Object.entries widens to texts. */
export const namedQuantities = (quantities: Quantities): [Term, Decimal | null][] =>
  Object.entries(quantities) as [Term, Decimal | null][]

/** The formulas that are there, likewise. */
export const namedFormulas = (formulas: Formulas): [Term, string][] => Object.entries(formulas) as [Term, string][]
