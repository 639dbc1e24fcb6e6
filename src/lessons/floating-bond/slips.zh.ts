import type { slipWords as english } from './slips.en'

export const slipWords: Readonly<Record<keyof typeof english, string>> = {
  'hourly.title': '每小时还是每八小时',
  'hourly.text.1':
    '并非所有交易所都是每八小时结算一次，有的每个整点结算一次。屏幕上的费率，在弄清它管多长时间之前，什么也说明不了。把每小时的费率当成八小时的，就是一天算三次，而实际要付二十四次。',
  'hourly.text.2':
    '一位交易者做空了 {faceUsd} 的永续合约。屏幕上显示 {fundingRate}，交易所每小时按此支付，持续 {fundingDays}。他的表格一天只算三次。这里每次都按第一天的合约计算。',
  'hourly.ask': '表格算出的总额，减去交易所实付的总额，是多少美元？算少了就是负数。',
  'hourly.hint': '美元金额乘以费率，再乘以次数：表格一天三次，交易所一天二十四次。用前者减去后者。',
  'hourly.trap.right': '这是交易所实付的金额。题目问的是表格差了多少。',
  'hourly.trap.wrong': '这是表格上的金额，还要减去交易所实付的。',
  'hourly.after.1':
    '交易所分 {paidEventCount} 次付了 {rightUsd}。表格只算了 {readEventCount} 次，即 {wrongUsd}，相差 {damageUsd}：无论数字如何，总是漏掉八分之七。',
  'hourly.after.2':
    '这里是意外之喜。费率为负时就不是了：账单是预想的八倍。而且，按屏幕上的数字比较各家交易所，可能选错地方。应当比较每天或每年的费率。',
  'hourly.try.year': '持续一整年',
  'hourly.try.negative': '费率为负',

  'bare.title': '没有对冲的 BTC',
  'bare.text.1':
    '资金费收到的是 BTC。放着不动看似无妨，每次不过一点点。可是没有卖出合约与这些 BTC 相抵，它们的美元价值就随价格涨跌，债券里不是债券的那一部分，一天增大三次。',
  'bare.text.2':
    '两位交易者都从 {coin} 和卖出的 {contracts}合约开始，价格为 {spotPrice}。资金费率为 {fundingRate}，每天三次，持续 {fundingDays}，这里每次都按第一天的合约计算。一位把收到的都对冲了，另一位留作 BTC。随后价格变为 {settlementPrice}。',
  'bare.ask': '第二位最后的美元，减去第一位的，是多少？',
  'bare.hint':
    '先算收到的 BTC：合约对应的 BTC 乘以费率，乘以每天三次，再乘以天数。在一位手里，它们按原价格折成美元；在另一位手里，按新价格。',
  'bare.trap.wrong': '这是第二位交易者的全部，还要减去第一位的。',
  'bare.trap.coin': '这是收到的 BTC。价格变动之后，它们的美元价值变了多少？',
  'bare.after.1':
    '两人都收到 {fundingCoin}。立即对冲，账户在任何价格下都值 {rightUsd}；留作 BTC，在这个价格上值 {wrongUsd}。相差 {damageUsd}。',
  'bare.after.2':
    '价格上涨，第二位反而领先，但犯的是同一个错误：他借出了美元，同时又押了一注比特币。图中一条线水平，另一条因没有对冲的 BTC 而倾斜。',
  'bare.try.25': '价格跌到 25',
  'bare.try.year': '持续一年，随后价格为 50',
}
