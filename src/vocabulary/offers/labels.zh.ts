import type { labels as english } from './labels.en'

export const labels = {
  offers: '合约',
  offerBids: '各合约买盘',
  marginCurrency: '保证金币种',
  venueFees: '各交易所费率',
  orderKind: '下单方式',
  offerTerm: '期限',
  offerMargin: '保证金类型',
  fundingPremise: '资金费率假设',
  shownTrade: '订单对应',
  makerFeeRate: '挂单费率',
  takerFeeRate: '吃单费率',
  soldPrice: '卖出报价',
  soldSize: '卖出张数',
  venueUsd: '存放于交易所',
  datedEndUsd: '最佳交割合约，期末',
  perpetualEndUsd: '最佳永续，期末',
  expectedYearRate: '资金费率假设，年化',
} satisfies Record<keyof typeof english, string>
