import type { EntryText } from '../entryText'
import type { entries as english } from './glossary.en'

export const entries = {
  futuresCurve: {
    name: '期货曲线',
    text: '同一枚币的全部交割合约，按到期天数排列，每只附其基差对应的年化率。一行一只：交易所、名称、到期日、买价、卖价与标记价格。',
  },
  quote: {
    name: '买价、卖价与标记价格',
    text: '买价是卖出者立即可得之价，卖价是买入者所付之价；标记价格是交易所计算保证金的价格，无人须按它成交。做空的债券按买价计价。',
  },
  constantMaturityNow: {
    name: '当前固定期限',
    text: '恰好若干天的年化率，虽然今天并无这样的期货：在相邻两个到期日之间，对年化率或对基差本身线性插值。超出到期日范围时取最近一只的年化率，并加标注。',
  },
  fittedLine: {
    name: '拟合线',
    text: '与所示全部期货距离平方和最小的直线，每只权重相同。高于它的适合卖出，低于它的偏便宜；不足三只期货则无此线。',
  },
  contractInterest: {
    name: '单只合约的持仓量',
    text: '有人做多、有人做空的合约总量，单位与该交易所盘口数量相同：Deribit、Bybit 与 Kraken 为美元，Binance 与 OKX 为张。',
  },
  curveAlert: {
    name: '提醒',
    text: '当比率越过您设定的水平时在页内提醒，允许后也在页外通知：年化基差高于该水平、到期日之间的远期高于资金成本若干、资金费率低于该水平，或某期货偏离拟合线达到其他交易所期货若干倍标准差。比率为单利百分数；已过时的报价不会触发。',
  },
} satisfies Record<keyof typeof english, EntryText>
