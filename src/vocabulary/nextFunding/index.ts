import { ownTheme } from '../ownTheme'
import { bareNumber, rate } from '../units'

const opens = 'nextFunding'

/** The next funding rate by each venue's own formula, and how far it can still move. */
export const nextFunding = ownTheme(
  {
    forecastFundingRate: { shown: rate, letter: '\\hat{f}', en: 'Venue’s forecast', zh: '交易所预测', opens },
    nextFundingRate: { shown: rate, letter: "f'", en: 'Next funding, computed', zh: '下期资金费率（计算）', opens },
    nextFundingYearRate: { shown: rate, letter: "f'_a", en: 'Next funding, a year', zh: '下期资金费率，年化', opens },
    lowestFundingRate: { shown: rate, letter: "f'_{-}", en: 'Lowest possible', zh: '可能最低', opens },
    highestFundingRate: { shown: rate, letter: "f'_{+}", en: 'Highest possible', zh: '可能最高', opens },
    premiumNowRate: { shown: rate, letter: 'P', en: 'Premium now', zh: '当前溢价', opens },
    averagePremiumRate: { shown: rate, letter: '\\bar{P}', en: 'Average premium so far', zh: '本期平均溢价', opens },
    fixedPremiumShare: { shown: rate, letter: 'w', en: 'Part already fixed', zh: '已确定部分', opens },
    dailyInterestRate: { shown: rate, letter: 'I', en: 'Interest a day', zh: '每日利率', opens },
    fundingBandRate: { shown: rate, letter: 'b', en: 'Band', zh: '缓冲带', opens },
    fundingPeriodHours: {
      shown: bareNumber,
      letter: 'h_P',
      en: 'Premium charged over, hours',
      zh: '溢价计收周期，小时',
      opens,
    },
    fundingCapRate: { shown: rate, letter: 'f^{+}', en: 'Cap', zh: '上限', opens },
    fundingFloorRate: { shown: rate, letter: 'f^{-}', en: 'Floor', zh: '下限', opens },
  },
  { premiumLimit: { en: 'Premium until then within ±, %', zh: '届时溢价不超过 ±，%', opens } },
)
