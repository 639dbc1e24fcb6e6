import type { EntryText } from '../entryText'
import type { entries as english } from './glossary.en'

export const entries = {
  listingDay: {
    name: '上市日口径',
    text: '每份季度合约在上市当日收盘时卖出，以同一时刻的现货收盘价为基数，各期溢价连乘。2018 年起新合约在旧合约到期前很久就已上市，溢价在时间上重叠，一笔美元无法赚到它们的乘积。此口径最接近 2021 年文章的数字，文章并未说明取哪一天。',
    not: '这不是一笔美元能实际赚到的收益；那要看“可执行展期”。',
  },
  executableRoll: {
    name: '可执行展期',
    text: '在上一合约到期日 12:00（UTC）卖出下一合约，以上一合约的结算价为基数：一笔美元实际可做的操作，未扣成本。',
  },
  totalReturn: {
    name: '总回报指数',
    text: '一美元在全部收益留存时变成多少。资金费有三种累计方式：逐次复投、按日求和后复投、不复投。差别就是复利。',
  },
  historyDrawdown: {
    name: '历史最大回撤',
    text: '价值较此前最高点的最大跌幅，按最高点的比例计。',
  },
  quarterlyRace: {
    name: '逐季比较',
    text: '卖出合约时锁定的基差（不年化）与到下一次卖出为止永续合约所付资金费（复利）相比；相等计为浮动领先。',
  },
  essayYears: {
    name: '文章的年份',
    text: '2016 年 12 月 16 日至 2021 年 3 月 29 日，共 17 个季度。股票、美债与美联储资产负债表的期末数字取自文章，此处未重算。',
  },
  rollPolicy: {
    name: '展期策略',
    text: '在每次到期时决定锁定到下一次到期还是保持浮动的规则。规则只看当时已知的信息。各策略本金相同、付同样的成本、在同一天结束。',
  },
  percentile: {
    name: '分位',
    text: '历史中数值更低的天数占比，相等的计一半。近月合约剩余不足一周的日子不计入基差。',
  },
  independentWindows: {
    name: '独立窗口',
    text: '长度相同且不共用任何一天的窗口。相邻窗口几乎共用所有天数，几百个重叠窗口所含的信息可能只相当于少数几个独立窗口。',
  },
} satisfies Record<keyof typeof english, EntryText>
