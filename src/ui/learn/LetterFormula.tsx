import { isTerm } from '../../vocabulary/letters'
import type { Term } from '../../vocabulary/terms'
import { TermLabel } from '../glossary/TermLabel'
import { Formula } from '../working/Formula'
import { symbolsOf } from '../working/typeset'

/** A formula in letters with what each letter is, and no number that would give the answer away. */
export default function LetterFormula({ term, expression }: { term: Term; expression: string }) {
  return (
    <>
      <Formula term={term} expression={expression} />
      <ul className="question__letters">
        {symbolsOf(expression)
          .filter(isTerm)
          .map((symbol) => (
            <li key={symbol}>
              <Formula expression={symbol} inline /> <TermLabel term={symbol} />
            </li>
          ))}
      </ul>
    </>
  )
}
