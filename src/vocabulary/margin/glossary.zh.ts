import type { EntryText } from '../entryText'
import type { entries as english } from './glossary.en'

export const entries = {
  margin: {
    name: '保证金',
    text: '支撑仓位的抵押品，反向合约以 BTC 缴纳，亏损从中扣除；以美元计时按开仓价折算。保证金越多，强平价越远。',
    not: '英文 margin 在会计中指利润率，在贷款中指相对基准利率的加点。此处只指缴存的抵押品。',
  },
  maintenanceMargin: {
    name: '维持保证金',
    text: '保证金至少须占名义价值的比例，低于它，交易所就会强行平仓。有的交易所按强平时的价值计算，有的按开仓价值计算：这就是“维持保证金口径”。',
    not: '开仓所需的初始保证金更高，此处不涉及。',
  },
  liquidation: {
    name: '强平价',
    text: '保证金扣除亏损后恰好只剩维持保证金的价格，此时交易所接管仓位。单位为美元/BTC；按逐仓、单一档位、不计平仓手续费计算。“永不”表示没有触发强平的价格。',
  },
  bankruptcy: {
    name: '破产价',
    text: '亏损耗尽全部保证金的价格，也就是维持保证金为零时的强平价。超出部分不由持仓者承担，而由保险基金或盈利方承担。',
  },
  leverage: {
    name: '杠杆',
    text: '名义价值与已缴保证金之比，两者都以 BTC 计。足额保证金的债券，杠杆至多为一；若维持保证金按强平价值计算，价格再涨也不会被强平。',
    not: '下单界面上的杠杆是一项设置，表示最少可以缴多少；基金的杠杆是敞口与资产之比。此处按实际缴纳的数量计算。',
  },
  dollarMargin: {
    name: '美元保证金',
    text: '在 BTC 之外为期货腿缴纳的美元，以占期货腿价值（按期货价计）的比例表示。反向合约的债券不需要它，BTC 本身就是保证金；列出是为了与需要它的交易相比。',
  },
} satisfies Record<keyof typeof english, EntryText>
