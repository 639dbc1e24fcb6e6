import type { tierWords as english } from './tierWords.en'

export const tierWords: Readonly<Record<keyof typeof english, string>> = {
  'group.tiers': '维持保证金阶梯',
  'option.tiersIn.usd': '卖出的美元',
  'option.tiersIn.coin': '该价格下的 BTC',
  'option.tierRateOn.whole': '整个仓位',
  'option.tierRateOn.part': '该档部分',
  'detail.tiers': '维持保证金阶梯',
  'column.fromUsd': '自 USD',
  'column.fromCoin': '自 BTC',
  'column.tierRate': '维持保证金，%',
  'column.initialRate': '初始保证金，%',
  'row.tier': '档位',
  'row.tierRead': '强平时档位',
  'note.tiers': '手头没有该交易所的阶梯表：未填写时按默认维持保证金率视为一档。',
  'note.tiers.none': '未填写：各档均按默认维持保证金率。',
  'note.tiers.typed': '您填写的档位，并非该交易所的预设。',
  'note.tiers.kraken': '预设：Kraken BTC 交割合约，2021 年 7 月 22 日的记录；第一档于 2026 年确认。',
  'note.tiers.binance': '预设：Binance BTCUSD 季度合约，2021 年 4 月 5 日公告；各档费率只用于该档部分。交易前请核对。',
  'note.tiers.okx': '预设：OKX BTC-USD 交割合约，2023 年 6 月 15 日起；再往上每 120 万美元加半个百分点。交易前请核对。',
  'note.tiers.bybit': '预设：Bybit BTCUSD 前两档，2026 年 9 月 26 日的记录；交割合约第一档至 100 BTC。',
}
