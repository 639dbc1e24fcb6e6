import type { labels as english } from './labels.en'

export const labels = {
  mistake: '错误',
  elapsedDays: '持有天数',
  rightUsd: '正确',
  wrongUsd: '犯错后',
  damageUsd: '差额',
  interestUsd: '利息（Act/365）',
  wrongInterestUsd: '利息（误作 Act/360）',
  paidEventCount: '实际资金费次数（每小时）',
  readEventCount: '误以为的次数（每 8 小时）',
  fundingCoin: '收到的资金费（币）',
  openCoin: '含资金费的未对冲币',
  rehedgedContracts: '对冲资金费后的张数',
  rehedgedResidualCoin: '对冲后的未对冲余量',
  contractPnlCoin: '一张合约的盈亏（币）',
  contractPnlSatoshis: '一张合约的盈亏（聪）',
  roundedContractPnlSatoshis: '一张合约的盈亏（舍入到聪）',
  roundedContractPnlCoin: '一张合约的盈亏（舍入后，币）',
} satisfies Record<keyof typeof english, string>
