import { convertedContracts } from '../core'
import { contractsField, grouped, type Draft } from '../form'
import { deskFields } from './deskFields'

/** The questions that count contracts of the desk, by panel. */
const counts: Readonly<Record<string, readonly string[]>> = {
  'roll-desk': ['contracts'],
  'inverse-contract': ['contracts'],
  risks: ['remainingContracts'],
  'explain-position': ['contracts'],
  'calendar-spread': ['bodyContracts'],
}
const countField = contractsField({ scope: 'panel' })

export type Converted = { panel: string; field: string; text: string }

/** Typed positions of a desk in the contracts of another one; none where a contract's size stays or cannot be read. */
export function convertedPositions(given: {
  from: Draft
  to: Draft
  panels: Readonly<Record<string, Draft>>
}): Converted[] {
  const { from, to, panels } = given
  const size = (desk: Draft) => deskFields.multiplier.read(desk['multiplier'] ?? '')
  const [before, after, lot] = [size(from), size(to), deskFields.lotSize.read(to['lotSize'] ?? '')]
  if (before.state === 'problem' || after.state === 'problem' || lot.state === 'problem') return []
  const { value: multiplier } = before
  if (multiplier.equals(after.value)) return []
  const into = { multiplier: after.value, lotSize: lot.value }
  return Object.entries(counts).flatMap(([panel, fields]) =>
    fields.flatMap((field) => {
      const reading = countField.read(panels[panel]?.[field] ?? '')
      if (reading.state === 'problem') return []
      const contracts = convertedContracts({ contracts: reading.value, multiplier, into })
      return [{ panel, field, text: grouped(contracts.toFixed()) }]
    }),
  )
}
