import { ownTheme } from '../ownTheme'
import { bareNumber, rate, signedNumber, signedRate, usd } from '../units'

const opens = 'volatilityToken'

/** The token that holds MOVE contracts and rolls. */
export const volatilityToken = ownTheme(
  {
    volTokenLeverage: { shown: signedNumber, letter: '\\ell_v', en: 'MOVE per dollar', zh: '每美元持有', opens },
    volTokenFundUsd: { shown: usd, letter: 'V_{v0}', en: 'Fund value', zh: '基金价值', opens },
    volTokenFeeRate: { shown: rate, letter: 'f_v', en: 'Fee per roll', zh: '每次换仓费用', opens },
    volTokenUsd: { shown: usd, letter: 'V_v', en: 'Token', zh: '代币', opens },
    volTokenRate: { shown: signedRate, letter: 'R_v', en: 'Token, return', zh: '代币收益率', opens },
    volTokenFeesUsd: { shown: usd, letter: 'W_v', en: 'Fees paid', zh: '已付费用', opens },
    rollCount: { shown: bareNumber, letter: 'n_v', en: 'Rolls', zh: '换仓次数', opens },
    rollPaidUsd: { shown: usd, letter: 'p_i', en: 'Bought at', zh: '买入价', opens },
    rollReceivedUsd: { shown: usd, letter: 'q_i', en: 'Sold or paid out', zh: '卖出或兑付', opens },
    rollBought: { shown: signedNumber, letter: 'n_i', en: 'MOVE held', zh: '持有 MOVE', opens },
    rollFeeUsd: { shown: usd, letter: 'w_i', en: 'Fee', zh: '费用', opens },
    rollValueUsd: { shown: usd, letter: 'V_i', en: 'Value after', zh: '换仓后价值', opens },
    heldReturnRate: { shown: signedRate, letter: 'r_i', en: 'Return', zh: '收益率', opens },
  },
  { moveRolls: { en: 'MOVE held', zh: '所持 MOVE', opens } },
)
