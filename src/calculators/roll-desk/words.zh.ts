import { labels as alternatives } from '../../vocabulary/alternatives/labels.zh'
import { labels as curve } from '../../vocabulary/curve/labels.zh'
import { labels as fixed } from '../../vocabulary/fixed/labels.zh'
import { labels as roll } from '../../vocabulary/roll/labels.zh'
import { withLabels } from '../../vocabulary/terms'
import type { words as english } from './words.en'

export const words: typeof english = withLabels([curve, fixed, roll, alternatives], {
  name: '展期台',
  question: '展期到哪一期，还是收手：每条路都从同一笔美元算到同一天',
  'headline.roll':
    '展期到 {daysToFar} 后到期的期货 · 超出资金成本 {horizonExcessYield} · 买回 {buyNear}，卖出 {sellFar} · 远月价不低于 {tieFarPrice} 时最优',
  'headline.hold':
    '持有到期后收手 · 超出资金成本 {horizonExcessYield} · 终点得 {endUsd} · 远月价高于 {tieFarPrice} 时改为展期',
  'headline.holdAlone':
    '持有到期后收手 · 超出资金成本 {horizonExcessYield} · 终点得 {endUsd} · 资金费率高于 {tieFundingRate} 时改为浮动',
  'headline.close':
    '立即平仓 · 今天到手 {startUsd} · 其余各路都赚不到 {costOfCapital} 的资金成本 · 远月价高于 {tieFarPrice} 时改为展期',
  'headline.closeAlone':
    '立即平仓 · 今天到手 {startUsd} · 其余各路都赚不到 {costOfCapital} 的资金成本 · 资金费率高于 {tieFundingRate} 时改为浮动',
  'headline.float':
    '转为浮动 · 超出资金成本 {horizonExcessYield} · 买回 {contracts}，卖出永续 {floatContracts} · 资金费率不低于 {tieFundingRate} 时最优',
  'headline.longRoll':
    '多头展期到 {daysToFar} 后到期的期货 · 年成本 {netRollYield}，低于资金成本 {excessYield} · 卖出 {sellNear}，买入 {buyFar} · 远月价不高于 {breakEvenFarPrice} 时合算',
  'headline.longStop':
    '多头不展期 · {daysToFar} 后到期的期货年成本 {netRollYield}，资金成本 {costOfCapital} · 远月价不高于 {breakEvenFarPrice} 时才合算',
  'headline.longNone': '没有可展期的远月 · 近月相对现货 {basisRate}',

  'section.roll': '所示展期',
  'section.order': '下单',
  'section.change': '什么会改变结论',
  'section.horizon': '终点的美元',
  'section.result': '展期收益来源',
  'section.near': '近月腿',
  'note.roll':
    '排名最优的远月。远期对远期利率由两个相对现货的基差推得，与展期收益率一致；两个盈亏平衡值都以两次到期之间的资金成本为准。',
  'note.order': '远月张数由近月价下的权益扣除成本后按远月价算出；不足一手的余量不下单。',
  'note.change':
    '每次只动一个数，其余不变。远月价与手续费：所示展期与其余最优之路打平之处；资金成本：最优之路被追平之处；每期资金费率：浮动追平之处。',
  'note.horizon':
    '各路都从立即平仓所得的美元出发。提前到手的现金，与今天的美元按资金成本同步增长；未对冲的币按今日现货价计。',
  'note.result': '从近月到期到远月到期，成本按近月价计。',
  'note.near': '已实现收益按本金计算，即现在平仓、未计平仓费用。基差和收益率是近月在剩余天数里还能得到的部分。',

  'listing.ranking': '排名',
  'listing.fars': '各远月',
  'listing.schedule': '连续展期',
  'heatMap.excess': '展期日 × 溢价',
  'row.hold': '持有',
  'row.close': '立即平仓',
  'row.roll': '展期到',
  'row.float': '转为浮动',
  'row.leg': '第几次：',
  'column.end': '终点，USD',
  'column.yield': '净年化，%',
  'column.excess': '超出，%',
  'column.contracts': '张数',
  'column.tieFarPrice': '打平远月价',
  'column.tieFee': '手续费，%',
  'column.tieCapital': '资金成本，%',
  'column.tieFunding': '资金费率，%',
  'column.cash': '现金，USD',
  'column.cashDay': '到手日',
  'column.nearPrice': '近月价',
  'column.farPrice': '远月价',
  'column.days': '相隔天数',
  'column.rollBasis': '展期基差',
  'column.rollYield': '展期年化，%',
  'column.netYield': '净年化，%',
  'column.netCost': '净年成本，%',
  'column.buyNear': '买回近月',
  'column.sellNear': '卖出近月',
  'column.sellFar': '卖出远月',
  'column.buyFar': '买入远月',
  'column.residual': '未对冲，BTC',
  'column.available': '可用于远月的币',
  'column.breakEven': '盈亏平衡价',
  'column.cumulativeReturn': '累计收益，%',
  'column.cumulativeDays': '累计天数',
  'column.cumulativeYield': '累计年化，%',
  'note.ranking': '打平是与其余最优之路相比：远月价、两腿手续费、资金成本或每期资金费率到此值时，两者一样好。',
  'note.fars': '各按自己的期限计，收益率长短不一；排名把它们放到同一天比较。',
  'note.long': '按各次展期比资金成本省多少排列。持有、平仓与浮动是债券（空头）的路。',
  'note.schedule': '上一次开出的，下一次平掉：张数滚动增长。请填每次展期当日的两个价格，以及两次到期相隔的天数。',
  'note.heatMap':
    '在该日、远月对现货为该年化溢价时，所示展期超出资金成本多少；现货价与近月年化溢价保持今日水平。红色：不及资金成本。',

  'group.position': '持仓',
  'group.ways': '远月与浮动',
  'group.schedule': '连续展期',
  'group.heatMap': '溢价范围',

  'chart.yield': '展期收益率',
  'chart.cost': '多头展期成本',
  'chart.farPrice': '终点美元与远月价',
  'chart.funding': '终点美元与资金费率',
  'series.net': '净',
  'series.gross': '毛',
  'series.roll': '展期',
  'series.nextRoll': '次优展期',
  'series.hold': '持有',
  'series.close': '平仓',
  'series.float': '浮动',
  'mark.far': '远月',
  'mark.breakEven': '盈亏平衡',
  'mark.costOfCapital': '资金成本',
  'mark.tie': '打平',
  'mark.funding': '预期',

  'notice.otherInterval': '资金费间隔与该交易所不同：费率须与此间隔对应。',
  'notice.nearExpiry': '距近月到期不足一天：年化数字把几个小时放大了数百倍，参考意义很小。',
  'notice.noFars': '未输入远月：没有展期可比。',
  'notice.nearBackwardation': '近月低于现货：持有到期要付利息。',
  'notice.backwardation': '远月低于近月：这次展期不是赚利息，而是付利息。',
  'notice.backwardationLong': '远月低于近月：这次展期让多头赚到利息。',
  'notice.belowCost': '扣除成本后，所示展期在两次到期之间的收益不高于资金成本。',
  'notice.belowLot': '币不够一手远月：什么也没有开，全部币都未对冲。',
  'notice.smallPosition': '持仓不足一手：交易所可能不接受这样的订单。',

  'example.quarterly': '2026 年季度合约',
  'source.quarterly':
    '构造示例：默认的 102,185 张合约的债券，类似 Deribit 的五个远月，每条腿都有手续费与滑点；数字由精确分数手工算得。',
  'example.essay': '2021 年文章',
  'source.essay':
    '2021 年的期现套利文章，距近月到期一个月。文中利率写作 15/110，属笔误：22/110 才是 20%。第二次展期为本页所加。',
  'example.backwardation': '收手：期货贴水',
  'source.backwardation':
    '构造示例：远月低于近月，资金费率为负，合约面值 1 美元，每手 100 张；数字由精确分数手工算得。',
  'example.long': '多头展期',
  'source.long': '文章中的仓位反过来做，每条腿手续费 0.05%，资金成本 25%；数字由精确分数手工算得。',
})
