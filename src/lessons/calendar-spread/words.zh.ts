import type { words as english } from './words.en'

export const words: Readonly<Record<keyof typeof english, string>> = {
  title: '交易曲线',
  summary: '两个到期日互相对冲：只押斜率，不押 BTC？',

  'flat.title': '价差归平',
  'flat.text.1':
    '2013 年 12 月，取整数：现货 {spotPrice}，十二月 {futuresPrice}，三月 {backPrice}。您卖出三月 {bodyContracts}，买入同样张数的十二月，每张 1 USD。除保证金外不需要 BTC。',
  'flat.text.2': '随后热潮结束。现货与十二月不变；三月的年化基差变动 {backMove}，三月价格为 {backMovedPrice}。',
  'flat.ask': '三月空头 {bodyContracts}，从 {backPrice} 到 {backMovedPrice}，十二月不变：盈亏多少 BTC？',
  'flat.nudge': '只有一腿变动，而且是币本位合约。',
  'flat.hint': '空头盈亏 = 张数 ×（1 ÷ 变动后价格 − 1 ÷ 卖出价）。',
  'flat.trap.usd': '这是以 USD 计的盈亏。合约以 BTC 结算。',
  'flat.trap.sign': '金额正确。您卖出了三月，它下跌：这是盈利。',
  'flat.trap.linear': '这是把跌幅按旧价折算。价格越低，一张币本位合约值越多 BTC。',
  'flat.after.1':
    '盈利 {curvePnlCoin}，按现货价为 {curvePnlUsd}。表中列出每一腿的 [[curveDv01Usd|DV01]]：其年化基差变动万分之一所带来的盈亏。',
  'flat.after.2':
    '第一个按钮让现货也跌五分之一。价差归平之后，BTC 盈亏几乎不变，因为两腿终于同一价格；折成美元则变少。在此之前，每一腿的保证金都随价格变动。',
  'flat.try.fall': '归平，且现货跌五分之一',
  'flat.try.wider': '先扩大：再加 25 个百分点',
  'flat.try.both': '两个基差都升十个百分点',

  'rate.title': '两边利率敞口相同',
  'rate.text.1':
    '一比一是两边美元相同，利率敞口却不同：三月的利率计 {backTermDays}，十二月计 {frontTermDays}。若各基差一起上升，远腿变动更大。',
  'rate.text.2':
    '只押斜率，两腿的 [[curveDv01Usd|DV01]] 必须相同。以 {backPrice} 卖出三月 {bodyContracts}；十二月 {futuresPrice}，现货 {spotPrice}。',
  'rate.ask':
    '以 {backPrice} 卖出三月 {bodyContracts}，还有 {backTermDays}。价格 {futuresPrice}、还有 {frontTermDays}的十二月合约，多少张的 DV01 与之相同？',
  'rate.nudge': '每张合约的 DV01 与天数成正比，与“价格 ÷ 现货”的平方成反比。',
  'rate.hint': '十二月张数 = 三月张数 ×（三月天数 ÷ 十二月天数）×（十二月价格 ÷ 三月价格）²。',
  'rate.trap.same': '这是一比一，即美元相同。期限越远，分量越重。',
  'rate.trap.days': '天数正确。远高于现货的合约折合的 BTC 较少，DV01 按平方变小。',
  'rate.after.1':
    '十二月 {frontContracts} 对三月 {backContracts}：DV01 为 {frontDv01Usd} 与 {backDv01Usd}，合计 {curveDv01Usd}。各基差同步小幅变动时不赚不亏，只剩斜率。',
  'rate.after.2':
    '这有代价：两边美元不再相同，比特币价格又进入交易，第三个按钮可见其大小。一笔价差同一时间只能对一样中性。',
  'rate.try.level': '两个基差都升一个百分点',
  'rate.try.slope': '三月基差降五个百分点',
  'rate.try.fall': '现货跌五分之一',
}
