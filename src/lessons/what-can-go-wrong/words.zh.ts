import type { words as english } from './words.en'

export const words: Readonly<Record<keyof typeof english, string>> = {
  title: '可能出错的地方',
  summary: '杠杆、被减仓、交易所倒闭，以及并不存在的 BTC',

  'leverage.title': '只存十分之一',
  'leverage.text.1':
    '到目前为止，全部的 BTC 都存在交易所，放在空头背后。以 BTC 计算，空头最多亏掉卖出时所值的 BTC，所以这么大的保证金永远用不完，价格再高也一样。',
  'leverage.text.2':
    '交易所要求的没有这么多。其余的 BTC 可以留在自己的钱包里，这时存入的[[margin|保证金]]小于仓位，这就是杠杆。随之而来的是[[liquidationPrice|强平价]]：到了这个价格，保证金所剩无几，交易所便强行平仓。',
  'leverage.text.3':
    '之所以还有所剩，是因为仓位价值的一部分必须留作平仓之用，称为[[maintenanceMarginRate|维持保证金]]：这里是强平价时仓位价值的 {maintenanceMarginRate}。以 {futuresPrice} 卖出了 {contracts}合约，当时值 {notionalCoin}，存入的保证金为 {margin}。',
  'leverage.ask': '空头 {contracts}（每张 1 USD），以 {futuresPrice} 卖出，保证金 {margin}：强平价是多少 USD？',
  'leverage.hint':
    '到了那个价格，保证金所剩的部分恰好等于当时仓位价值乘以维持保证金率。解出价格：用合约的美元金额减去其中的维持保证金部分，再除以“开仓时所值的 BTC 减去保证金”。',
  'leverage.trap.bankruptcy': '到这个价格，保证金已经一点不剩。交易所会更早平仓，那时维持保证金还在。',
  'leverage.after.1':
    '强平价为 {liquidationPrice}，[[bankruptcyPrice|破产价]]为 {bankruptcyPrice}。强平之后，钱包里的 BTC 没有对冲。',
  'leverage.after.2':
    '责任以保证金为限。亏得更多的人不必补足余下的部分，对手方也拿不到这一部分。如果保证金只有仓位的百分之一，价格变动约百分之一便把它耗尽，对面的赢家最多也只能赢到这笔保证金。',
  'leverage.after.3':
    '图中是强平价随保证金的变化：起初上升缓慢，随后陡峭，全部 BTC 都存入时便不再有强平价。有些交易所按开仓价值计算维持保证金，这时即使存入全部的 BTC 也有强平价，只是很远：开仓价除以维持保证金率。',
  'leverage.try.half': '存入一半的 BTC',
  'leverage.try.hundredth': '存入百分之一',
  'leverage.try.all': '全部存入',
  'leverage.try.entry': '全部存入，维持保证金按开仓价值计',

  'cut.title': '自动减仓',
  'cut.text.1':
    '价格下跌时，空头赢，总有人在输。输家的保证金耗尽之后，由交易所的保险基金垫付；保险基金也耗尽之后，交易所便让一部分盈利仓位与输家的仓位对平。这称为自动减仓，简称 ADL。',
  'cut.text.2':
    '债券的空头共有 {contracts}，交易所只留下 {remainingContracts}，其余的在 {adlPrice} 平掉，这是付不起的一方的破产价，下跌时通常高于市价。被减部分的美元不再等到到期，而是现在就按这个价格以 BTC 付清。',
  'cut.text.3':
    '这些 BTC 暴露在价格之下，所以要在期货上重新卖出：此时期货为 {newFuturesPrice}，现货为 {newSpotPrice}。与之前一样，卖出的张数由 BTC 所能覆盖的数量决定，而不是被减的张数。',
  'cut.ask': '有减仓与没有减仓相比，债券到期少付或多付多少 USD（亏损为负）？',
  'cut.hint':
    '每张合约一美元。被减的美元除以ADL 成交价，得到 BTC；这些 BTC 按重新卖出价折成美元，就是到期所得。再减去被减的美元。',
  'cut.trap.resold': '这是重新卖出的部分到期所得。如果没有被减，这部分到期会支付它自己的美元。',
  'cut.trap.closed': '这是被减部分原本到期所得。换来的 BTC 已重新卖出。',
  'cut.after.1':
    '被减 {toResellContracts}，重新卖出之前有 {exposedCoin} 没有对冲。它们可覆盖 {resoldContracts}，剩下 {resoldResidualCoin}。到期美元变动：{adlChangeUsd}。',
  'cut.after.2':
    'ADL 成交价高于重新卖出价就亏，低于就赚。重新卖出时的年化基差 {newAnnualisedRate} 与此无关：两个价格不变，现货再低，变动也一样。下面第一个按钮里，交易所按市价减仓，重新卖出时又锁定了一次基差。',
  'cut.after.3':
    '有一部分风险不在这个数字里：重新卖出之前，敞口的 BTC 随价格涨跌。交易所减仓时，通常先减盈利高、杠杆高的仓位，这也是把全部的 BTC 存入的又一个理由。',
  'cut.try.gain': '在 50 被减，在 55 重新卖出',
  'cut.try.same': '在 50 被减，在 50 重新卖出',
  'cut.try.wide': '现货 40：基差很宽',
  'cut.try.all': '全部合约被减',

  'default.title': '交易所倒闭',
  'default.text.1':
    '全部的 BTC 都存入之后，任何价格都伤不到这只债券，但交易所可以。交易所一旦倒闭，存入的 BTC 便没有了，只可能收回一部分，往往还要等上好几年。',
  'default.text.2':
    '假设能收回存入部分的 {recoveryRate}。存入的 BTC 是 {heldCoin}，收回的部分按现货价 {spotPrice} 折算，就是剩下的全部。',
  'default.text.3':
    '与之相对的，是债券比没有这项风险的选择多付的部分。银行付 {costOfCapital}，债券在 {capitalUsd} 的本金上付 {annualisedYield}，期限同为 365 天。交易所一旦倒闭，利息也没有了。',
  'default.ask': '倒闭概率为多少时，债券的预期所得恰好等于银行所付（百分比）？',
  'default.hint': '三个美元金额：债券所得、银行所得、倒闭后所剩。概率等于“债券减银行”除以“债券减所剩”。',
  'default.trap.excess': '这是超额收益占本金的比例。只有本金全部损失时，它才等于所求的概率。',
  'default.trap.loss': '这是损失占本金的比例。题目问的是它发生的可能性最多可以有多大。',
  'default.after.1':
    '债券所得 {finalUsd}，银行所得 {requiredUsd}，倒闭后所剩 {wholeRecoveredUsd}，盈亏平衡倒闭概率：{wholeDefaultRate}。如果您认为倒闭的可能更小，这只债券的收益就足以补偿风险；如果认为更大，就不如存银行。期限只有几周、基差又薄的债券，能承受的概率要小得多。',
  'default.after.2':
    '只存入 {margin} 时，倒闭后所剩 {depositRecoveredUsd}，概率为 {depositDefaultRate}。换来的是一个强平价：{liquidationPrice}。存多少 BTC，是在价格和交易所这两种风险之间取舍。',
  'default.after.3':
    '保证金少，不等于敞口小。空头的盈利也存放在交易所：价格为 {exposurePrice} 时，{margin} 的保证金已变成 {exposureUsd}。此外，失去空头的 BTC 从此暴露在价格之下，这一点没有计入。',
  'default.try.nothing': '一点也收不回',
  'default.try.half': '收回一半',
  'default.try.bank': '银行付 40%',
  'default.try.deposit': '存入一半的 BTC',

  'supply.title': '应付 BTC 超过总供应量',
  'supply.text.1':
    '空头赢到的，就是多头欠下的：同样的美元，按低价折合的 BTC，减去开仓时折合的 BTC。价格越低，欠的 BTC 越多，而且每再跌一美元，增加得都比前一美元更多。',
  'supply.text.2':
    '把所有多头加在一起。所有尚未了结的反向合约，其美元金额称为持仓量，这里是 {openInterestUsd}，开仓均价 {openInterestPrice}。合成美元最多也就只有这么多，因为每个空头背后都有一个多头。',
  'supply.text.3': '可以用来偿付的 BTC 是 {reserveCoin}。比特币的总量上限是 21,000,000 枚。',
  'supply.ask': '价格低于多少时，多头欠下的 BTC 会超过它（美元）？',
  'supply.hint':
    '欠下的 BTC，等于持仓量除以价格，减去持仓量除以开仓价。令它等于可用的 BTC。把第二项（虽小，但不是零）移到另一边，再用持仓量除以这个和。',
  'supply.after.1':
    '价格低于 {supplyCapPrice}（变动 {supplyCapMoveRate}）时，多头欠下的 BTC 多于可用来偿付的 BTC。在 {fallenPrice}，他们欠 {owedCoin}。',
  'supply.after.2':
    '市场不会完好无损地走到那一步：多头会在途中被强平，超出保证金的部分也不再负责。这个数字只是一把尺子。把全部的 BTC 换成一个保险基金，耗尽它的价格就离开仓价很近，再往下，盈利的仓位便要被减。',
  'supply.after.3':
    '对债券的持有人来说，结论是：到期面值的可靠程度，取决于合约买方手里的 BTC。价格上涨时，债券从自己的保证金里支付；价格下跌时，它要靠对方的保证金。',
  'supply.try.fund': '2,000 BTC 的保险基金',
  'supply.try.tenfold': '持仓量增至十倍',
  'supply.try.half': '价格跌到开仓价的一半',
  'supply.try.100': '价格跌到 100',
}
