import type { words as english } from './words.en'

export const words: Readonly<Record<keyof typeof english, string>> = {
  title: '实际赚了多少',
  summary: '两种债券的四年：今日利率算高吗？展期成本几何？',

  'much.title': '这算高吗？',
  'much.text.1':
    '2020 年 12 月 25 日 UTC 正午，十二月合约刚以 {spotPrice} 交割，三月合约为 {futuresPrice}，还有 91 天。此刻展期，就锁定了这一利率。',
  'much.text.2':
    '计算器内有 2016 年 12 月至 2021 年 3 月 BitMEX 的资金费与期货、Bitstamp 的收盘价，可以把一个利率与前后的日子相比。',
  'much.ask': '现货 {spotPrice}，期货 {futuresPrice}，91 天：基差年化（单利，365 天）是百分之几？',
  'much.nudge': '先求 91 天的溢价，再折算到一年。',
  'much.hint': '基差 =（期货 ÷ 现货 − 1）× 365 ÷ 91。',
  'much.trap.term': '这是 91 天的溢价，还要折算到 365 天。',
  'much.trap.quarter': '四个 91 天是 364 天，一年有 365 天。',
  'much.after.1':
    '年化 {todaysBasis}。有 {basisPercentile} 的日子近月基差更低，这就是它的[[basisPercentile|分位]]。同样天数的浮动资金费，在全部窗口中有 {floaterShare} 胜过它，平均领先 {averageLead}（负数为落后）。',
  'much.after.2':
    '这样的窗口有 {overlappingWindows} 个，但相邻窗口几乎共用全部日子。互不重叠的只有 {independentWindows} 个：证据就这么多，来自一个市场的四年。',
  'much.try.low': '三月 24,640',
  'much.try.high': '三月 27,500',

  'fee.title': '十七次展期与手续费',
  'fee.text.1':
    '每次到期就卖出下一只，这些年的 {quarterCount} 只期货溢价相加为 {rolledSum}。每次展期都以上次所得为本，合计收益 {rolledReturn}，不计成本：即[[rolledReturn|可执行展期]]。',
  'fee.text.2': '现在每次卖出期货按名义价值收取 {futuresFeeRate} 的手续费，以 BTC 支付。此处交割与现货免费。',
  'fee.text.3': '用来付费的 BTC 不作对冲：每次展期只卖出原可卖出的 1 ÷（1 + 费率）。',
  'fee.ask':
    '起初 {capitalUsd}，不计成本收益 {rolledReturn}，{quarterCount} 次卖出每次收 {futuresFeeRate}：期末有多少 USD？',
  'fee.nudge': '先求不计成本的期末值。它要除以什么，除几次？',
  'fee.hint': '期末 = 本金 ×（1 + 不计成本的收益率）÷（1 + 费率）^次数。费率 0.5% 即 0.005。',
  'fee.trap.free': '这没有计手续费。',
  'fee.trap.once': '这只计了一次。每次展期都要付，而且按已增长的金额付。',
  'fee.after.1':
    '期末 {policyFinalUsd}，收益 {policyReturn}，而不是 {rolledReturn}。同期浮动为 {compoundedFloating}，未计其成本；表中两者都已计入成本。',
  'fee.after.2':
    '您也可能读到固定赚了 {listingReturn}。那是从上市日起计每只期货，而前一只尚未到期：溢价在时间上重叠，同一笔美元赚不了两次。',
  'fee.after.3': '相信一段历史之前，先问：何时买了什么，用哪笔美元，成本由谁承担。缺了这些，业绩只是一个数字。',
  'fee.try.venue': '当时的费率：0.075%',
  'fee.try.dear': '费率 1%',
}
