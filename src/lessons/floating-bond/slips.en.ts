/** Words of the steps on two wrong ways to compute the funding. */
export const slipWords = {
  'hourly.title': 'Hourly or eight-hourly',
  'hourly.text.1':
    'Not every venue pays every eight hours; some pay every hour. A rate says nothing until you know its interval.',
  'hourly.text.2':
    'A trader is short perpetuals for {faceUsd}. The screen shows {fundingRate}, paid every hour, for {fundingDays}. Their sheet assumes three payments a day. All payments are on the contracts of the first day.',
  'hourly.ask': 'What is the sheet’s funding minus the venue’s, in USD (negative if the sheet shows less)?',
  'hourly.hint': 'Dollars × rate × payments: three a day on the sheet, 24 a day at the venue.',
  'hourly.trap.right': 'That is what the venue pays. The question asks how far the sheet is off.',
  'hourly.trap.wrong': 'That is what the sheet shows. Subtract what the venue pays.',
  'hourly.after.1':
    'The venue pays {rightUsd}, in {paidEventCount} payments. The sheet has {readEventCount} of them, {wrongUsd}, and is off by {damageUsd}: seven eighths are missing, whatever the numbers.',
  'hourly.after.2': 'With a negative rate the bill is eight times the one expected. Compare venues per day or p.a.',
  'hourly.try.year': 'For a whole year',
  'hourly.try.negative': 'A negative rate',

  'bare.title': 'Funding left unhedged',
  'bare.text.1':
    'Funding comes in as BTC. Left there, it is unhedged: its dollars move with the price, and it grows three times a day.',
  'bare.text.2':
    'Two traders begin with {coin} and {contracts} sold at {spotPrice}. Three times a day, for {fundingDays}, the funding is {fundingRate}, on the contracts of the first day. One hedges what comes in, the other does not. Then the price goes to {settlementPrice}.',
  'bare.ask': 'What are the second trader’s dollars minus the first’s at the end (negative if the second has less)?',
  'bare.hint':
    'BTC received = BTC hedged × rate × 3 × days. Hedged, it is valued at the old price; unhedged, at the new one.',
  'bare.trap.wrong': 'That is all that the second trader has. Subtract what the first has.',
  'bare.trap.coin': 'That is the BTC received. What has the price done to its dollars?',
  'bare.after.1':
    'Both have received {fundingCoin}. Hedged at once, the account is worth {rightUsd}; unhedged, {wrongUsd}: a difference of {damageUsd}.',
  'bare.after.2': 'After a rise the second is ahead, and it is the same mistake: a bet on bitcoin beside the bond.',
  'bare.try.25': 'The price falls to 25',
  'bare.try.year': 'A year of it, then a price of 50',
} as const
