import type { EntryText } from '../entryText'
import type { entries as english } from './glossary.en'

export const entries = {
  entryPrice: {
    name: '开仓价',
    text: '开仓时的价格，单位为美元/BTC。以 BTC 计的名义价值与盈亏都从它算起。',
  },
  exitPrice: {
    name: '平仓价',
    text: '平仓或假设平仓的价格，单位为美元/BTC，未计平仓手续费。',
  },
  averageEntry: {
    name: '开仓均价',
    text: '使全部成交以 BTC 计的名义价值不变的单一价格：总张数除以“张数 ÷ 价格”之和。反向合约以 BTC 相加，因此它是调和平均。',
    not: '线性合约的开仓均价是按数量加权的算术平均。用在此处，价格会略微偏高，盈亏也就错了。',
  },
  fills: {
    name: '成交',
    text: '建仓的各笔交易，每行一笔：张数与美元价格。',
  },
  contractValue: {
    name: '名义价值（BTC）',
    text: '张数 × 合约面值 ÷ 价格：合约在该价格下代表多少 BTC，未计手续费。价格越高，它越小。它不是价格：开仓只付手续费，并占用保证金。',
  },
  result: {
    name: '盈亏',
    text: '合约的盈利或亏损，以 BTC 计：多头为开仓名义价值减平仓名义价值，空头相反。以美元计，则是这些 BTC 按平仓价折算；未注明手续费的均不含手续费。',
  },
  signTrap: {
    name: '末值减初值',
    text: '新手的错误：像持币那样，用平仓价值减开仓价值。反向合约以 BTC 计的名义价值随价格上涨而减少，符号因此弄反。',
  },
  linearResult: {
    name: '线性合约盈亏',
    text: '开仓时 BTC 数量相同的线性合约的盈亏：一条在开仓价处与反向合约曲线相切的直线。两者的距离就是凸性。',
  },
  breakEvenPrice: {
    name: '盈亏平衡价',
    text: '盈亏恰好抵偿开仓与平仓手续费的平仓价，单位为美元/BTC。',
  },
} satisfies Record<keyof typeof english, EntryText>
