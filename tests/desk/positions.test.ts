import { describe, expect, it } from 'vitest'
import { deskStart } from '../../src/desk/deskStart'
import { convertedPositions } from '../../src/desk/positions'
import { venueFacts } from '../../src/desk/venueFacts'
import { calculators } from '../calculators/menu'

const binance = { ...deskStart, ...venueFacts('binance').terms }

describe('typed positions, as a contract changes its size', () => {
  it('stand for the same dollars in the new contracts', () => {
    const panels = { 'roll-desk': { contracts: '102,185' }, risks: { remainingContracts: '80,000', margin: '3' } }
    expect(convertedPositions({ from: deskStart, to: binance, panels })).toEqual([
      { panel: 'roll-desk', field: 'contracts', text: '10,218' },
      { panel: 'risks', field: 'remainingContracts', text: '8,000' },
    ])
  })

  it('stay where the size stays, where nothing was typed, or where it is no number', () => {
    const panels = { 'roll-desk': { contracts: 'many' }, risks: { margin: '3' } }
    expect(convertedPositions({ from: deskStart, to: binance, panels })).toEqual([])
    const typed = { 'roll-desk': { contracts: '7' } }
    expect(convertedPositions({ from: deskStart, to: { ...deskStart, lotSize: '5' }, panels: typed })).toEqual([])
    expect(convertedPositions({ from: deskStart, to: { ...binance, multiplier: '' }, panels: typed })).toEqual([])
  })

  it('are those of every panel that counts contracts of the desk', () => {
    const counting = calculators.flatMap(([panel, { fields }]) =>
      Object.entries(fields).flatMap(([id, { scope, control }]) =>
        scope === 'panel' && control.kind === 'number' && control.unit === 'contracts' && 'multiplier' in fields
          ? [`${panel} ${id}`]
          : [],
      ),
    )
    // A linear contract is of a size of its own.
    const own = ['linear-hedge contractsPerLot']
    const panels = Object.fromEntries(
      counting.map((name) => name.split(' ') as [string, string]).map(([panel, id]) => [panel, { [id]: '1,000' }]),
    )
    const converted = convertedPositions({ from: deskStart, to: binance, panels })
    expect(converted.map(({ panel, field }) => `${panel} ${field}`).sort()).toEqual(
      counting.filter((name) => !own.includes(name)).sort(),
    )
  })
})
