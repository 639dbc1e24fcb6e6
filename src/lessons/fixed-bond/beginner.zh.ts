import type { beginnerWords as english } from './beginner.en'

export const beginnerWords: Readonly<Record<keyof typeof english, string>> = {
  'beginner.title': '朴素对冲覆盖多少',
  'beginner.text.1':
    '一位新手在现货价 100 时用 100,000 美元买入 {margin}，全部作保证金。按美元来想，他们以期货价卖出 100,000 张 1 USD 的合约。',
  'beginner.text.2': '以美元看似乎刚好相抵。关键在于按卖出价，这些合约覆盖多少 BTC。',
  'beginner.ask': '以 {entryPrice} 开空的 {contracts}合约（每张 1 USD）覆盖多少 BTC？',
  'beginner.hint': '覆盖的 BTC = 合约的美元金额 ÷ 卖出价。',
  'beginner.trap.spot': '这是按平仓价的名义价值。合约是按期货价卖出的。',
  'beginner.after.1':
    '它们覆盖了 {margin} 中的 {entryValueCoin}，其余是未对冲 BTC。期货在 {exitPrice} 结算时，账户值 {equityUsd}。',
  'beginner.after.2': '换几个结算价（这里即平仓价）试试：合计随价格涨跌。最后一个选项卖出正确的张数，合计成为水平线。',
  'beginner.try.right': '以 150 卖出 150,000 张，结算价 200',

  'sized.title': '朴素对冲的结局',
  'sized.text.1':
    '两位交易者都用 {capitalUsd} 在现货价 100 买入 BTC。一位按期货价 {futuresPrice} 定张数，新手则每一美元卖一张。两人都把 BTC 全部作保证金。',
  'sized.text.2': '到期时期货按 {settlementPrice} 结算，两人都按此价卖出 BTC。',
  'sized.ask': '新手最后的美元减去另一位的是多少（新手较少则为负）？',
  'sized.hint': '另一位：1 USD × 张数。新手：1 USD × 张数 + 未对冲 BTC × 结算价。',
  'sized.trap.wrong': '这是新手最后的美元，还要减去另一位的。',
  'sized.after.1': '债券支付 {rightUsd}，新手有 {wrongUsd}，相差 {damageUsd}，即图中两条线之间的区域。',
  'sized.after.2': '两条线在卖出价处相交。高于它，新手领先只是运气：未对冲 BTC 就是对价格下注。',

  'year.title': '计息天数',
  'year.text.1': '许多货币市场按一年 360 天计息：利率 × 天数 ÷ 360。本课程与加密市场按一年 365 天。',
  'year.text.2':
    '有人看到这只债券的年化收益率（基差除以现货价 100），却按 360 天计算美元。本金 {capitalUsd}，期货价 {futuresPrice}，期限 365 天。',
  'year.ask': '预期金额多算了多少美元？',
  'year.hint': '利息 = 本金 ×（期货价 − 现货价）÷ 现货价。多算 = 利息 × 365 ÷ 360 − 利息。',
  'year.trap.wrong': '这是预期的全部金额，包括本金。题目只问多算的部分。',
  'year.after.1':
    '预期 {wrongUsd}，实际 {rightUsd}：{damageUsd} 的利息没有人付。无论利率与期限，都是利息的七十二分之一。',
  'year.after.2': '把债券与存款或票据比较时，先问清对方的计息天数。收益率表同时列出两种。',
  'year.try.120': '期货价 120',
  'year.try.million': '本金 1,000,000',
  'beginner.nudge': '就是这些合约按卖出价的名义价值。',
  'sized.nudge': '新手持有一只较小的债券，外加一些未对冲 BTC。',
  'year.nudge': '错误的利息按 365 比 360 放大。',
}
