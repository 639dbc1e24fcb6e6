import type { EntryText } from '../entryText'
import type { entries as english } from './glossary.en'

export const entries = {
  funding: {
    name: '资金费率',
    text: '费率为正由多头付给空头，为负由空头付给多头：按名义价值的比例计算，反向永续合约以 BTC 支付。永续合约通常高于指数，因此费率多为正。除非标签注明年化，它指的是一期的费率。',
    not: '英文 funding 在交易台上指仓位占用的资金，那在此处是“资金成本”；它也不是交易所标示的“资金费 APR”，后者是一次费率乘以全年次数。',
  },
  fundingEvent: {
    name: '资金费结算',
    text: '支付资金费的时刻：按时刻表生成或沿路径时取自交易所的时刻表，手工输入时每行一次，写明时间（UTC）、费率与价格。费率何时确定取决于交易所：BitMEX 与 Kraken 提前一个间隔确定，Binance 与 Bybit 直到结算才确定。',
  },
  fundingInterval: {
    name: '资金费间隔',
    text: '两次资金费相隔的时间，多数交易所为 8 小时：每天三次，一年 365 天共 1,095 次。',
  },
  nextFunding: {
    name: '下期资金费率',
    text: '交易所以自身公式由永续合约相对指数的溢价得出：溢价在利率附近的缓冲带内时即为该利率，否则为溢价减去缓冲带，且不超出上限与下限。此处按溢价保持当前水平计算；上下界则让溢价移动到您填写的幅度，留空则直至交易所的上下限。交易所按一定数量的成交价计量溢价，该数量未公布：此处取盘口最优价，Deribit 取标记价格。',
  },
  averageFunding: {
    name: '平均资金费率',
    text: '各次资金费率的平均，即费率之和除以次数。作为输入项时，是您预期的每期费率。',
  },
  annualisedFunding: {
    name: '年化资金费率',
    text: '一次费率折算到 365 天的一年：单利为费率 × 8,760 ÷ 间隔小时数；复利为（1 + 费率）的相应次方减一。未扣成本。',
  },
  holdingPeriod: {
    name: '持有天数',
    text: '浮动利率债券持有的时间：从开仓到最后一次资金费结算，每 24 小时为一天。“截止”是按时刻表生成与沿路径的资金费的终点。',
  },
  recoveryDays: {
    name: '回本天数',
    text: '按平均资金费，需持有多久才能收回全部进出成本：买卖现货、卖出并买回永续，按交易台的手续费与滑点计算。资金费不复投，现货价不变。“无”表示这一资金费永远无法回本。',
  },
} satisfies Record<keyof typeof english, EntryText>
