import { curve } from '../../vocabulary/curve'
import { roll } from '../../vocabulary/roll'
import { nextFunding } from '../../vocabulary/nextFunding'
import { futuresStrip } from '../../vocabulary/futuresStrip'
import { offers } from '../../vocabulary/offers'
import { quoted } from '../../vocabulary/quoted'
import { strip } from '../../vocabulary/strip'
import { withThemes } from '../../vocabulary/terms'
import { venueNames } from '../../vocabulary/venueNames'

export const words = withThemes([curve, roll, futuresStrip, offers, quoted, strip, nextFunding], {
  name: 'Curve',
  question: 'What every expiry pays a year, venue beside venue',
  'headline.best':
    '{futureName} pays the most · {bestRate} a year over {bestDays} · at 90 days the curve pays {curve90Rate}',
  'headline.none': 'No future is quoted: enter rows, paste them, or turn a venue on',

  'section.best': 'Richest future',
  'section.maturities': 'Constant maturity',
  'section.line': 'Fitted line',
  'note.best':
    'Simple, Act/365, at the price chosen, before costs. Each venue is measured from its own index where it sends one, else from the desk’s spot.',
  'note.maturities': 'Of the desk’s venue, or of the first in the list; simple. Between expiries by the rule chosen.',
  'note.live':
    'As quoted, measured from each venue’s own index; the typed rows stand aside meanwhile. Simple, Act/365, before costs.',
  'note.extrapolated':
    'Simple. The expiries do not reach to all of these days: beyond them it is the nearest one’s rate.',
  'flag.extrapolated': 'extrapolated',
  'note.line': 'Through all futures shown, each counting the same.',

  'panel.live': 'Live venues',

  'listing.futures': 'Futures',
  'listing.maturities': 'By venue',
  'listing.sides': 'Bid and offer',
  'column.bidYield': 'Bid yield, %',
  'column.offerYield': 'Offer yield, %',
  'column.spotBid': 'Spot bid',
  'column.spotAsk': 'Spot ask',
  'column.width': 'Width, pp',
  'note.sides':
    'At once, before fees. Bid yield: spot bought at the ask, the future sold at the bid; offer yield: the other way round. Without a live spot book, spot is the index on both sides.',
  'listing.funding': 'Funding',
  'listing.nextFunding': 'Next funding',
  'column.forecast': 'Venue’s forecast, %',
  'column.nextRate': 'Computed, %',
  'column.lowest': 'Lowest, %',
  'column.highest': 'Highest, %',
  'column.premium': 'Premium now, %',
  'column.average': 'Average so far, %',
  'column.share': 'Fixed, %',
  'column.interestRate': 'Interest a day, %',
  'column.band': 'Band, %',
  'column.period': 'Charged over, hours',
  'column.cap': 'Cap, %',
  'column.floor': 'Floor, %',
  'note.nextFunding':
    'By each venue’s own formula, if the premium stays as it is now: an estimate until the payment. Lowest and highest hold if the premium stays within your limit; without a limit they are the venue’s floor and cap.',
  'listing.alerts': 'Alerts',
  'row.stale': 'Stale:',
  'row.linear': 'Linear:',
  'row.basis-above': 'Basis above level:',
  'row.forward-above': 'Forward above cost of capital:',
  'row.funding-below': 'Funding below level:',
  'row.venue-apart': 'Away from other venues:',
  'column.found': 'Found, %',
  'column.level': 'Compared with, %',
  'column.distance': 'Found, deviations',
  'column.levelDistance': 'Compared with',
  'note.alerts': 'Those that hold now; stale quotes fire none. While venues are on, each is told once on any panel.',
  'column.days': 'Days',
  'column.bid': 'Bid',
  'column.ask': 'Ask',
  'column.mark': 'Mark',
  'column.price': 'Price used',
  'column.spot': 'Spot or index',
  'column.basis': 'Basis',
  'column.simple': 'Yield, %',
  'column.compounded': 'Compounded, %',
  'column.continuous': 'Continuous, %',
  'column.forward': 'Forward, %',
  'column.fitted': 'Fitted, %',
  'column.richness': 'Above line, %',
  'column.interest': 'Open interest',
  'column.curve30Rate': '30 days, %',
  'column.curve60Rate': '60 days, %',
  'column.curve90Rate': '90 days, %',
  'column.curve120Rate': '120 days, %',
  'column.funding': 'Funding, %',
  'column.hours': 'Hours',
  'column.next': 'Next in, hours',
  'column.yearly': 'A year, %',
  'note.futures':
    'Forward: simple, from the expiry before it at the same venue. Fitted and above line are simple too. Open interest is in the unit of the venue’s book.',
  'note.byVenue': 'Empty where the venue has no expiries on both sides.',
  'note.funding':
    'The running rate of the perpetuals over the venue’s own interval, and times the intervals in a year.',

  'group.look': 'How to look',
  'group.live': 'Live quotes',
  'option.offerMargin.all': 'Inverse and linear',
  'option.offerMargin.inverse': 'Inverse',
  'option.offerMargin.linear': 'Linear',
  'group.strip': 'Quotes, typed or pasted',
  'option.quoteSide.bid': 'Bid (a seller gets)',
  'option.quoteSide.ask': 'Ask (a buyer pays)',
  'option.quoteSide.mark': 'Mark',
  'option.curveConvention.simple': 'Simple',
  'option.curveConvention.compounded': 'Compounded',
  'option.curveConvention.continuous': 'Continuous',
  'option.maturityRule.rate-linear': 'Linear in rate',
  'option.maturityRule.basis-linear': 'Linear in basis',

  'group.nextFunding': 'Until the payment',
  'group.alerts': 'Tell me when',
  'option.alertKind.basis-above': 'Annual basis above, %',
  'option.alertKind.forward-above': 'Forward over cost of capital by, %',
  'option.alertKind.funding-below': 'Funding a year below, %',
  'option.alertKind.venue-apart': 'Away from other venues by, deviations',

  'chart.past': 'Basis through time, expiry of the richest',
  'chart.curve': 'Yield by days to expiry',
  'series.deribit': venueNames.deribit,
  'series.binance': venueNames.binance,
  'series.bybit': venueNames.bybit,
  'series.okx': venueNames.okx,
  'series.kraken': venueNames.kraken,
  'series.deribitLinear': `${venueNames.deribit}, linear`,
  'series.bybitLinear': `${venueNames.bybit}, linear`,
  'series.binanceLinear': `${venueNames.binance}, linear`,
  'series.okxLinear': `${venueNames.okx}, linear`,
  'series.krakenLinear': `${venueNames.kraken}, linear`,
  'series.other': 'Other venue',
  'series.fitted': 'Fitted line',
  'mark.costOfCapital': 'Cost of capital',
  'mark.funding': 'Funding, a year',
  'mark.nextFunding': 'Next funding, a year',

  'notice.alert': 'An alert holds: see Alerts.',
  'notice.none': 'No price on the side and of the kind chosen.',
  'premise.linear':
    'Linear contracts are measured from their own index, in their own currency: a rate in USDT or USDC is not one in dollars.',
  'premise.otherCoin': 'Not BTC: the desk and the other panels do not take these quotes.',
  'premise.expired': 'Rows that have expired by the desk’s day are left out.',
  'premise.short':
    'Futures with fewer days left than the least are left out: a small basis over a day or two is a large rate.',
  'notice.replay': 'A replay: these are not prices of now. Stop it under Live venues.',
  'notice.file': 'From a saved curve: these are not prices of now. Close it under Live venues.',
  'notice.stale': 'Some quotes are stale: nothing has come from their venue for a while.',
  'notice.backwardation': 'Every future is below spot: a short bond costs interest.',

  'example.two': 'Two venues',
  'source.two': 'Illustrative: the desk’s spot, four expiries at Deribit and two at OKX; independently checked.',
  'example.recorded': 'BitMEX, July 2021',
  'source.recorded':
    'BitMEX instrument/active, recorded 2021-07-22 22:36 UTC. Its marks are 3% a year by the venue’s own rule.',
  'example.round': 'Fifths of a year',
  'source.round': 'By hand: 2% in 73 days and 5% in 146 are 10% and 12.5% a year.',
})
