import { all, create, type BigNumber, type EvalFunction } from 'mathjs'
import type { Quantities } from '../../src/calculators/answer'
import { decimal, type Decimal } from '../../src/core'
import { namesIn, within } from './expressions'

/** An evaluator that shares no code with core: the expressions are read and evaluated by mathjs, to 100 digits. */
// The types leave open that the library's own list of all its parts is missing.
const math = create(all!, { number: 'BigNumber', precision: 100 })

/** Core rounds to 60 digits: a quotient this close to a whole number, relatively, counts as that number. */
const nearlyWhole = math.bignumber('1e-40')
const floor = (x: BigNumber): BigNumber => {
  const whole = x.round()
  return x.minus(whole).abs().lte(whole.abs().times(nearlyWhole)) ? whole : x.floor()
}
/** Beyond the digits of what it is added to. */
const negligible = math.bignumber('1e-110')
/** The complementary error function: its series near zero, and its continued fraction in the tail. */
function erfc(x: BigNumber): BigNumber {
  const root = math.bignumber('3.14159265358979323846264338327950288419716939937510582097494459').sqrt()
  if (x.lt(4)) {
    let [term, sum] = [x, x]
    for (let n = 1; n < 400 && term.abs().gt(negligible); n++) {
      term = term.times(x).times(x).div(-n)
      sum = sum.plus(term.div(2 * n + 1))
    }
    return math.bignumber(1).minus(sum.times(2).div(root))
  }
  let tail = math.bignumber(0)
  for (let n = 300; n > 0; n--) tail = math.bignumber(n).div(2).div(x.plus(tail))
  return x.times(x).negated().exp().div(root).div(x.plus(tail))
}
/** To so many decimal places, halves away from zero; the library's own looks at twelve digits only. */
const round = (x: BigNumber, places: BigNumber): BigNumber => x.toDecimalPlaces(places.toNumber())
math.import({ floor, round, erfc }, { override: true })

const compiled = new Map<string, EvalFunction>()

function compiledOf(expression: string): EvalFunction {
  const known = compiled.get(expression) ?? math.compile(expression)
  compiled.set(expression, known)
  return known
}

/** What an expression comes to; null where that is no finite real number, or a name in it stands for nothing. */
export function evaluated(expression: string, quantities: Quantities): Decimal | null {
  const known: Readonly<Record<string, Decimal | null | undefined>> = quantities
  const names = namesIn(expression)
  const scope = Object.fromEntries(
    names.flatMap((name) => (known[name] == null ? [] : [[name, math.bignumber(known[name].toString())]])),
  )
  const missing = names.some((name) => !(name in scope))
  // The library does not know the type of what it evaluates.
  const result = missing ? null : (compiledOf(expression).evaluate(scope) as unknown)
  if (!math.isBigNumber(result) || !result.isFinite()) return null
  // decimal() alone would refuse what nobody can type, such as 1e20.
  return decimal('1').times(result.toString())
}

/** What is smaller is the rounding of what was subtracted. */
const rounding = decimal('1e-38')

/** Whether a figure is what its expression comes to. */
export function obeys({ expression, quantities, value }: Claim): boolean {
  const expected = evaluated(expression, quantities)
  // No figure: the expression leads to nothing that could be one, such as a price below zero.
  if (value === null) return expected === null || expected.lessThanOrEqualTo(0)
  if (expected === null) return false
  const difference = expected.minus(value).abs()
  return (
    difference.lessThanOrEqualTo(expected.abs().times(within(expression, '1e-28'))) || difference.lessThan(rounding)
  )
}

export type Claim = { expression: string; quantities: Quantities; value: Decimal | null }
