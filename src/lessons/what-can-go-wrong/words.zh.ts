import type { words as english } from './words.en'

export const words: Readonly<Record<keyof typeof english, string>> = {
  title: '可能出错的地方',
  summary: '杠杆、自动减仓、交易所倒闭，以及并不存在的 BTC',

  'leverage.title': '十分之一的 BTC',
  'leverage.text.1': '此前 BTC 全部作保证金。空头亏损的 BTC 不会超过卖出时的名义价值，这样的保证金永远不会耗尽。',
  'leverage.text.2':
    '交易所的要求更低。其余 BTC 可以留在自己的钱包里，[[margin|保证金]]小于仓位，这就是杠杆。随之而来的是[[liquidationPrice|强平价]]：到了这里，交易所会平掉仓位。',
  'leverage.text.3':
    '为平仓须留下一部分名义价值，即[[maintenanceMarginRate|维持保证金]]：这里是当时名义价值的 {maintenanceMarginRate}。以 {futuresPrice} 卖出 {contracts}，名义价值 {notionalCoin}。已缴保证金 {margin}。',
  'leverage.ask': '空头 {contracts}（每张 1 USD），以 {futuresPrice} 卖出，保证金 {margin}：强平价是多少 USD？',
  'leverage.hint': '强平价 = 美元 ×（1 − 维持保证金率）÷（卖出时名义价值 − 已缴保证金）。',
  'leverage.trap.bankruptcy': '这是破产价。交易所会在还剩维持保证金时提前平仓。',
  'leverage.after.1':
    '强平价为 {liquidationPrice}，[[bankruptcyPrice|破产价]]为 {bankruptcyPrice}。强平之后，钱包里的 BTC 没有对冲。',
  'leverage.after.2': '责任以保证金为限。亏得更多，不必偿还；对手方也收不到。',
  'leverage.after.3':
    '图中是不同保证金下的强平价：足额保证金时没有强平价。有的交易所按开仓价值计算维持保证金，这时足额的空头也有一个遥远的强平价。',
  'leverage.try.half': '存入一半的 BTC',
  'leverage.try.hundredth': '存入百分之一',
  'leverage.try.all': '全部存入',
  'leverage.try.entry': '全部存入，维持保证金按开仓价值计',

  'cut.title': '自动减仓',
  'cut.text.1':
    '下跌时空头盈利，另有人亏损。亏损方的保证金耗尽后由保险基金支付；保险基金也耗尽后，交易所平掉部分盈利仓位：自动减仓（ADL）。',
  'cut.text.2':
    '债券的 {contracts}，交易所留下 {remainingContracts}；其余在 {adlPrice} 平掉，即亏损方的破产价，下跌时通常高于市价。被平部分的美元立即按此价格以 BTC 支付。',
  'cut.text.3':
    '这些 BTC 没有对冲，因此按 {newFuturesPrice} 的期货价重新开空，现货为 {newSpotPrice}：BTC 能覆盖多少就卖多少张。',
  'cut.ask': '有减仓与没有减仓相比，债券到期少付或多付多少 USD（亏损为负）？',
  'cut.hint': 'BTC = 被平的美元 ÷ ADL 成交价。变动 = BTC × 重新开空价 − 被平的美元。',
  'cut.trap.resold': '这是重新开空部分支付的金额。没有减仓，被平部分会支付它自己的美元。',
  'cut.trap.closed': '这是被平部分本应支付的金额。它的 BTC 已重新开空。',
  'cut.after.1':
    '交易所平掉 {toResellContracts}；{exposedCoin} 在重新开空之前没有对冲，可覆盖 {resoldContracts}，余 {resoldResidualCoin}。到期变动：{adlChangeUsd}。',
  'cut.after.2': 'ADL 成交价高于重新开空价则亏，低于则赚。重新开空时的年化基差 {newAnnualisedRate} 与此无关。',
  'cut.after.3':
    '数字里没有的是：重新开空之前，BTC 随价格变动。交易所通常先减利润高、杠杆高的仓位，这也是足额缴保证金的理由。',
  'cut.try.gain': '在 50 被减，在 55 重新卖出',
  'cut.try.same': '在 50 被减，在 50 重新卖出',
  'cut.try.wide': '现货 40：基差很宽',
  'cut.try.all': '全部合约被减',

  'default.title': '交易所倒闭',
  'default.text.1':
    '足额保证金时，任何价格都伤不到债券，但交易所可以。它若倒闭，保证金就没了，只剩往往多年之后才能收回的部分。',
  'default.text.2':
    '假设能收回其中 {recoveryRate} 的 BTC。那里有 {heldCoin}；收回的部分按现货价 {spotPrice} 计，就是剩下的全部。',
  'default.text.3':
    '没有这种风险的银行付 {costOfCapital}；债券在 {capitalUsd} 上付 {annualisedYield}，同为 365 天。交易所倒闭则没有利息。',
  'default.ask': '倒闭概率为百分之几时，预期所得与银行相同？',
  'default.hint': 'p =（债券所得 − 银行所得）÷（债券所得 − 倒闭后剩余）。',
  'default.trap.excess': '这是超额占本金的比例。应以超额除以倒闭使所得减少的金额。',
  'default.trap.loss': '这是本金损失的比例。题目问的是它的可能性。',
  'default.after.1':
    '债券得 {finalUsd}，银行得 {requiredUsd}，倒闭后剩 {wholeRecoveredUsd}。盈亏平衡倒闭概率：{wholeDefaultRate}。若您认为倒闭的可能更小，债券的收益就足以补偿风险。',
  'default.after.2':
    '保证金为 {margin} 时，倒闭后剩 {depositRecoveredUsd}，概率为 {depositDefaultRate}；代价是有了强平价 {liquidationPrice}。少缴保证金可降低交易所风险，但会有强平价。',
  'default.after.3':
    '保证金少不等于敞口小：空头的盈亏也在交易所。价格为 {exposurePrice} 时，{margin} 的保证金已变成 {exposureUsd}。',
  'default.try.nothing': '一点也收不回',
  'default.try.half': '收回一半',
  'default.try.bank': '银行付 40%',
  'default.try.deposit': '存入一半的 BTC',

  'supply.title': '应付 BTC 超过总供应量',
  'supply.text.1': '空头赢多少，多头就应付多少：美元按低价折合的 BTC，减去开仓时的 BTC。价格越低，应付的 BTC 越多。',
  'supply.text.2': '全部未了结的反向合约的美元称为持仓量，这里是 {openInterestUsd}，开仓均价 {openInterestPrice}。',
  'supply.text.3': '可用来偿付的储备为 {reserveCoin}。比特币总共只会有 21,000,000。',
  'supply.ask': '价格低于多少 USD 时，多头应付的 BTC 超过储备？',
  'supply.hint': '价格 = 持仓量 ÷（储备 + 持仓量 ÷ 开仓均价）。',
  'supply.after.1':
    '价格低于 {supplyCapPrice}（变动 {supplyCapMoveRate}）时，多头欠下的 BTC 多于可用来偿付的 BTC。在 {fallenPrice}，他们欠 {owedCoin}。',
  'supply.after.2':
    '市场不会一步走到那里：多头会中途被强平，责任也以保证金为限。若以保险基金为储备，这个价格离开仓价很近，此后盈利仓位就会被减仓。',
  'supply.after.3': '对您而言：债券的到期面值取决于合约买方的保证金。上涨时由债券自己的保证金支付，下跌时靠他们的。',
  'supply.try.fund': '2,000 BTC 的保险基金',
  'supply.try.tenfold': '持仓量增至十倍',
  'supply.try.half': '价格跌到开仓价的一半',
  'supply.try.100': '价格跌到 100',
}
