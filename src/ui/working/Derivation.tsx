import type { Quantities } from '../../calculators/answer'
import { isTerm } from '../../vocabulary/letters'
import type { Term } from '../../vocabulary/terms'
import { TermLabel } from '../glossary/TermLabel'
import { Figure } from '../panel/Figure'
import { useLateWords } from '../words/late'
import { Formula } from './Formula'
import { symbolsOf } from './typeset'

/** The formula in letters, the same with its numbers, and what each letter is. */
export function Derivation({
  term,
  expression,
  quantities,
}: {
  term: Term
  expression: string
  quantities: Quantities
}) {
  const late = useLateWords()
  return (
    <div className="step__body">
      <p className="visually-hidden">{late.formula}</p>
      <Formula term={term} expression={expression} />
      <p className="visually-hidden">{late.withNumbers}</p>
      <Formula term={term} expression={expression} quantities={quantities} />
      <p className="step__where">{late.where}</p>
      <dl className="figures">
        {symbolsOf(expression)
          .filter(isTerm)
          .map((symbol) => (
            <div className="figures__row" key={symbol}>
              <dt>
                <Formula expression={symbol} inline /> <TermLabel term={symbol} />
              </dt>
              <dd>
                <Figure term={symbol} />
              </dd>
            </div>
          ))}
      </dl>
    </div>
  )
}
