import { curve } from '../../vocabulary/curve'
import { fixed } from '../../vocabulary/fixed'
import { funding } from '../../vocabulary/funding'
import { mistakes } from '../../vocabulary/mistakes'
import { position } from '../../vocabulary/position'
import { withThemes } from '../../vocabulary/terms'

export const words = withThemes([curve, fixed, position, funding, mistakes], {
  name: 'Mistakes',
  question: 'Seven common errors, and what each costs on your numbers',
  'headline.traded': '{damageUsd} against the correct hedge · correct {rightUsd} · with the mistake {wrongUsd}',
  'headline.believed': 'Off by {damageUsd} · correct {rightUsd} · believed {wrongUsd}',

  'section.damage': 'What it costs',
  'section.steps': 'Where it comes from',
  'note.costless': 'Without fees and slippage on either side.',
  'explain.sign':
    'The short’s PnL was computed as final minus initial value, so contracts were bought instead of sold. A contract’s notional in BTC falls as the price rises: the factor is −M.',
  'explain.sized-at-spot':
    'Capital was divided by the contract size, which sizes at spot. Contracts are sold at the futures price: in contango that leaves BTC unhedged, in backwardation too much is sold.',
  'explain.linear':
    'The short’s PnL was taken along the straight line that touches its curve at entry. The inverse contract always does better than that line for the short. The bond pays the same; the estimate was too low.',
  'explain.day-count':
    'A yield for a 365-day year was applied to a 360-day year. The interest seems 365/360 of what is paid.',
  'explain.hourly-funding':
    'An hourly rate was read as an 8-hour rate: three payments a day instead of 24. Seven eighths of the funding are missed. Compare venues per day or p.a.',
  'explain.unhedged-funding':
    'Funding was received in BTC and left unhedged, so it moves with the price. Sold forward at once in whole lots, it is dollars at any price.',
  'explain.satoshi':
    'The PnL of one contract was rounded to 0.00000001 BTC and multiplied by the contracts. Every error has the same direction. Multiply first, round once.',

  'chart.settlement': 'USD at settlement',
  'chart.interest': 'Capital and interest',
  'chart.funding': 'Funding in USD',
  'chart.rounding': 'Short future PnL in USD',
  'chart.damage': 'Damage',
  'series.wrong': 'Mistake',
  'series.right': 'Correct',
  'series.damage': 'Damage',
  'series.none': 'None',
  'mark.spot': 'Spot',
  'mark.future': 'Future',
  'mark.settlement': 'Settlement',
  'mark.capital': 'Capital',

  'group.mistake': 'Mistake',
  'group.funding': 'Funding (for the two funding mistakes)',

  'premise.noPrice': 'This mistake does not depend on the settlement price.',
  'notice.belowLot': 'Capital does not cover one lot: nothing is sold.',
  'notice.fundingPaid': 'The funding rate is negative: the short position pays.',
  'premise.noDamage': 'With these numbers the mistake costs nothing.',
  'notice.lucky': 'Here the mistake gains by an open position; at another price it loses.',

  'example.desk': 'Wrong side, 2026',
  'source.desk': 'Illustrative: a quarterly future of 2026, the price at 50,000; independently checked.',
  'example.sized': 'Sized at spot',
  'source.sized': 'Cash-and-carry essay, 2021: 100,000 contracts instead of 150,000, the price at 50.',
  'example.sign': 'Wrong sign',
  'source.sign': 'The essay’s bond with contracts bought instead of sold, the price at 200; independently checked.',
  'example.linear': 'Straight line',
  'source.linear': 'The essay’s bond along the tangent at 150, the price at 100; independently checked.',
  'example.dayCount': 'Year of 360 days',
  'source.dayCount': 'Illustrative: a quarterly future of 2026; independently checked.',
  'example.hourly': 'Hourly funding',
  'source.hourly': 'Illustrative: 0.00125% an hour on 1,000,000 USD over 30 days is 9,000 USD; 1,125 were expected.',
  'example.unhedged': 'Funding left in BTC',
  'source.unhedged': 'Illustrative: thirty payments of 0.1% on the essay’s 1,000 BTC, then the price halves.',
  'example.satoshi': 'Rounding per contract',
  'source.satoshi': 'Illustrative: 10 USD contracts sold at 67,010, the price up by 30; independently checked.',

  'option.mistake.sign': 'Wrong sign',
  'option.mistake.sized-at-spot': 'Sized at spot',
  'option.mistake.linear': 'Inverse as linear',
  'option.mistake.day-count': 'Year of 360 days',
  'option.mistake.hourly-funding': 'Hourly funding',
  'option.mistake.unhedged-funding': 'Funding left in BTC',
  'option.mistake.satoshi': 'Rounding per contract',
})
