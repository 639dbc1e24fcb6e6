import { decimal, marginTerms, percentOf, rateOf, topUpLadder, type TopUpStep } from '../../core'
import { contractOfDesk } from '../../desk/contractOfDesk'
import { tiersOfDesk } from '../../desk/tieredMargin'
import type { Quantities } from '../answer'
import type { Listing } from '../details'
import type { Exposure } from './exposure'
import type { words } from './words.en'

const moves = ['0', '10', '20', '30', '40', '50', '60', '70', '80', '90', '100'].map((percent) =>
  rateOf({ percent: decimal(percent) }),
)

const shortOf = ({ values, bond }: Exposure) => {
  const { margin, initialMarginRate, maintenanceMarginRate, maintenanceOn } = values
  const short = { contracts: bond.contracts, contract: contractOfDesk(values), entryPrice: bond.futuresExecutionPrice }
  return { ...short, margin, initialMarginRate, maintenanceMarginRate, maintenanceOn, ...tiersOfDesk(values) }
}

/** What is posted, beside what opening and keeping the position ask for. */
export function marginQuantities(exposure: Exposure): Quantities {
  const terms = marginTerms({ ...shortOf(exposure), heldCoin: exposure.bond.heldCoin })
  return {
    postedShareRate: terms.shareRate,
    postedMarginRate: terms.postedRate,
    postedLeverage: terms.postedLeverage,
    entryInitialRate: terms.initialRate,
    initialMarginCoin: terms.initialCoin,
    initialLeverage: terms.initialLeverage,
    entryTierRate: terms.maintenanceRate,
    maintenanceMarginCoin: terms.maintenanceCoin,
    maintenanceLeverage: terms.maintenanceLeverage,
  }
}

/** How a row's own figures follow from its move and from its initial margin, in the order of the columns. */
function formulasOf({ move, initialRate }: TopUpStep): (string | null)[] {
  const price = `hedgePrice * (1 + ${move.toFixed()})`
  const reopen = `max(0, ${initialRate.toFixed()} * faceUsd / topUpPrice - topUpEquityCoin)`
  return [price, null, null, null, null, null, reopen]
}

/** The margin of the short at each ten percent up, and what is to be added by then. */
export const topUpsOf = (exposure: Exposure): Listing<keyof typeof words> => ({
  kind: 'listing',
  columns: [
    { label: 'column.price', term: 'topUpPrice' },
    { label: 'column.pnl', term: 'topUpPnlCoin', formula: 'faceUsd / topUpPrice - notionalCoin' },
    { label: 'column.equity', term: 'topUpEquityCoin', formula: 'margin + topUpPnlCoin' },
    { label: 'column.tierRate', term: 'topUpTierRate' },
    {
      label: 'column.maintenance',
      term: 'topUpMaintenanceCoin',
      formula:
        exposure.values.maintenanceOn === 'entry-value'
          ? 'topUpTierRate * notionalCoin'
          : 'topUpTierRate * faceUsd / topUpPrice',
    },
    { label: 'column.keep', term: 'topUpCoin', formula: 'max(0, topUpMaintenanceCoin - topUpEquityCoin)' },
    { label: 'column.reopen', term: 'initialTopUpCoin' },
  ],
  rows: topUpLadder({ ...shortOf(exposure), price: exposure.hedged.hedgePrice, moves }).map((step) => ({
    name: `+${percentOf({ rate: step.move }).toFixed()}%`,
    values: [
      step.price,
      step.pnlCoin,
      step.equityCoin,
      step.maintenanceRate,
      step.maintenanceCoin,
      step.maintenanceTopUpCoin,
      step.initialTopUpCoin,
    ],
    formulas: formulasOf(step),
  })),
  note: 'note.topUps',
})
