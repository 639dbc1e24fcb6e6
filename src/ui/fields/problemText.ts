import type { Problem } from '../../form'
import { filled, type Dictionary } from '../words'
import { labelOf } from './labelOf'

const longest = 40

/** A problem in words: quantity, requirement, what was found. */
export function problemText({
  name,
  label,
  problem,
  dictionary,
}: {
  name: string
  label: string
  problem: Problem
  dictionary: Dictionary
}): string {
  const { chrome } = dictionary
  const { cell, requirement, subject } = problem
  const column = cell?.column == null ? label : labelOf({ name: cell.column, dictionary, fallback: name })
  const named = subject === undefined ? label : labelOf({ name: subject, dictionary, fallback: label })
  const place = cell === null ? named : filled(chrome.rowAt, { name: column, row: cell.row })
  if (problem.found.trim() === '') return `${place} ${chrome.requirements('must not be empty')}`
  const found = problem.found.length > longest ? `${problem.found.slice(0, longest)}…` : problem.found
  return filled(chrome.problemAt, { name: place, requirement: chrome.requirements(requirement), found })
}
