import { ownTheme } from '../ownTheme'
import { contracts, rate, usd } from '../units'

const opens = 'ways'

/** A share of the position rolled, into one expiry or several, and the rest. */
export const partialRoll = ownTheme(
  {
    rolledShareRate: { shown: rate, letter: 's_r', en: 'Share rolled', zh: '展期比例', opens },
    partShareRate: { shown: rate, letter: 's_i', en: 'Share of the position', zh: '占持仓比例', opens },
    partContracts: { shown: contracts, letter: 'n_i', en: 'Near contracts', zh: '近月张数', opens },
    partStartUsd: {
      shown: usd,
      letter: 'Z_{0,i}',
      en: 'Net close-out value of the part',
      zh: '该部分平仓净所得',
      opens,
    },
    partEndUsd: { shown: usd, letter: 'Z_{H,i}', en: 'Part at the horizon', zh: '该部分期末金额', opens },
  },
  {
    restOfRoll: { en: 'The rest', zh: '其余', opens },
    restShare: { en: 'The rest', zh: '其余', opens },
    weight: { en: 'Weight', zh: '权重', opens },
  },
)
