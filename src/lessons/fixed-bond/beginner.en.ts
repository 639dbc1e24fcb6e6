/** Words of the steps on the wrong size and on the wrong year. */
export const beginnerWords = {
  'beginner.title': 'What the beginner has',
  'beginner.text.1':
    'A beginner has bought {margin} for 100,000 dollars, at a spot price of 100, and deposited them. He reasons in dollars: 100,000 dollars of coin, so 100,000 contracts of 1 dollar. He sells them at the price of the future.',
  'beginner.text.2':
    'In dollars that looks level. What counts is how much of the coin those contracts cover at the price at which they are sold.',
  'beginner.ask': 'How much coin do {contracts}, sold at {entryPrice}, cover, in BTC?',
  'beginner.hint': 'Their dollars, divided by the price at which they are sold.',
  'beginner.trap.spot': 'That is their worth at the spot price. They are sold at the price of the future.',
  'beginner.after.1':
    'They cover {entryValueCoin} out of {margin}; what they do not cover is bare bitcoin. When the future settles at {exitPrice}, the account is worth {equityUsd}.',
  'beginner.after.2':
    'Try other settlement prices; here the settlement is the exit. The sum in the chart rises and falls with the price: what was meant to be a bond is a bond and a bet. The last choice below sells the right number, and the sum is level again.',
  'beginner.try.right': '150,000 contracts at 150, settlement at 200',

  'sized.title': 'What the beginner ends with',
  'sized.text.1':
    'Two traders buy coin with {capitalUsd} at a spot price of 100. One sells as many contracts as the coin is worth at the futures price, {futuresPrice}; the beginner sells one contract for each dollar. Both deposit all their coin.',
  'sized.text.2':
    'At expiry the future settles at {settlementPrice}, and both sell what they have at that price. The first is paid the face of his bond. The beginner is paid the face of a smaller bond, and the rest of his coin fetches whatever it fetches.',
  'sized.ask': 'How many dollars does the beginner have, less what the other has?',
  'sized.hint':
    'The other has one dollar for each of his contracts. The beginner has a dollar for each of his, and the coin that they did not cover at the settlement price.',
  'sized.trap.wrong': 'That is what the beginner ends with. Take away what the other ends with.',
  'sized.after.1':
    'The bond pays {rightUsd}, the beginner has {wrongUsd}: a difference of {damageUsd}. The space between the two lines of the chart is what the size has cost, or brought, at each price.',
  'sized.after.2':
    'The lines meet at the price at which the future was sold. Above it the beginner is ahead, which is luck: he wanted no opinion on the price and holds one.',

  'year.title': 'The days of a year',
  'year.text.1':
    'Many money markets work out the interest on a dollar loan over a year of 360 days: the rate is multiplied by the days that really pass, and divided by 360. In this course and in the crypto markets a year has 365.',
  'year.text.2':
    'The two rates bear the same name, percent a year. Somebody reads the simple rate of this bond, the basis over a spot price of 100, and works out his dollars at the end as if it were one of the other kind. The capital is {capitalUsd}, the future is at {futuresPrice}, and the bond runs for 365 days.',
  'year.ask': 'How many dollars too many does he expect?',
  'year.hint':
    'The true interest is the basis over the spot price, times the capital. His is larger in the proportion of 365 to 360.',
  'year.trap.wrong': 'That is all that he expects, the capital included. The question asks for what is too much.',
  'year.after.1':
    'He expects {wrongUsd}, and {rightUsd} will come: {damageUsd} of interest that nobody pays. It is one part in seventy-two of the interest, at any rate and for any term.',
  'year.after.2':
    'When you compare the bond with a bank or a bill, ask first over how many days their rate is reckoned. The table of the yields on the fixed-bond panel shows both.',
  'year.try.120': 'Future at 120',
  'year.try.million': 'Capital 1,000,000',
} as const
