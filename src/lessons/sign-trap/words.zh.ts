import type { words as english } from './words.en'
import { wrongSideWords } from './wrongSide.zh'

export const words: Readonly<Record<keyof typeof english, string>> = {
  title: '符号陷阱',
  summary: '乘数前面为什么有一个负号',

  'try.halves': '价格减半至 25,000',
  'try.million': '价格 1,000,000',

  'doubles.title': '多头赚多少',
  'doubles.text.1':
    '多头可以看作一笔借款：借来美元，按入场价买币，离场时归还同样的美元。债务是固定的美元金额，变的是还债需要多少币。',
  'doubles.text.2': '价格上涨后，用更少的币就能还清，剩下的币便是多头的盈利；价格下跌后，需要的币比当初买到的多。',
  'doubles.ask': '多头以 {entryPrice} 入场，在 {exitPrice} 平仓。盈亏是多少 BTC？',
  'doubles.hint': '这些美元按入场价买到的币，减去它们按离场价折合的币。',
  'doubles.trap.sign': '大小对，符号反了：价格上涨时多头盈利，下跌时亏损。',
  'doubles.trap.usd': '这是以美元计的盈亏，题目问的是币。',
  'doubles.after.1':
    '仓位入场时值 {entryValueCoin}，离场时值 {exitValueCoin}。差额归多头：{pnlCoin}，按离场价折合 {pnlUsd}。',
  'doubles.after.2': '请留意两者的先后：入场价值在前，离场价值是被减去的一项。',

  'naive.title': '末值减初值',
  'naive.text.1': '股票或币的盈亏，是最后的价值减去最初的价值。这条规则太熟悉了，写电子表格时往往不假思索就用上。',
  'naive.text.2': '把它用在与上一步同样的多头上。合约在两个价格下折合的币，就列在题目旁边。',
  'naive.ask': '按“末值减初值”，这个仓位的结果是多少 BTC？',
  'naive.hint': '对多头来说，就是离场价值减去入场价值，先不管结果是否合理。',
  'naive.trap.right': '这是仓位真正的盈亏。题目问的是那条熟悉的规则会记下什么。',
  'naive.after.1':
    '规则记下 {naivePnlCoin}，而仓位实际的盈亏是 {pnlCoin}。大小一致，符号相反：盈利记成亏损，亏损记成盈利。',
  'naive.after.2':
    '原因在于：价格上涨时，反向合约折合的币减少，多头却照样获利。盈亏等于离场价的倒数减去入场价的倒数，乘以[[direction|方向]]，乘以张数，再乘以负的[[multiplier|合约面值]]。这个负号不是可有可无的习惯。',
  'naive.after.3':
    '符号错误往往能躲过检查，因为每个数字的大小看上去都对。检验公式时，用一个已知答案的例子：多头遇上价格上涨，结果必须是盈利。',
  'naive.try.short': '空头，从 50,000 到 100,000',

  ...wrongSideWords,
}
