import type { words as english } from './words.en'

export const words: Readonly<Record<keyof typeof english, string>> = {
  title: 'BTC 放在哪里',
  summary: '交易所、托管、自有钱包、借款方：各自独立违约',

  'places.title': '四个去处',
  'places.text.1':
    '全额保证时，债券的全部 BTC 都在交易所，与它共存亡。也可以分开：一部分在交易所，一部分在托管机构并由交易所计作保证金（[[custodyPlaces|场外结算]]），一部分借出，其余放在自有钱包。',
  'places.text.2':
    '共 {heldCoin}：交易所 {exchangeShareRate}，托管 {custodianShareRate}，借出 {lentShareRate}。现货价 {spotPrice}。',
  'places.text.3': '若交易所倒闭，存放在那里的可收回 {recoveryRate}。',
  'places.ask': '交易所占 {exchangeShareRate}，收回 {recoveryRate}：倒闭会损失多少 USD？',
  'places.nudge': '那里有多少 BTC？其中哪一部分收不回？',
  'places.hint': '损失 = 持有 BTC × 交易所占比 ×（1 − 收回率）× 现货价。',
  'places.trap.whole': '这是全部 BTC 都在交易所时的损失。那里只有一部分。',
  'places.trap.stands': '这是存放在那里的金额，其中一部分会收回。',
  'places.trap.back': '这是收回的部分。损失是其余部分。',
  'places.after.1':
    '损失 {exchangeLossUsd}，而不是 {wholeLossUsd}。托管机构违约会损失 {custodianLossUsd}：放在别处并非安全，只是随另一方违约，而两者很少同日出事。',
  'places.after.2':
    '空头的保证金为 {splitMarginCoin}，包括交易所内与托管映射的。不足全额就有强平价：{liquidationPrice}。自有钱包不随任何人违约，但也不算保证金。',
  'places.try.all': '全部放在交易所',
  'places.try.mirrored': '几乎全部托管映射',
  'places.try.first': '最初的分配',

  'profit.title': '盈利也在那里',
  'profit.text.1': '保证金少，不等于敞口小。价格下跌时空头盈利，在结算之前，这笔盈利由交易所欠着。',
  'profit.text.2':
    '以 {futuresPrice} 卖出 {contracts}，名义价值 {notionalCoin}。交易所内有 {exchangeCoin}。价格跌到 {exposurePrice}，交易所倒闭；每笔债权收回 {recoveryRate}。',
  'profit.ask':
    '已缴 {exchangeCoin}，以 {futuresPrice} 卖出 {contracts}，价格 {exposurePrice}：交易所倒闭损失多少 USD？',
  'profit.nudge': '债权等于保证金，加上空头在该价格下的盈利。',
  'profit.hint': '债权 = 合约美元面值 −（卖出时名义 BTC − 已缴 BTC）× 价格。损失 = 债权 ×（1 − 收回率）。',
  'profit.trap.margin': '这只是保证金。空头的盈利同样是对交易所的债权。',
  'profit.trap.claim': '这是全部债权，其中一部分会收回。',
  'profit.after.1':
    '损失 {exchangeLossAtPriceUsd}，下跌之前为 {exchangeLossUsd}。图中交易所的线随价格下跌而上升，托管与借款方的线则一同下降。',
  'profit.after.2':
    '价格越低，债券越多地变成对交易所的债权，与第一天缴了多少无关。盈利随到随取或转入托管，才能保持原来的分配；取走之后它就不再是保证金。',
  'profit.try.fall': '跌到 20',
  'profit.try.rise': '涨到 160',
  'profit.try.all': '四倍保证金',

  'loan.title': '借出要赚回什么',
  'loan.text.1':
    '不作保证金的 BTC 可以借出。利息加在债券之上，借款方的风险也加在其上：若对方违约，收回 {lentRecoveryRate}。',
  'loan.text.2':
    '以年利率 {lendRate} 借出 {lentCoin}，为期 {lendTermDays}，期末以 BTC 付息。借期不得长于债券，因为到期时 BTC 要卖出。',
  'loan.ask':
    '年利率 {lendRate}、为期 {lendTermDays}、收回 {lentRecoveryRate}：期内违约概率为百分之几时，利息恰好抵偿风险？',
  'loan.nudge': '以借出一个 BTC 计：对方还款赚多少？违约亏多少？',
  'loan.hint':
    '利息 = 利率 × 天数 ÷ 365。损失 = 1 − 收回率。概率 = 利息 ÷（利息 + 损失），即（1 − p）× 利息 = p × 损失。',
  'loan.trap.yield': '这是借出给全部本金增加的收益率。',
  'loan.trap.rate': '这是一年的利率。请把期内利息与违约的损失相比。',
  'loan.trap.interest': '这是期内的利息。与违约的损失相比如何？',
  'loan.after.1':
    '概率为 {lentDefaultRate} 时两者相等。利息 {lendIncomeCoin}，违约损失 {lentLossUsd}。若您认为违约更可能，就不应以此利率借出。',
  'loan.after.2':
    '借出为债券的 {annualisedYield} 增加 {lendAddedYield}，也增加对又一个对手的敞口 {lentExposureUsd}。只报增加的收益而不报敞口，只是半个报价。',
  'loan.try.nothing': '分文不还',
  'loan.try.long': '借出整年',
}
