import type { SourceTree } from './sourceTree'

export type RuleName =
  | 'direction of dependence'
  | 'packages of the layer'
  | 'one Decimal'
  | 'one library of series'
  | 'chapters of core'
  | 'core by its index'
  | 'a test for each file of core'
  | 'calculators apart'
  | 'charts behind import()'
  | 'imports that lead somewhere'
  | 'no binary numbers'
  | 'a core without clock or chance'
  | 'no arithmetic outside core'
  | 'DomainError caught once'
  | 'on the menu once'
  | 'one way in which state changes'
  | 'names'
  | 'plain English'
  | 'tests mirror src'
  | 'nothing from elsewhere'
  | 'fetched by the loader'
  | 'no hidden failure'
  | 'sheets in one order'

export type Offence = { file: string; rule: RuleName; found: string }
export type Check = (tree: SourceTree) => Offence[]
