import { ownTheme } from '../ownTheme'
import { signedPoints, signedRate, signedUsd, usd } from '../units'

/** A floating bond that is closed at its end, every trade paid. */
export const closedBond = ownTheme({
  attributedSpotCostsUsd: {
    shown: signedUsd,
    letter: 'Q_4',
    en: 'Spot fee and slippage',
    zh: '现货手续费与滑点',
    opens: 'costs',
  },
  attributedSlippageUsd: {
    shown: signedUsd,
    letter: 'Q_5',
    en: 'Perpetual slippage',
    zh: '永续滑点',
    opens: 'slippage',
  },
  boughtBackUsd: { shown: usd, letter: 'Z_b', en: 'Contracts, bought back', zh: '合约买回后', opens: 'costs' },
  closeProceedsUsd: { shown: usd, letter: 'Z_n', en: 'Net proceeds', zh: '净到手金额', opens: 'profit' },
  closedProfitUsd: { shown: signedUsd, letter: 'G_n', en: 'Net PnL', zh: '净盈亏', opens: 'profit' },
  closedReturnRate: { shown: signedRate, letter: 'R_n', en: 'Net return', zh: '净收益率', opens: 'returnRate' },
  closedYield: { shown: signedRate, letter: 'y_n', en: 'Net APR', zh: '净年化（单利）', opens: 'netYield' },
  closedExcessYield: { shown: signedPoints, letter: 'x_n', en: 'Excess yield', zh: '超额收益率', opens: 'excess' },
  closedCarryUsd: { shown: signedUsd, letter: 'K_n', en: 'Net carry', zh: '超额收益（美元）', opens: 'carry' },
})
