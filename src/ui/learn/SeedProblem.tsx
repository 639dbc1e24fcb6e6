import { problemText } from '../fields/problemText'
import { filled, useDictionary } from '../words'
import type { OpenStep } from './openStep'
import type { LearnWords } from './words.en'

/** An exercise number that is none: the lesson's own numbers stand. */
export function SeedProblem({ words, problem }: { words: LearnWords; problem: OpenStep['seedProblem'] }) {
  const dictionary = useDictionary()
  if (problem === null) return null
  const text = problemText({ name: 'seed', label: words.exercise, problem, dictionary })
  return (
    <p className="notice notice--warning" role="alert">
      {filled(words.badSeed, { problem: text })}
    </p>
  )
}
