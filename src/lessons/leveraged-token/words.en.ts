export const words = {
  title: 'Leveraged tokens',
  summary: 'Three times each day is not three times the way',

  'back.title': 'There and back',
  'back.text.1':
    'A [[tokenLeverage|leveraged token]] holds a multiple of its value in perpetuals, here {tokenLeverage} times. It needs no margin account, and its buyer is never called.',
  'back.text.2':
    'To stay at that multiple it is rebalanced at every close. So each day it returns {tokenLeverage} times what the index returns on that day, on what the token is worth on that day.',
  'back.text.3':
    'The table has the index at three closes: up, and back to where it was. {tokenFundUsd} are put in at the first. Fees and funding are left out.',
  'back.ask': 'What is the token worth at the last close, in USD?',
  'back.nudge': 'Take the two days one after the other. The second one starts from what the first one left.',
  'back.hint': 'Value = start × (1 + leverage × first day’s return) × (1 + leverage × second day’s return).',
  'back.trap.naive':
    'That is the multiple of the whole way, which is zero. The token has a multiple of each day, and the second day is a larger one.',
  'back.trap.short': 'That is the opposite token, with minus the leverage.',
  'back.after.1':
    'It ends at {longTokenUsd}, while the index is back where it was. The difference from the multiple, {longDecayUsd}, is its [[longDecayUsd|decay]].',
  'back.after.2':
    'It comes from trading: after the rise the token buys, after the fall it sells, high and low. The opposite token does the same the other way round and ends at {shortTokenUsd}: both lose.',
  'back.after.3':
    'Where the index goes one way the same rule earns: gains are left to grow, and the second button ends above the multiple. Decay is no fee. It is the price of never being liquidated on the way.',
  'back.try.down': 'Down first, then back',
  'back.try.trend': 'Up twice by a tenth',
  'back.try.one': 'One times: the index itself',

  'known.title': 'Everybody knows the time',
  'known.text.1':
    'A fund of {tokenFundUsd} holds {tokenLeverage} times its value. The table has the index at two closes. At the second the fund goes back to its multiple, at a time that everybody knows.',
  'known.text.2': 'By then its value has changed, and the position that it holds has changed too, by another amount.',
  'known.ask': 'How many USD does the fund buy (+) or sell (negative) at the second close?',
  'known.nudge': 'What should the position be, and what is it already?',
  'known.hint':
    'Wanted = leverage × value after the day. Held = leverage × value before × price ratio. Trade = wanted − held.',
  'known.trap.position':
    'That is how far the wanted position is from the first one. The position itself has moved with the index.',
  'known.trap.loss': 'That is what the fund has lost. It trades to bring its position to the multiple of what is left.',
  'known.trap.sign': 'The size is right. After a fall the position is too large for what is left: it sells.',
  'known.after.1':
    'It trades {largestRebalanceUsd}: after a fall it sells, after a rise it buys, always with the move. Leverage × (leverage − 1) × value × move says how much, so the opposite token trades the same way, and more.',
  'known.after.2':
    'In pieces of {sliceUsd} every {secondsPerSlice} seconds these are {sliceCount} slices in {sliceSeconds} seconds. Others see them coming: here the price runs {sliceMoveRate} a minute ahead of them, {sliceMeanMoveRate} on average, which costs {largestSliceCostUsd}.',
  'known.after.3': 'The table of all tokens in the calculator adds up what every fund of the market has to trade.',
  'known.try.short': 'The opposite token, minus three times',
  'known.try.up': 'Up by a tenth',
  'known.try.slow': 'Slices of 1,000,000 USD',

  'much.title': 'How much leverage',
  'much.text.1':
    'More leverage multiplies the [[trendRate|trend]], and the swings as well. The trend counts once for each unit of leverage; what the swings take counts with its square.',
  'much.text.2':
    'Rebalanced all the time, a token grows by leverage × trend − leverage² × volatility² / 2 a year (logarithmic).',
  'much.text.3': 'Say the index has a trend of {trendRate} p.a. and a volatility of {pathVolatility} p.a.',
  'much.ask': 'With a trend of {trendRate} and a volatility of {pathVolatility}, which leverage grows fastest?',
  'much.hint':
    'Growth is a parabola over leverage, highest where its slope, trend − leverage × volatility², is zero. Rates are fractions: 60% is 0.6.',
  'much.after.1':
    'It is {bestLeverage}. At {tokenLeverage} times the token grows by {tokenGrowthRate} a year, the index by {indexGrowthRate}: the drag of the swings is {dragRate}.',
  'much.after.2':
    'At {tokenLeverage} times the trend must be above {standstillTrendRate} for the token to grow at all. At twice the best leverage growth is zero, beyond that a winning market loses money.',
  'much.after.3':
    'Nobody knows the trend. Half the best leverage keeps three quarters of the growth with half the swings, which is why careful traders stay below it.',
  'much.try.best': 'The best for 54% and 60%',
  'much.try.calm': 'A calm market: volatility 30%',
  'much.try.flat': 'No trend at all',
} as const
