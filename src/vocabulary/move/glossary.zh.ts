import type { EntryText } from '../entryText'
import type { entries as english } from './glossary.en'

export const entries = {
  moveContract: {
    name: 'MOVE 合约',
    text: '支付 UTC 当日起止价格之差的绝对值，每张一个 BTC，以美元计。等于以开盘价为行权价的看涨加看跌。',
  },
  moveFairValue: {
    name: 'MOVE 公允价',
    text: '随机游走价格的平均距离：价格乘波动率乘 2t/π 的平方根。两端取一小时均价会略减；隐含波动率为其反算。',
  },
  moveNow: {
    name: '盘中的 MOVE',
    text: '以开盘价为行权价、按剩余小时计的跨式期权（正态）。取均价时，开盘价为开头若干小时至今的均价，临近收盘则收盘价同理：价格每一步只按尚待平均的部分计。收盘时即为支付额；当日路径给出盘中价值。',
  },
  straddle: {
    name: '跨式期权',
    text: '同一行权价的看涨加看跌，不计利息。正态：价格本身按固定美元幅度游走；对数正态：其对数游走。隐含波动率使价值等于所付价格；低于立即行权所得则无解。',
  },
  greeks: {
    name: '希腊值',
    text: 'Delta：价格每变一美元的美元数；Gamma：每美元的 Delta 变动。Vega：波动率每一点的美元数；Theta：每过一天的美元数。',
  },
  volatilityToken: {
    name: '波动率代币',
    text: '以全部价值一倍持有 MOVE 合约的基金，到期即换入下一张。当日波动超过所付价格则盈利；所付多于所得即为损耗。若某张 MOVE 支付为零，代币即告清算。',
  },
} satisfies Record<keyof typeof english, EntryText>
