import type { CalculatorId } from '../../calculators'
import { calculatorIds, menu } from '../../calculators'
import type { Calculator, Language } from '../../calculators/calculator'
import type { DraftStore } from '../../state'
import { openExample } from '../panel/openExample'
import type { Command } from './command'

type Spoken = { id: CalculatorId; calculator: Calculator; words: Readonly<Record<Language, Record<string, string>>> }

/** Every calculator with its words in both languages, for the names of its examples. */
export const loadExamples = (): Promise<readonly Spoken[]> =>
  Promise.all(
    calculatorIds.map(async (id): Promise<Spoken> => {
      const calculator = await menu[id].load()
      return { id, calculator, words: { en: calculator.words.en, zh: await calculator.words.zh() } }
    }),
  )

type ExampleCommandsArguments = { store: DraftStore; language: Language }

/** The examples of panels, opened each on its own panel. */
export const exampleCommands = (spoken: readonly Spoken[], { store, language }: ExampleCommandsArguments): Command[] =>
  spoken.flatMap(({ id, calculator, words }) =>
    calculator.examples.map((example) => ({
      id: `example-${id}-${example.title}`,
      kind: 'example' as const,
      name: words[language][example.title] ?? '',
      note: menu[id][language],
      also: [words.en, words.zh].flatMap((said) => [said[example.title] ?? '', said[example.source] ?? '']),
      run: () => {
        openExample({ store, calculator, example, panel: id })
        document.getElementById('answer')?.focus({ preventScroll: true })
      },
    })),
  )
