import type { words as english } from './words.en'

export const words: Readonly<Record<keyof typeof english, string>> = {
  title: '借来的钱',
  summary: '债券下的一笔贷款，以及反过来做的债券',

  'half.title': '借一半',
  'half.text.1':
    '本课程的债券在 {tiedDays}内把 {capitalUsd} 变成 {deliveredUsd}。现在本金的 {borrowedShareRate}，即 {borrowedUsd}，以每年 {bondLoanRate} 借入，其余为自有。',
  'half.text.2': '先还贷款及其单利利息，剩下的全部归自有资金。',
  'half.ask': '以 {bondLoanRate} 借入 {borrowedShareRate}，自有资金的收益率是每年百分之几？',
  'half.nudge': '还清贷款后还剩多少美元？其中自有资金投入了多少？',
  'half.hint': '剩余 = 所得 − 贷款 ×（1 + 贷款利率 × 天数 ÷ 365）。收益率 = 剩余 ÷ 自有资金 − 1，再折到 365 天。',
  'half.trap.whole': '这是债券本身的收益率。贷款成本低于它，差额归您。',
  'half.trap.difference': '这是每一美元借款所赚的，还要加上自有资金所赚的部分。',
  'half.after.1': '付息 {bondInterestUsd} 之后，{ownCapitalUsd} 变为 {ownProceedsUsd}：自有资金年化 {ownYield}。',
  'half.after.2':
    '[[breakEvenLoanRate|贷款利率]]为 {breakEvenLoanRate} 时，无论借多少都没有影响；高于它，每借一美元都在侵蚀自有资金。杠杆放大的是两个利率之差，正反皆然。',
  'half.try.tie': '贷款利率 50%',
  'half.try.dear': '贷款利率 60%',
  'half.try.more': '借五分之四',

  'call.title': '贷款方何时追保',
  'call.text.1': '债券到期时价值等于到期面值。在此之前，贷款方按市价计算：{financedFaceUsd} 的期货空头与 BTC 相抵。',
  'call.text.2':
    'BTC 全部对冲时，现货价 S、期货价 F 下，账户价值恰为 到期面值 × S ÷ F：基差越宽，价值越低。贷款超过其 {callLtvRate}（即[[callLtvRate|贷款价值比]]）时，贷款方要求追加保证金。',
  'call.text.3': '现货保持 {spotPrice}，期货为 {futuresPrice}，借款 {borrowedUsd}。',
  'call.ask': '上限为 {callLtvRate}、现货不变，期货价为多少 USD 时贷款方追保？',
  'call.nudge': '先求：贷款恰在上限时，债券须价值多少？',
  'call.hint': '上限处的价值 = 贷款 ÷ 贷款价值比。期货价 = 到期面值 × 现货价 ÷ 该价值。',
  'call.trap.spot': '现货涨跌本身不会触发：BTC 与空头相抵。要看的是期货与现货的距离。',
  'call.after.1':
    '在 {lenderCallPrice}，期货高出现货 {lenderCallBasisRate}。债券到期仍会支付面值，但贷款方不会等到那时。',
  'call.after.2':
    '稳赚的交易就是这样亏掉的：基差先走阔再收敛，被追保的人只能在最坏的时刻卖出。借得越多，离那个价格越近。',
  'call.try.more': '借 70%',
  'call.try.strict': '上限 60%',

  'mirror.title': '期货低于现货',
  'mirror.text.1':
    '现在期货价为 {futuresPrice}，现货价为 {spotPrice}：债券要倒贴利息。那就反过来做：借入 BTC，卖出，买入期货。',
  'mirror.text.2':
    '以每年 {coinBorrowRate}（以 BTC 付息）借入 {borrowedCoin}，卖得 {shortSaleUsd}。再买入同样 BTC 的期货，于是买回所需的美元今天就已确定。',
  'mirror.text.3': '为期一年，不计成本。BTC 利息按今天的现货价买入。',
  'mirror.ask': '期货价 {futuresPrice}、借币利率 {coinBorrowRate}，归还 BTC 后剩多少 USD？',
  'mirror.nudge': '要买回两样东西：BTC 本身，按期货价；以及它的利息。',
  'mirror.hint': '剩余 = 卖得 − BTC × 期货价 − BTC × 借币利率 × 天数 ÷ 365 × 现货价。',
  'mirror.trap.interest': '这漏掉了所借 BTC 的利息。',
  'mirror.trap.sign': '金额正确。卖出 BTC 所得多于买回所需：这是盈利。',
  'mirror.after.1':
    '{boughtContracts}用来买回 BTC，另加利息 {coinInterest}：合计 {buyBackUsd}，剩 {reverseProfitUsd}。',
  'mirror.after.2':
    '借币利率不超过 {breakEvenCoinBorrowRate} 就有利可图。因此只要能借到 BTC，期货很少长期远低于现货；无人出借时则会。',
  'mirror.try.tie': '借币利率 20%',
  'mirror.try.above': '期货高于现货',
}
