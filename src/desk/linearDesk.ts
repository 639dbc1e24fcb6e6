import {
  coinField,
  feeField,
  instantField,
  lotField,
  marginRateField,
  nameField,
  priceField,
  type Draft,
} from '../form'
import { deskFields } from './deskFields'
import { deskStart } from './deskStart'
import type { Profile } from './profile'

const scope = 'desk'

const { spotPrice, valuation, capitalUsd, costOfCapital } = deskFields
const { spotFeeRate, exitSpotFeeRate, spotSlippageRate, exitSlippageRate } = deskFields
const shared = { spotPrice, valuation, capitalUsd, costOfCapital }

/** The linear contract and its terms. What is of the spot leg and of the account is the inverse desk's, under its names. */
export const linearDeskFields = {
  ...shared,
  linearSymbol: nameField({ scope }),
  linearPrice: priceField({ scope }),
  linearExpiry: instantField({ scope }),
  contractCoin: coinField({ scope }),
  contractsPerLot: lotField({ scope }),
  marginRate: marginRateField({ scope }),
  spotFeeRate,
  exitSpotFeeRate,
  spotSlippageRate,
  exitSlippageRate,
  linearFeeRate: feeField({ scope }),
  linearSlippageRate: feeField({ scope }),
} as const

const start: Draft & Record<keyof typeof linearDeskFields, string> = {
  ...deskStart,
  linearSymbol: 'MBTZ6',
  linearPrice: '66,000',
  linearExpiry: '2026-12-24T16:00Z',
  contractCoin: '0.1',
  contractsPerLot: '1',
  marginRate: '40',
  linearFeeRate: '0.02',
  linearSlippageRate: '0.03',
}

/** The desk of the linear carry: coin or shares of a fund held, a linear future margined in dollars sold. */
export const linearDesk: Profile = {
  id: 'linear',
  fields: linearDeskFields,
  line: ['spotPrice', 'linearSymbol', 'linearPrice', 'linearExpiry', 'valuation', 'capitalUsd', 'costOfCapital'],
  groups: {
    contract: ['contractCoin', 'contractsPerLot', 'marginRate'],
    fees: ['spotFeeRate', 'linearFeeRate', 'exitSpotFeeRate'],
    slippage: ['spotSlippageRate', 'linearSlippageRate', 'exitSlippageRate'],
  },
  future: { symbol: 'linearSymbol', price: 'linearPrice', expiry: 'linearExpiry' },
  start,
}
