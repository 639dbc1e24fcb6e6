import { decisionWords } from './decision.zh'
import { orderWords } from './order.zh'
import type { words as english } from './words.en'

export const words: Readonly<Record<keyof typeof english, string>> = {
  title: '展期',
  summary: '从一个到期日换到下一个：多少张、什么利率、要不要做',

  'try.far121': '远月价 121',

  ...orderWords,
  ...decisionWords,

  'spread.title': '跨期价差',
  'spread.text.1':
    '展期就是两笔委托，不必持有债券也能下单。买入近月，卖出美元金额相同的远月：比特币上涨时，一边赚的大致等于另一边亏的，剩下的只是对两者之差的看法，叫做日历价差。',
  'spread.text.2':
    '2013 年 12 月，比特币涨到 1,000 美元，三月期货比十二月期货贵出许多，价差折成年化约为 100%。一位交易员卖出三月，买入十二月。',
  'spread.text.3': '本例的价格是虚构的整数：十二月 {futuresPrice}，三月 {farPrice}，两次到期相隔 {days}。',
  'spread.ask': '12 月合约 {futuresPrice}，3 月合约 {farPrice}，相隔 {days}。价差折成单利，年化百分之几？',
  'spread.hint': '远月价减近月价，除以近月价，乘以 365，再除以两次到期相隔的天数。',
  'spread.trap.term': '这是两次到期之间，价差占近月价的比例，还需要折到 365 天。',
  'spread.after.1':
    '价差为 {rollBasis}，在两次到期之间是近月价的 {rollRate}，折成一年是 {rollYield}。没有人会长期按每年 100% 放款。人人都想要远期的比特币、却少有人能卖出时，才会有这样的利率。',
  'spread.after.2':
    '一个月后行情结束，价差归零，点第一个按钮即可看到。原来的价差由卖出它的人赚到。以 BTC 计，比特币涨跌没有影响；以美元计，盈亏与保证金仍随价格变动。',
  'spread.after.3':
    '这笔交易并非没有风险。价差收敛之前可能先扩大，亏损逐日从保证金中扣除。债券有终点，到期时期货必须与现货相等；价差在近月到期之前却没有这样的约束。',
  'spread.try.flat': '一个月后：价差归零',
  'spread.try.fall': '价差归零，两者都跌到 800',
  'spread.try.wider': '先扩大：三月 1,300',
}
