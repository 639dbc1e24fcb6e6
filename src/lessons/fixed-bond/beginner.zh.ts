import type { beginnerWords as english } from './beginner.en'

export const beginnerWords: Readonly<Record<keyof typeof english, string>> = {
  'beginner.title': '新手手里有什么',
  'beginner.text.1':
    '一位新手在现货价 100 时用 100,000 美元买入 {margin}，全部存入交易所。他按美元来想：100,000 美元的币，就卖 100,000 张 1 美元的合约。他按期货的价格卖出。',
  'beginner.text.2': '以美元看，似乎刚好相抵。关键在于，按卖出的价格，这些合约覆盖了多少币。',
  'beginner.ask': '以 {entryPrice} 卖出的 {contracts}合约，覆盖多少 BTC？',
  'beginner.hint': '合约的美元金额，除以卖出的价格。',
  'beginner.trap.spot': '这是按现货价折合的币。合约是按期货的价格卖出的。',
  'beginner.after.1':
    '它们覆盖了 {margin} 中的 {entryValueCoin}，没有覆盖到的，是没有保护的比特币。期货在 {exitPrice} 结算时，账户值 {equityUsd}。',
  'beginner.after.2':
    '换几个结算价试试，这里结算就是离场。图中的合计随价格涨跌：本想做成一只债券，结果是一只债券加一个赌注。下面最后一个选项卖出正确的张数，合计又成了水平线。',
  'beginner.try.right': '以 150 卖出 150,000 张，结算价 200',

  'sized.title': '新手的结局',
  'sized.text.1':
    '两位交易者都用 {capitalUsd} 在现货价 100 买币。一位按期货价 {futuresPrice} 计算币的价值，卖出相应张数的合约；新手则每一美元卖一张。两人都把币全部存入。',
  'sized.text.2':
    '到期时期货按 {settlementPrice} 结算，两人都按这个价格卖出手里的币。前者拿到债券的面值；新手拿到的是一只较小债券的面值，其余的币能卖多少算多少。',
  'sized.ask': '新手最后的美元，减去另一位的，是多少？',
  'sized.hint': '另一位每张合约得一美元。新手也是每张一美元，再加上没有覆盖到的币按结算价所值的美元。',
  'sized.trap.wrong': '这是新手最后的美元，还要减去另一位的。',
  'sized.after.1':
    '债券支付 {rightUsd}，新手有 {wrongUsd}，相差 {damageUsd}。图中两条线之间的区域，就是张数算错在各个价格上的代价或收获。',
  'sized.after.2':
    '两条线在卖出期货的价格处相交。高于它，新手领先，但那只是运气：他本不想对价格有看法，手里却握着一个。',

  'year.title': '一年有多少天',
  'year.text.1':
    '许多货币市场按一年 360 天计算美元贷款：利率乘以实际天数，再除以 360。本课程和加密市场则按一年 365 天。',
  'year.text.2':
    '两种利率名称相同，都叫年利率。有人看到这只债券的单利年化利率（基差除以现货价 100），却按另一种口径计算到期美元。本金 {capitalUsd}，期货价 {futuresPrice}，期限 365 天。',
  'year.ask': '他多算了多少美元？',
  'year.hint': '真正的利息是基差除以现货价，再乘以本金。他算出的利息按 365 比 360 放大。',
  'year.trap.wrong': '这是他预期的全部金额，包括本金。题目只问多算的部分。',
  'year.after.1':
    '他预期 {wrongUsd}，实际只有 {rightUsd}：{damageUsd} 的利息没有人付。无论利率和期限，多算的都是利息的七十二分之一。',
  'year.after.2':
    '把债券与银行存款或票据比较时，先问清对方的利率按多少天计算。固定利率债券面板的收益率表同时列出两种。',
  'year.try.120': '期货价 120',
  'year.try.million': '本金 1,000,000',
}
