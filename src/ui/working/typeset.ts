import { create, parseDependencies, type MathNode, type SymbolNode } from 'mathjs/number'
import temml from 'temml'
import type { Quantities } from '../../calculators/answer'
import { isTerm, letters } from '../../vocabulary/letters'
import { factsOf, type Term, type TermUnit } from '../../vocabulary/terms'
import { isInPercent } from '../../vocabulary/units'
import { formatTerm } from '../format'

// The library's types leave open that its own lists of parts are missing; they are constants of it.
const { parse } = create({ ...parseDependencies })

/** A parsed formula has symbols that are quantities and symbols that name a function. */
const isSymbol = (node: MathNode): node is SymbolNode => node.type === 'SymbolNode'

/** The quantities that an expression names, in their order, each once. */
export function symbolsOf(expression: string): string[] {
  const symbols = parse(expression)
    .filter(isSymbol)
    // The filter above lets symbols through only, which the library's types do not carry over.
    .map((node) => (node as SymbolNode).name)
  return [...new Set(symbols)]
}

type Sentence = { term?: Term | undefined; expression: string; quantities?: Quantities | undefined }

/** Typesets an expression into an element, node by node: a content security policy forbids styles in markup. */
export function typeset(element: HTMLElement, sentence: Sentence): void {
  temml.render(texOf(sentence), element, { displayMode: true, wrap: '=' })
}

/** An expression in TeX: in letters, or with the quantities' numbers in it; `term` is what it is the formula of. */
export function texOf({ term, expression, quantities }: Sentence): string {
  const right = parse(expression).toTex({
    parenthesis: 'auto',
    handler: (node: MathNode) => (isSymbol(node) && isTerm(node.name) ? symbolTex(node.name, quantities) : undefined),
  })
  const left = term === undefined ? '' : `${letters[term]} = `
  return `${left}${tidy(right)}${resultTex(term, quantities)}`
}

function resultTex(term: Term | undefined, quantities: Quantities | undefined): string {
  const result = term === undefined ? undefined : quantities?.[term]
  if (term === undefined || result === undefined || result === null) return ''
  return ` = ${numberTex(formatTerm(term, result), factsOf(term).unit)}`
}

function symbolTex(term: Term, quantities: Quantities | undefined): string {
  const value = quantities?.[term]
  if (value === undefined || value === null) return letters[term]
  const number = numberTex(formatTerm(term, value).replace('+', ''), factsOf(term).unit)
  return value.isNegative() && !value.isZero() ? `\\left(${number}\\right)` : number
}

const numberTex = (text: string, unit: TermUnit): string => {
  const number = text
    .replace('−', '-')
    .replaceAll(',', '{,}')
    .replace(/×10([⁻⁰¹²³⁴⁵⁶⁷⁸⁹]+)/, (_, power: string) => `\\times 10^{${plainPower(power)}}`)
  // A difference of rates stands among rates: in a formula both are percent.
  return `${number}${isInPercent(unit) ? '\\%' : ''}`
}

const powers = '⁰¹²³⁴⁵⁶⁷⁸⁹'
const plainPower = (power: string): string =>
  power.replace(/./g, (digit) => (powers.includes(digit) ? `${powers.indexOf(digit)}` : '-'))

/** The parser's own TeX spaces its operators and names its functions in ways that read badly. */
const tidy = (tex: string): string =>
  tex
    // Beside a digit a comma would be one of its number: max(0, 1,022).
    .replace(/(\d),\s*(?=\d)/g, '$1{,}\\ ')
    .replaceAll('\\cdot', '\\times ')
    .replaceAll('\\mathrm{log}', '\\ln')
    .replaceAll('\\mathrm{floor}', '\\operatorname{floor}')
