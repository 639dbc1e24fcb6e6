import type { labels as english } from './labels.en'

export const labels = {
  bondKind: '债券',
  hedgePrice: '对冲合约价格',
  perpetualPrice: '永续合约价格',
  expectedFundingRate: '预期年化资金费率',
  fundingUsd: '预期资金费',
} satisfies Record<keyof typeof english, string>
