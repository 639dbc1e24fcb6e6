import { daysBetween, linearGrid, zero, type Decimal, type FloatingBondRow } from '../../core'
import type { Quantities } from '../answer'
import type { Holding } from './holding'

/** What the bond is from a day on, until the next event. */
export type State = { day: Decimal; figures: Quantities }

/** Events below which the days between them are drawn too: contracts stand still there, and a slope would say otherwise. */
const fewEvents = 48
const steps = 96

/** The bond after the first sale and after each event. */
export function statesOf(holding: Holding): readonly State[] {
  const { values, bond } = holding
  const states = [openingOf(holding), ...bond.ledger.map((row) => stateAfter(row, values.valuation))]
  return bond.days === null || states.length > fewEvents ? states : held(states, bond.days)
}

/** Read when it is drawn: of thousands of states a chart draws a few hundred. */
function stateAfter(row: FloatingBondRow, opening: string): State {
  let day: Decimal | null = null
  return {
    get day() {
      return (day ??= daysBetween({ from: opening, to: row.time }))
    },
    get figures() {
      const { contractsBefore, trade, contractsAfter, residualCoin, equityCoin, equityUsd, rate, price } = row
      const position = { contractsBefore, trade, contractsAfter, residualCoin }
      return { ...position, equityCoin, equityUsd, eventRate: rate, eventPrice: price }
    },
  }
}

const openingOf = ({ values, opened }: Holding): State => ({
  day: zero,
  figures: {
    contractsBefore: zero,
    trade: opened.contracts,
    contractsAfter: opened.contracts,
    residualCoin: opened.entryResidualCoin,
    equityCoin: opened.finalCoin,
    equityUsd: opened.finalUsd,
    eventRate: null,
    eventPrice: values.spotPrice,
  },
})

/** On each day of a grid, the state that the last event before it left. */
const held = (states: readonly State[], days: Decimal): readonly State[] =>
  linearGrid({ from: zero, to: days, steps }).flatMap((day) => {
    const state = states.findLast((before) => before.day.lessThanOrEqualTo(day))
    return state === undefined ? [] : [{ ...state, day }]
  })
