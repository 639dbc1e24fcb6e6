/** Words of the panels that ask for the maintenance tiers of a venue. */
export const tierWords = {
  'group.tiers': 'Maintenance tiers',
  'option.tiersIn.usd': 'USD sold',
  'option.tiersIn.coin': 'BTC at the price',
  'option.tierRateOn.whole': 'Whole position',
  'option.tierRateOn.part': 'Part in its tier',
  'detail.tiers': 'Maintenance tiers',
  'column.fromUsd': 'From, USD',
  'column.fromCoin': 'From, BTC',
  'column.tierRate': 'Maintenance, %',
  'column.initialRate': 'Initial, %',
  'row.tier': 'Tier',
  'row.tierRead': 'Tier at liquidation',
  'note.tiers': 'No table of this venue at hand: one tier at the desk’s maintenance margin unless you enter some.',
  'note.tiers.none': 'No tiers entered: the desk’s maintenance margin at every size.',
  'note.tiers.typed': 'As you entered them, not a preset of the venue.',
  'note.tiers.kraken': 'Preset: Kraken dated BTC futures, recorded on 22 July 2021; the first tier confirmed for 2026.',
  'note.tiers.binance':
    'Preset: Binance BTCUSD quarterly, announced on 5 April 2021; each rate on the part in its tier. Check before trading.',
  'note.tiers.okx':
    'Preset: OKX BTC-USD expiry, announced for 15 June 2023; beyond, half a point more every 1.2 million USD. Check before trading.',
  'note.tiers.bybit':
    'Preset: Bybit BTCUSD, first two tiers, recorded on 26 September 2026; a dated future’s first ends at 100 BTC.',
}
