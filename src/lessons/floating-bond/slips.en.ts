/** Words of the steps on wrong reckonings of the funding. */
export const slipWords = {
  'hourly.title': 'Hourly or eight-hourly',
  'hourly.text.1':
    'Not every venue pays every eight hours; some pay every full hour. A rate on the screen says nothing until you know for how long it is. Read as one of eight hours, an hourly rate is taken three times a day, while it is paid twenty-four times.',
  'hourly.text.2':
    'A trader is short perpetuals for {faceUsd}. The screen says {fundingRate}, and the venue pays it every hour, for {fundingDays}. His sheet knows only three payments a day. Here all payments are reckoned on the contracts of the first day.',
  'hourly.ask':
    'What does his sheet show for all the days, less what the venue pays, in USD? Too little is a negative number.',
  'hourly.hint':
    'Dollars times rate times the number of payments: three a day on the sheet, twenty-four a day at the venue. Take the second from the first.',
  'hourly.trap.right': 'That is what the venue pays. The question is by how much the sheet is off.',
  'hourly.trap.wrong': 'That is what the sheet shows. Take away what the venue pays.',
  'hourly.after.1':
    'The venue pays {rightUsd}, in {paidEventCount} payments. The sheet has {readEventCount} of them, {wrongUsd}, and is off by {damageUsd}: seven eighths are missing, whatever the numbers.',
  'hourly.after.2':
    'Here the surprise is a pleasant one. Where the rate is negative it is not: the bill is eight times the one expected. And whoever compares venues by the number on the screen may choose the wrong one. Compare rates of a day or of a year.',
  'hourly.try.year': 'For a whole year',
  'hourly.try.negative': 'A negative rate',

  'bare.title': 'Coin left unhedged',
  'bare.text.1':
    'Funding comes in as coin. Leaving it there looks harmless, one payment is so small. But nothing is sold against that coin, so its dollars go with the price, and the part of the bond that is no bond grows three times a day.',
  'bare.text.2':
    'Two traders begin with {coin} and {contracts} sold, at a price of {spotPrice}. Three times a day, for {fundingDays}, the funding is {fundingRate}, reckoned here on the contracts of the first day. One hedges what he receives, the other leaves it in coin. Then the price goes to {settlementPrice}.',
  'bare.ask': 'What does the second have in the end, less what the first has, in USD?',
  'bare.hint':
    'First the coin received: the coin behind the contracts, times the rate, times three a day, times the days. For the one it is dollars at the old price, for the other at the new one.',
  'bare.trap.wrong': 'That is all that the second trader has. Take away what the first one has.',
  'bare.trap.coin': 'That is the coin received. What has the move of the price done to its dollars?',
  'bare.after.1':
    'Both have received {fundingCoin}. Hedged at once, the account is worth {rightUsd} at any price; left in coin, {wrongUsd} at this one. The difference is {damageUsd}.',
  'bare.after.2':
    'After a rise the second is ahead, and it is the same mistake: he lent dollars and held a bet on bitcoin beside it. In the chart one line is level, and the other tilts by the coin left open.',
  'bare.try.25': 'The price falls to 25',
  'bare.try.year': 'A year of it, then a price of 50',
} as const
