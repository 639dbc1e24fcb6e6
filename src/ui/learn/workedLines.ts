import type { Formulas } from '../../calculators/answer'
import { isTerm } from '../../vocabulary/letters'
import type { Term } from '../../vocabulary/terms'
import { symbolsOf } from '../working/typeset'

const most = 5

/** The figures on the way from what is given to the one worked for, each after those that it needs; the nearest five. */
export function workedLines(
  worked: Term,
  { formulas, given }: { formulas: Formulas; given: readonly string[] },
): Term[] {
  const lines: Term[] = []
  const onTheWay = new Set<Term>(given.filter(isTerm))
  const follow = (term: Term) => {
    const expression = formulas[term]
    if (expression === undefined || onTheWay.has(term)) return
    onTheWay.add(term)
    symbolsOf(expression).filter(isTerm).forEach(follow)
    lines.push(term)
  }
  onTheWay.delete(worked)
  follow(worked)
  return lines.slice(-most)
}
