import type { EntryText } from '../entryText'
import type { entries as english } from './glossary.en'

export const entries = {
  leveragedToken: {
    name: '杠杆代币',
    text: '以永续合约持有其价值若干倍、并在每日收盘恢复该倍数的基金。反向代币持有负的倍数。价值不会为负：若某日归零即告清算。',
  },
  tokenIndex: {
    name: '指数路径',
    text: '再平衡时点的指数价格，可手工输入，或按抛硬币生成：每日沿趋势上涨或下跌同一比率。种子相同则路径相同。',
  },
  tracking: {
    name: '跟踪倍数',
    text: '当日代币收益除以指数收益。指数未动则无值；计费用时，接近零变动的日子倍数会失真：未动的日子单独计数，不计入平均。',
  },
  decay: {
    name: '损耗',
    text: '代币价值减去指数总变动的倍数。指数来回波动时为负，单边行情为正：再平衡要么高买低卖，要么让盈利滚动。',
  },
  rebalance: {
    name: '代币再平衡',
    text: '收盘时为恢复杠杆而买入（+）或卖出（−）的金额。盘中若杠杆超出所定比例，也会再平衡。',
  },
  slices: {
    name: '分笔',
    text: '大额再平衡分笔依次成交，最后一笔也计时。每十秒 400 万美元为原文数字。',
  },
  tokenCosts: {
    name: '费用与资金费',
    text: '每日按上次再平衡后的价值计：费用按代币价值，资金费按其仓位。资金费为正时空头收取。',
  },
  tokenFlow: {
    name: '全部代币的交易',
    text: '下一次收盘时全部代币需要交易的金额：杠杆乘（杠杆减一）乘管理资产乘指数变动。正反代币同向，都顺着行情。',
  },
  growthBest: {
    name: '增长与杠杆',
    text: '连续再平衡下的对数增长：杠杆乘趋势，减去杠杆平方乘方差的一半。增长最快的杠杆等于趋势除以方差，再高反而更慢。',
  },
} satisfies Record<keyof typeof english, EntryText>
