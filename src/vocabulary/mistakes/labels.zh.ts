import type { labels as english } from './labels.en'

export const labels = {
  mistake: '错误',
  elapsedDays: '持有天数',
  rightUsd: '正确',
  wrongUsd: '犯错后',
  damageUsd: '差额',
  interestUsd: '利息（Act/365）',
  wrongInterestUsd: '利息（误作 Act/360）',
  paidEventCount: '实际结算次数（每小时）',
  readEventCount: '误以为的次数（每 8 小时）',
  fundingCoin: '收到的资金费（BTC）',
  openCoin: '未对冲 BTC（含资金费）',
  rehedgedContracts: '张数（资金费已对冲）',
  rehedgedResidualCoin: '未对冲 BTC（资金费已对冲）',
  contractPnlCoin: '单张合约盈亏（BTC）',
  contractPnlSatoshis: '单张合约盈亏（聪）',
  roundedContractPnlSatoshis: '单张合约盈亏（舍入到聪，聪）',
  roundedContractPnlCoin: '单张合约盈亏（舍入到聪，BTC）',
} satisfies Record<keyof typeof english, string>
