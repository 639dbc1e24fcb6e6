export const words = {
  title: 'What can go wrong',
  summary: 'Leverage, ADL, an exchange that fails, and BTC that does not exist',

  'leverage.title': 'A tenth of the BTC',
  'leverage.text.1':
    'So far all the BTC was posted as margin. A short can lose no more BTC than its notional at the sale, so that margin is never used up.',
  'leverage.text.2':
    'Exchanges ask for less. The rest of the BTC may stay in your own wallet, and the [[margin|margin]] is smaller than the position: leverage. With it comes a [[liquidationPrice|liquidation price]], at which the exchange closes the position.',
  'leverage.text.3':
    'A part of the notional has to remain for closing it, the [[maintenanceMarginRate|maintenance margin]]: here {maintenanceMarginRate} of the notional at that price. {contracts} were sold at {futuresPrice}, a notional of {notionalCoin}. Margin posted is {margin}.',
  'leverage.ask':
    'Short {contracts} of 1 USD, sold at {futuresPrice} with {margin} posted: at what price is it liquidated, in USD?',
  'leverage.hint': 'Price = dollars × (1 − maintenance rate) / (notional at the sale − margin posted).',
  'leverage.trap.bankruptcy':
    'That is the bankruptcy price. The exchange closes the short earlier, while the maintenance margin is left.',
  'leverage.after.1':
    'Liquidation price: {liquidationPrice}; [[bankruptcyPrice|bankruptcy price]]: {bankruptcyPrice}. After a liquidation the BTC in your wallet is unhedged.',
  'leverage.after.2':
    'Liability ends with the margin. If you lose more, you do not owe the rest, and the other side is not paid it.',
  'leverage.after.3':
    'The chart shows the liquidation price by margin posted: fully margined there is none. Some venues take maintenance on the entry value; then even a fully margined short has a distant one.',
  'leverage.try.half': 'Half of the BTC posted',
  'leverage.try.hundredth': 'A hundredth of it',
  'leverage.try.all': 'All of it',
  'leverage.try.entry': 'All of it, maintenance on the entry value',

  'cut.title': 'Auto-deleveraging',
  'cut.text.1':
    'In a fall the short wins and somebody else loses. Where the losers’ margin is used up, the exchange pays from an insurance fund. Where that is used up too, it closes part of the winning positions: auto-deleveraging, ADL.',
  'cut.text.2':
    'Of the bond’s {contracts} the exchange leaves {remainingContracts}; the rest is closed at {adlPrice}, the bankruptcy price of the losers, in a fall usually above the market. The dollars of the closed part are paid now, in BTC at that price.',
  'cut.text.3':
    'That BTC is unhedged, so it is sold again through the future at {newFuturesPrice}, with spot at {newSpotPrice}: as many contracts as the BTC covers.',
  'cut.ask': 'What does the bond pay at expiry with ADL minus without, in USD (a loss is negative)?',
  'cut.hint': 'BTC = dollars closed / ADL price. Change = BTC × resale price − dollars closed.',
  'cut.trap.resold': 'That is what the resale pays. Without ADL the closed part would have paid its own dollars.',
  'cut.trap.closed': 'That is what the closed part would have paid. Its BTC is sold again.',
  'cut.after.1':
    'The exchange closed {toResellContracts}; {exposedCoin} were unhedged until resale. They cover {resoldContracts}, with {resoldResidualCoin} left. Change at expiry: {adlChangeUsd}.',
  'cut.after.2':
    'An ADL price above the resale price is a loss, below it a gain. The basis at resale, {newAnnualisedRate} p.a., says nothing about it.',
  'cut.after.3':
    'Not in the figure: until resale, the BTC moves with the price. Exchanges usually begin with positions of high profit and high leverage, a reason to be fully margined.',
  'cut.try.gain': 'Closed at 50, resold at 55',
  'cut.try.same': 'Closed and resold at 50',
  'cut.try.wide': 'Spot at 40: a wide basis',
  'cut.try.all': 'Every contract closed',

  'default.title': 'The exchange fails',
  'default.text.1':
    'Fully margined no price harms the bond, but the exchange can. If it fails, the margin is gone, except for what is recovered, often years later.',
  'default.text.2':
    'Suppose {recoveryRate} of the BTC there comes back. There are {heldCoin}; what comes back, at a spot of {spotPrice}, is all that is left.',
  'default.text.3':
    'A bank without that risk pays {costOfCapital}; the bond pays {annualisedYield} on {capitalUsd}, both over 365 days. If the exchange fails there is no interest either.',
  'default.ask': 'At what probability of failure are the expected proceeds those of the bank, in percent?',
  'default.hint': 'p = (proceeds of the bond − proceeds of the bank) / (proceeds of the bond − what a failure leaves).',
  'default.trap.excess':
    'That is the excess as a share of the capital. Divide the excess by what a failure takes from the proceeds.',
  'default.trap.loss': 'That is the share of the capital that is lost. The question asks how likely that may be.',
  'default.after.1':
    'The bond brings {finalUsd}, the bank {requiredUsd}, a failure leaves {wholeRecoveredUsd}. Break-even failure probability: {wholeDefaultRate}. If you think failure is less likely, the bond pays for its risk.',
  'default.after.2':
    'With {margin} posted a failure leaves {depositRecoveredUsd}, and the probability is {depositDefaultRate}; in exchange there is a liquidation price: {liquidationPrice}. Posting less cuts exchange risk but adds a liquidation price.',
  'default.after.3':
    'A small margin is not a small exposure: the short’s PnL is at the exchange too. At a price of {exposurePrice} a margin of {margin} has grown to {exposureUsd}.',
  'default.try.nothing': 'Nothing comes back',
  'default.try.half': 'Half comes back',
  'default.try.bank': 'A bank that pays 40%',
  'default.try.deposit': 'Half of the BTC posted',

  'supply.title': 'More BTC than exists',
  'supply.text.1':
    'What the shorts win, the longs owe: the BTC of their dollars at the low price minus the BTC at their entry. The lower the price, the more BTC.',
  'supply.text.2':
    'The dollars of all open inverse contracts are the open interest, here {openInterestUsd}, entered at {openInterestPrice} on average.',
  'supply.text.3': 'The reserve to pay with is {reserveCoin}. All the bitcoin that will ever exist is 21,000,000.',
  'supply.ask': 'Below what price do the longs owe more BTC than the reserve, in USD?',
  'supply.hint': 'Price = open interest / (reserve + open interest / average entry).',
  'supply.after.1':
    'Below {supplyCapPrice}, a move of {supplyCapMoveRate}, the longs owe more than there is to pay with. At {fallenPrice} they owe {owedCoin}.',
  'supply.after.2':
    'No market gets there in one move: longs are liquidated on the way, and beyond their margin they are not liable. With an insurance fund as the reserve the price is close to the entry; from there on winning positions are cut.',
  'supply.after.3':
    'For you it means: the bond’s face value is as good as the margin of those who bought the contracts. In a rise the bond pays out of its own margin; in a fall it depends on theirs.',
  'supply.try.fund': 'An insurance fund of 2,000 BTC',
  'supply.try.tenfold': 'Ten times the open interest',
  'supply.try.half': 'Half the entry price',
  'supply.try.100': 'The price at 100',
} as const
