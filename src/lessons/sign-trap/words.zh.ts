import type { words as english } from './words.en'
import { wrongSideWords } from './wrongSide.zh'

export const words: Readonly<Record<keyof typeof english, string>> = {
  title: '符号陷阱',
  summary: '乘数为什么是负的合约面值',

  'try.halves': '价格减半至 25,000',
  'try.million': '价格 1,000,000',

  'doubles.title': '多头的盈亏',
  'doubles.text.1':
    '多头可以看作一笔借款：借美元按开仓价买入 BTC，平仓时归还同样的美元。债务以美元固定，变的是还债需要多少 BTC。',
  'doubles.text.2': '上涨后，用更少的 BTC 就能还清，余下的便是盈利；下跌后，需要的比当初买到的多。',
  'doubles.ask': '多头 {contracts}，每张 1 USD，以 {entryPrice} 开仓，在 {exitPrice} 平仓。盈亏是多少 BTC？',
  'doubles.hint': '多头：美元 ÷ 开仓价 − 美元 ÷ 平仓价。',
  'doubles.trap.sign': '数值对，符号反了：价格上涨时多头盈利。',
  'doubles.trap.usd': '这是以美元计的盈亏，题目问的是 BTC。',
  'doubles.after.1':
    '开仓名义价值为 {entryValueCoin}，平仓名义价值为 {exitValueCoin}。差额就是多头的盈亏：{pnlCoin}，按平仓价折合 {pnlUsd}。',
  'doubles.after.2': '请留意先后：开仓名义价值减去平仓名义价值。',

  'naive.title': '错误的规则：末值减初值',
  'naive.text.1': '股票或现货的盈亏，是末值减初值。这条规则太熟悉，写表格时往往不假思索就用上。',
  'naive.text.2': '把它用在这里的仓位上。两个价格下的名义价值列在题目旁边。',
  'naive.ask':
    '这个多头 {contracts}，以 {entryPrice} 开仓，在 {exitPrice} 平仓。“末值减初值”会得出怎样的错误盈亏（BTC）？',
  'naive.hint': '多头：平仓名义价值 − 开仓名义价值。空头符号相反。',
  'naive.trap.right': '这是正确的盈亏。题目问的是错误规则的结果。',
  'naive.after.1': '规则得出 {naivePnlCoin}，实际盈亏为 {pnlCoin}。数值一致，符号相反。',
  'naive.after.2':
    '价格上涨时，以 BTC 计的名义价值减少，多头却照样获利。盈亏 =（1 ÷ 平仓价 − 1 ÷ 开仓价）× [[direction|方向]] × 张数 × 负的[[multiplier|合约面值]]。',
  'naive.after.3':
    '符号错误能躲过检查，因为每个数值看上去都对。请用一个已知的例子检验公式：多头遇上价格上涨，必须盈利。',
  'naive.try.short': '空头，从 50,000 到 100,000',

  'doubles.nudge': '最初买到的 BTC，减去还债所需的 BTC。',
  'naive.ask.short':
    '这个空头 {contracts}，以 {entryPrice} 开仓，在 {exitPrice} 平仓。“末值减初值”会得出怎样的错误盈亏（BTC）？',
  'naive.nudge': '有意按错误的规则计算。',
  ...wrongSideWords,
}
