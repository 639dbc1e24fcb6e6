import { ownTheme } from '../ownTheme'
import { rate, signedPoints, signedRate, signedUsd, usd } from '../units'

/** A floating bond that is closed at its end, every trade paid. */
export const closedBond = ownTheme({
  tradedShareRate: {
    shown: rate,
    letter: 'k_s',
    en: 'Kept after spot costs and slippage',
    zh: '扣除现货成本与滑点后',
    opens: 'costs',
  },
  closeProceedsUsd: { shown: usd, letter: 'Z_n', en: 'Net proceeds', zh: '净到手金额', opens: 'profit' },
  closedProfitUsd: { shown: signedUsd, letter: 'G_n', en: 'Net PnL', zh: '净盈亏', opens: 'profit' },
  closedReturnRate: { shown: signedRate, letter: 'R_n', en: 'Net return', zh: '净收益率', opens: 'returnRate' },
  closedYield: { shown: signedRate, letter: 'y_n', en: 'Net APR', zh: '净年化（单利）', opens: 'netYield' },
  closedExcessYield: { shown: signedPoints, letter: 'x_n', en: 'Excess yield', zh: '超额收益率', opens: 'excess' },
  closedCarryUsd: { shown: signedUsd, letter: 'K_n', en: 'Net carry', zh: '超额收益（美元）', opens: 'carry' },
})
