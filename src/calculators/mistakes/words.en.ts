import { curve } from '../../vocabulary/curve'
import { fixed } from '../../vocabulary/fixed'
import { funding } from '../../vocabulary/funding'
import { mistakes } from '../../vocabulary/mistakes'
import { position } from '../../vocabulary/position'
import { withThemes } from '../../vocabulary/terms'

export const words = withThemes([curve, fixed, position, funding, mistakes], {
  name: 'Mistakes',
  question: 'Seven ways to get the trade wrong: what each costs on your own numbers',
  'headline.traded': '{damageUsd} against the hedge done right · right {rightUsd} · with the mistake {wrongUsd}',
  'headline.believed': 'Off by {damageUsd} · right {rightUsd} · believed {wrongUsd}',

  'section.damage': 'What it costs',
  'section.steps': 'Where it comes from',
  'note.costless': 'Without fees and slippage on either side, so that only the mistake shows.',
  'explain.sign':
    'The short future was computed as final value minus initial value, with the factor +M: it seemed to lose where it gains, so the contracts were bought instead of sold. A contract is worth less coin the higher the price, and the factor is −M. Sold, the contracts hold the dollars still; bought, they bet on the coin a second time.',
  'explain.sized-at-spot':
    'The capital was divided by the contract size, which counts the contracts at the spot price. They are sold at the price of the future, where each is worth another amount of coin: below it in contango, so that coin stays open, above it in backwardation, so that too much is sold. Counted at the price of the future, they cover the coin to the last lot.',
  'explain.linear':
    'The short future was reckoned along the straight line that touches its curve at entry, as if every dollar of price moved the same amount of coin. It gains more coin than that when the price falls and loses less when the price rises. The bond pays the same dollars at every price; only the belief falls short of them.',
  'explain.day-count':
    'A simple yield for a year of 365 days was applied to a year of 360. Divided by the shorter year, the same days seem to earn 365/360 of the interest that is paid. A yield means something only together with its day count.',
  'explain.hourly-funding':
    'The rate was read as one for eight hours, three times a day, but it is paid every hour, 24 times. Seven eighths of the funding are left out. Compare venues by the rate per day or per year, not by the rate per interval.',
  'explain.unhedged-funding':
    'Funding comes in coin and was left in coin, so that this part of the bond rises and falls with the price. Sold forward at once in whole lots, it is dollars at any price. Where funding is paid away, the same rule buys contracts back.',
  'explain.satoshi':
    'The result of one contract was rounded to 0.00000001 BTC and then multiplied by the contracts. Each is off by half a satoshi at most, but all in the same direction, so that the error grows with the position. Multiply first, and round once at the end.',

  'chart.settlement': 'USD at settlement',
  'chart.interest': 'Capital and interest',
  'chart.funding': 'Funding in USD',
  'chart.rounding': 'Result of the short future in USD',
  'chart.damage': 'Damage alone',
  'series.wrong': 'Mistaken',
  'series.right': 'Right',
  'series.damage': 'Damage',
  'series.none': 'None',
  'mark.spot': 'Spot',
  'mark.future': 'Future',
  'mark.settlement': 'Settlement',
  'mark.capital': 'Capital',

  'group.mistake': 'Which mistake',
  'group.funding': 'Funding, for the two mistakes about it',

  'notice.noPrice': 'This mistake does not depend on the settlement price.',
  'notice.belowLot': 'The capital does not reach one lot: nothing is sold.',
  'notice.fundingPaid': 'The funding rate is negative: the short position pays.',
  'notice.noDamage': 'With these numbers the mistake happens to cost nothing. With others it does.',
  'notice.lucky':
    'Here the mistake gains: it left a position on the price open, and the price went its way. At another price it loses.',

  'example.desk': 'Wrong side, 2026',
  'source.desk': 'Constructed on a quarterly future of 2026, the price at 50,000; computed in exact fractions.',
  'example.sized': 'Sized at spot',
  'source.sized': 'Cash-and-carry essay of 2021: 100,000 contracts in place of 150,000, the price at 50.',
  'example.sign': 'Wrong sign',
  'source.sign': 'The essay’s bond with its contracts bought instead of sold, the price at 200; computed by hand.',
  'example.linear': 'Straight line',
  'source.linear': 'The essay’s bond along the tangent at 150, the price at 100; computed by hand.',
  'example.dayCount': 'Year of 360 days',
  'source.dayCount': 'Constructed on a quarterly future of 2026; computed in exact fractions.',
  'example.hourly': 'Hourly funding',
  'source.hourly':
    'Constructed: 0.00125% an hour on 1,000,000 USD over 30 days is 9,000 USD, of which 1,125 were expected.',
  'example.unhedged': 'Funding left in coin',
  'source.unhedged': 'Constructed: thirty fundings of 0.1% on the essay’s 1,000 BTC, then the price halves.',
  'example.satoshi': 'Rounded contract',
  'source.satoshi': 'Constructed: contracts of 10 USD sold at 67,010, the price up by 30; computed in exact fractions.',

  'option.mistake.sign': 'Wrong sign',
  'option.mistake.sized-at-spot': 'Sized at spot',
  'option.mistake.linear': 'Inverse as linear',
  'option.mistake.day-count': 'Year of 360 days',
  'option.mistake.hourly-funding': 'Hourly funding',
  'option.mistake.unhedged-funding': 'Funding left in coin',
  'option.mistake.satoshi': 'Rounded per contract',
})
