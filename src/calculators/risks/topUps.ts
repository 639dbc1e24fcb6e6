import { decimal, marginTerms, topUpLadder } from '../../core'
import { contractOfDesk } from '../../desk/contractOfDesk'
import type { Quantities } from '../answer'
import type { Listing } from '../details'
import { endsOf, type Exposure } from './exposure'
import type { words } from './words.en'

const moves = ['0.1', '0.2', '0.3', '0.4', '0.5', '0.6', '0.7', '0.8', '0.9', '1'].map((move) => decimal(move))

const shortOf = (exposure: Exposure) => {
  const { values, bond } = exposure
  const { margin, initialMarginRate, maintenanceOn } = values
  // The tier that the short has where it is taken.
  const { rate: maintenanceMarginRate } = endsOf(exposure, margin)
  const short = { contracts: bond.contracts, contract: contractOfDesk(values), entryPrice: bond.futuresExecutionPrice }
  return { ...short, margin, initialMarginRate, maintenanceMarginRate, maintenanceOn }
}

/** What is posted, beside what opening and keeping the position ask for. */
export function marginQuantities(exposure: Exposure): Quantities {
  const terms = marginTerms({ ...shortOf(exposure), heldCoin: exposure.bond.heldCoin })
  return {
    postedShareRate: terms.shareRate,
    postedMarginRate: terms.postedRate,
    postedLeverage: terms.postedLeverage,
    initialMarginCoin: terms.initialCoin,
    initialLeverage: terms.initialLeverage,
    maintenanceMarginCoin: terms.maintenanceCoin,
    maintenanceLeverage: terms.maintenanceLeverage,
  }
}

/** The margin of the short at each ten percent up, and what is to be added by then. */
export const topUpsOf = (exposure: Exposure): Listing<keyof typeof words> => ({
  kind: 'listing',
  columns: [
    { label: 'column.move', term: 'topUpMoveRate' },
    { label: 'column.price', term: 'topUpPrice', formula: 'hedgePrice * (1 + topUpMoveRate)' },
    { label: 'column.pnl', term: 'topUpPnlCoin', formula: 'faceUsd / topUpPrice - notionalCoin' },
    { label: 'column.equity', term: 'topUpEquityCoin', formula: 'margin + topUpPnlCoin' },
    {
      label: 'column.maintenance',
      term: 'topUpMaintenanceCoin',
      formula:
        exposure.values.maintenanceOn === 'entry-value' ? 'tierRate * notionalCoin' : 'tierRate * faceUsd / topUpPrice',
    },
    { label: 'column.keep', term: 'topUpCoin', formula: 'max(0, topUpMaintenanceCoin - topUpEquityCoin)' },
    {
      label: 'column.reopen',
      term: 'initialTopUpCoin',
      formula: 'max(0, initialMarginRate * faceUsd / topUpPrice - topUpEquityCoin)',
    },
  ],
  rows: topUpLadder({ ...shortOf(exposure), price: exposure.hedged.hedgePrice, moves }).map((step) => ({
    word: 'row.up',
    values: [
      step.move,
      step.price,
      step.pnlCoin,
      step.equityCoin,
      step.maintenanceCoin,
      step.maintenanceTopUpCoin,
      step.initialTopUpCoin,
    ],
  })),
  note: 'note.topUps',
})
