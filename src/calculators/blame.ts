import type { DomainError } from '../core'
import { cellOfPath, type Fields, type Problem } from '../form'

type Questions = { fields: Fields; blame?: Readonly<Record<string, string>> }

/** The field at fault for an impossible question, with its problem: by the name that core gave the quantity. */
export function blamedField(error: DomainError, { fields, blame = {} }: Questions): Record<string, Problem> {
  // A path such as `path[1].day` begins with a field of rows, one such as `costs.spotFeeRate` ends with a field.
  const [first = '', ...rest] = error.quantity.replaceAll(/\[\d+\]/g, '').split('.')
  const name = first in fields ? first : (rest.at(-1) ?? first)
  const field = blame[name] ?? name
  const cell = cellOfPath({ path: error.quantity, control: fields[field]?.control })
  const problem: Problem = { requirement: error.requirement, found: error.found, cell, unfinished: false }
  return { [field]: field === name ? problem : { ...problem, subject: name } }
}
