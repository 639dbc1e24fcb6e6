import { decisionWords } from './decision.zh'
import { orderWords } from './order.zh'
import type { words as english } from './words.en'

export const words: Readonly<Record<keyof typeof english, string>> = {
  title: '展期',
  summary: '从一个到期日到下一个：多少张、什么利率、要不要做',

  'try.far121': '远月价 121',

  ...orderWords,
  ...decisionWords,

  'spread.title': '跨期价差',
  'spread.text.1':
    '展期是两笔订单，没有债券也能下。买入近月，卖出同样美元的远月：比特币上涨时，一边赚的与另一边亏的大致相当。剩下的只是对两者之差的看法，即跨期价差。',
  'spread.text.2':
    '2013 年 12 月，比特币到过 1,000 美元，3 月合约远高于 12 月，价差年化约 100%。一位交易者卖出 3 月、买入 12 月。',
  'spread.text.3': '本例的价格是虚构的整数：十二月 {futuresPrice}，三月 {farPrice}，两次到期相隔 {days}。',
  'spread.ask': '12 月合约 {futuresPrice}，3 月合约 {farPrice}，相隔 {days}。价差折成单利，年化百分之几？',
  'spread.hint': '利率 =（远月价 − 近月价）÷ 近月价 × 365 ÷ 两个到期日相隔天数。',
  'spread.trap.term': '这是两个到期日之间的价差率，还要折到 365 天。',
  'spread.after.1':
    '价差为 {rollBasis}，期间 {rollRate}，年化 {rollYield}。很多人想要远期比特币、能卖的人却很少时，才会有这样的利率。',
  'spread.after.2':
    '一个月后行情结束，价差归零，点第一个按钮即可看到。原来的价差由卖出它的人赚到。以 BTC 计，比特币涨跌没有影响；以美元计，盈亏与保证金仍随价格变动。',
  'spread.after.3': '它并非没有风险：价差可能先走阔，亏损逐日从保证金中扣除。',
  'spread.try.flat': '一个月后：价差归零',
  'spread.try.fall': '价差归零，两者都跌到 800',
  'spread.try.wider': '先扩大：三月 1,300',
}
