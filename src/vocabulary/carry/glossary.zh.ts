import type { EntryText } from '../entryText'
import type { entries as english } from './glossary.en'

export const entries = {
  fundShare: {
    name: 'ETF 份额',
    text: '发行人公布的每份含 BTC，逐日扣除管理费，并随拆分重新摊分。份额价格等于所含 BTC 加上溢价或折价，期末溢价视为不变。',
  },
  contractMix: {
    name: '合约组合',
    text: '用几种面值的整张合约，最接近且不超过本金可承载的 BTC 量。余量相同时取大合约最多的组合。',
  },
  carryFinancing: {
    name: '融资',
    text: '现货腿的借款部分按借款利率付息，保证金与剩余现金按其利率生息。均为单利、Act/365，计至到期。',
  },
  carryCapital: {
    name: '占用资金',
    text: '现货腿加初始保证金，不论由谁出资。自有部分即“本金”。',
  },
  carryYield: {
    name: '套利的各种年化',
    text: '基差为报价基差；按名义为扣除全部成本后；按资金为未计借款利息；按自有资金为全部扣除之后。期限相同。',
  },
  carryEnd: {
    name: '到期结算',
    text: '卖出现货腿、合约交割、收回保证金与现金、偿还借款，均按同一价格。合计几乎不随价格变动，变动的只是未对冲部分和管理费。',
  },
  carryBreakdown: {
    name: '套利盈亏分解',
    text: '盈亏逐项列出并带符号：基差、未对冲部分的价格变动、各项成本、管理费、融资。残差为零。',
  },
  marginReserve: {
    name: '追加保证金备付',
    text: '价格上涨时追加的金额：空头亏损加上更大价值所需的保证金。应备现金按所给置信度覆盖途中最高价（正态、无漂移）；真实价格跳得更远。',
  },
  volatility: {
    name: '波动率',
    text: '价格变动的年化标准差，占价格的比例；时间较短时按平方根缩小。由使用者给定，并非测得。',
  },
  fixings: {
    name: '定价时差',
    text: 'CME 期货按伦敦 16:00 的 BRR 结算，ETF 按纽约 16:00 估值：相隔五小时，两地只有一地改时制时为四小时。一个标准差表示其间价格可能的变动。',
  },
} satisfies Record<keyof typeof english, EntryText>
