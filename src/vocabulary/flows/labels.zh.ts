import type { labels as english } from './labels.en'

export const labels = {
  flowContractCoin: '每张 BTC 数量',
  etfFlowUsd: 'ETF 净流入',
  contractsChange: '持仓张数变动',
  flowPrice: '期货价格',
  flowBasisRate: '基差年化',
  openInterestChangeUsd: '持仓量变动',
  matchedFlowUsd: '基差交易部分',
  directionalFlowUsd: '方向性部分',
  cumulatedFlowUsd: '累计净流入',
  cumulatedMatchedUsd: '累计基差部分',
  cumulatedDirectionalUsd: '累计方向性部分',
  matchedFlowRate: '基差部分占比',
  flowDay: '表中第几日',
  flowDayCount: '天数',
  directionalDayCount: '无基差交易的流入日',
  flowRows: '逐日数据',
  flowDate: '日期',
} satisfies Record<keyof typeof english, string>
