import type { EntryText } from '../entryText'
import type { entries as english } from './glossary.en'

export const entries = {
  entryPrice: {
    name: '入场价',
    text: '开仓时的价格，单位为美元/枚。以币计的价值与盈亏都从它算起。',
  },
  exitPrice: {
    name: '离场价',
    text: '平仓或假设平仓的价格，单位为美元/枚，未计平仓手续费。',
  },
  averageEntry: {
    name: '平均入场价',
    text: '使全部成交以币计的价值不变的单一价格：总张数除以“张数 ÷ 价格”之和。反向合约的价值以币相加，因此它是调和平均。',
    not: '线性合约的平均入场价是按数量加权的算术平均。用在此处，价格会略微偏高，盈亏也就错了。',
  },
  fills: {
    name: '成交',
    text: '建仓的各笔交易，每行一笔：张数与美元价格。',
  },
  contractValue: {
    name: '以币计的价值',
    text: '张数 × 合约面值 ÷ 价格：合约在该价格下值多少币，未计手续费。价格越高，它越小。',
  },
  result: {
    name: '盈亏',
    text: '合约的盈利或亏损，以币计：多头为入场价值减离场价值，空头相反。以美元计，则是这些币按离场价折算；正数为盈利，未注明手续费的均不含手续费。',
  },
  signTrap: {
    name: '末值减初值',
    text: '新手的错误：像持币那样，用离场价值减入场价值。反向合约以币计的价值随价格上涨而减少，符号因此弄反；列在这里是为了便于识别。',
  },
  linearResult: {
    name: '线性合约盈亏',
    text: '入场时币量相同的线性合约的盈亏：一条在入场价处与反向合约曲线相切的直线。两者的距离就是凸性。',
  },
  breakEvenPrice: {
    name: '盈亏平衡价',
    text: '盈亏恰好抵偿开仓与平仓手续费的离场价，单位为美元/枚。',
  },
} satisfies Record<keyof typeof english, EntryText>
