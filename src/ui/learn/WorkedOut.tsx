import type { Formulas, Quantities } from '../../calculators/answer'
import type { Term } from '../../vocabulary/terms'
import { TermLabel } from '../glossary/TermLabel'
import { Derivation } from '../working/Derivation'
import { Formula } from '../working/Formula'
import { workedLines } from './workedLines'

type WorkedOutProps = { worked: Term; formulas: Formulas; given: readonly string[]; quantities: Quantities }

/** How a figure follows from what is given: a line for each figure on the way, then its own formula. */
export default function WorkedOut({ worked, formulas, given, quantities }: WorkedOutProps) {
  const expression = formulas[worked]
  if (expression === undefined) return null
  return (
    <>
      {workedLines(worked, { formulas, given })
        .slice(0, -1)
        .map((term) => (
          <div key={term} className="step__line">
            <TermLabel term={term} />
            <Formula term={term} expression={formulas[term] ?? ''} quantities={quantities} />
          </div>
        ))}
      <Derivation term={worked} expression={expression} quantities={quantities} />
    </>
  )
}
