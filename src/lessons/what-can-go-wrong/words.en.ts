export const words = {
  title: 'What can go wrong',
  summary: 'Leverage, a position cut, an exchange that fails, and coin that does not exist',

  'leverage.title': 'A tenth of the coin',
  'leverage.text.1':
    'So far all the coin lay at the exchange, behind the short. In coin, a short can lose no more than it was worth when it was sold, so a deposit of that size is never used up, however high the price.',
  'leverage.text.2':
    'Exchanges ask for less. The rest of the coin may stay in your own wallet, and the deposit, the [[margin|margin]], is then smaller than the position: that is leverage. It brings with it a [[liquidationPrice|liquidation price]], at which the exchange closes the position because the deposit is nearly gone.',
  'leverage.text.3':
    'Nearly, because a part of what the position is worth has to remain for closing it, the [[maintenanceMarginRate|maintenance margin]]: here {maintenanceMarginRate} of the worth at that very price. {contracts} were sold at {futuresPrice}, which made them worth {notionalCoin}. The deposit is {margin}.',
  'leverage.ask': 'At what price is the short liquidated, in USD?',
  'leverage.hint':
    'At that price, what remains of the deposit is the maintenance share of what the position is worth there. Solved for the price: take the dollars of the contracts less the maintenance share of them, and divide by the coin that they were worth at entry less the deposit.',
  'leverage.trap.bankruptcy':
    'At that price the deposit is used up to the last. The exchange closes the short earlier, while the maintenance margin is still there.',
  'leverage.after.1':
    'Liquidation price: {liquidationPrice}. Where it is reached, the exchange closes the short, and the coin in your wallet is hedged by nothing. The price at which the whole deposit is used up lies a little higher; [[bankruptcyPrice|bankruptcy price]]: {bankruptcyPrice}.',
  'leverage.after.2':
    'Liability ends with the deposit. Who loses more than that does not owe the rest, and who stands on the other side is not paid it. A deposit of a hundredth of the position is used up by a move of about one percent, and the winner across from it wins no more than that deposit.',
  'leverage.after.3':
    'The chart shows the liquidation price against the deposit: it climbs slowly at first, then steeply, and with all the coin deposited there is none. Some venues take maintenance on the worth at entry instead; then even the whole coin has a liquidation price, though a distant one, the entry price divided by the rate.',
  'leverage.try.half': 'Half of the coin deposited',
  'leverage.try.hundredth': 'A hundredth of it',
  'leverage.try.all': 'All of it',
  'leverage.try.entry': 'All of it, maintenance on the entry value',

  'cut.title': 'A position cut',
  'cut.text.1':
    'In a fall the short wins and somebody else loses. Where the losers’ deposits are used up, the exchange pays from an insurance fund. Where that is used up too, it closes part of the winning positions against those of the losers. This is called auto-deleveraging, ADL for short.',
  'cut.text.2':
    'Of the bond’s {contracts} the exchange leaves {remainingContracts}; the rest is closed at {adlPrice}, the bankruptcy price of those who could not pay. In a fall that price usually lies above the market. The dollars of the closed part are paid now instead of at expiry, in coin at that price.',
  'cut.text.3':
    'That coin is open to the price, so it is sold again in the future, which stands at {newFuturesPrice} with spot at {newSpotPrice}. As before, as many contracts are sold as the coin covers, and not as many as were closed.',
  'cut.ask': 'By how many dollars does the cut change what the bond pays at expiry? A loss is negative.',
  'cut.hint':
    'Each contract is one dollar. The dollars closed, divided by the price of the cut, are the coin. That coin at the price of the new sale is what it pays at expiry. Subtract the dollars closed.',
  'cut.trap.resold': 'That is what the new sale pays. Without the cut the closed part would have paid its own dollars.',
  'cut.trap.closed':
    'That is what the closed part would have paid at expiry. The coin that was paid for it is sold again.',
  'cut.after.1':
    'The exchange closed {toResellContracts}, and {exposedCoin} stood open until they were sold again. They cover {resoldContracts}, with {resoldResidualCoin} left over. Change at expiry: {adlChangeUsd}.',
  'cut.after.2':
    'A price of the cut above the new sale is a loss, a price below it a gain. The basis of the new sale, {newAnnualisedRate} a year, says nothing about it: at the same two prices the change is the same with spot lower. In the first button below the exchange closes at the market, and the new sale locks in one more basis.',
  'cut.after.3':
    'One part of the risk is not in the figure: until the new sale is made, the open coin moves with the price. Exchanges that cut usually begin with the positions of high profit and high leverage, which is one more reason to deposit all the coin.',
  'cut.try.gain': 'Closed at 50, sold again at 55',
  'cut.try.same': 'Closed and sold again at 50',
  'cut.try.wide': 'Spot at 40: a wide basis',
  'cut.try.all': 'Every contract closed',

  'default.title': 'The exchange fails',
  'default.text.1':
    'With all the coin deposited no price harms the bond, but the exchange can. If it fails, the deposit is gone, except for the part that may be recovered, often years later.',
  'default.text.2':
    'Suppose that {recoveryRate} of the deposit comes back. The deposit is {heldCoin}; what comes back, counted at a spot of {spotPrice}, is all that is left.',
  'default.text.3':
    'Against this stands what the bond pays more than an alternative without the risk. A bank pays {costOfCapital}; the bond pays {annualisedYield} on {capitalUsd}, both over the same 365 days. Where the exchange fails there is no interest either.',
  'default.ask': 'At what probability of failure is the bond expected to bring just what the bank pays, in percent?',
  'default.hint':
    'Three amounts in dollars: what the bond brings, what the bank brings, and what a failure leaves. The probability is the bond less the bank, divided by the bond less what is left.',
  'default.trap.excess':
    'That is the excess as a part of the capital. It would be the probability if the whole capital were lost.',
  'default.trap.loss': 'That is the part of the capital that is lost. The question asks how likely that may be.',
  'default.after.1':
    'The bond brings {finalUsd}, the bank {requiredUsd}, and a failure leaves {wholeRecoveredUsd}. Break-even probability: {wholeDefaultRate}. If you think that failure is less likely, the bond pays for its risk; if you think that it is more likely, the bank is better. A bond of a few weeks with a thin basis bears far less.',
  'default.after.2':
    'With a deposit of {margin} a failure leaves {depositRecoveredUsd}, and the probability is {depositDefaultRate}. What you take in exchange is a liquidation price: {liquidationPrice}. The size of the deposit is a choice between two risks, the price and the exchange.',
  'default.after.3':
    'A small deposit is not a small exposure. What the short wins stands at the exchange as well: at a price of {exposurePrice} a deposit of {margin} has grown to {exposureUsd}. And coin left without its short is open to the price, which is not in these figures.',
  'default.try.nothing': 'Nothing comes back',
  'default.try.half': 'Half comes back',
  'default.try.bank': 'A bank that pays 40%',
  'default.try.deposit': 'Half of the coin deposited',

  'supply.title': 'More coin than exists',
  'supply.text.1':
    'What the short wins, the longs owe: the coin that their dollars buy at the low price, less the coin that they bought when they entered. The lower the price, the more coin, and each further dollar down adds more than the one before.',
  'supply.text.2':
    'Take all of them together. The dollars of all open inverse contracts are called the open interest, here {openInterestUsd}, entered at {openInterestPrice} on average. They are also the number of synthetic dollars that can exist, since behind every short is a long.',
  'supply.text.3': 'The coin there is to pay with is {reserveCoin}. All the bitcoin that will ever be is 21,000,000.',
  'supply.ask': 'Below what price do the longs owe more coin than that, in USD?',
  'supply.hint':
    'What they owe is the open interest divided by the price, less the open interest divided by the entry price. Set it equal to the coin that there is. Move the second amount, which is small but not nothing, to the other side, and divide the open interest by the sum.',
  'supply.after.1':
    'Below {supplyCapPrice}, a move of {supplyCapMoveRate}, the longs owe more than there is to pay with. At {fallenPrice} they owe {owedCoin}.',
  'supply.after.2':
    'No market gets there in one piece: longs are liquidated on the way, and beyond their deposits they are not liable. The figure is a measure. Put an insurance fund in the place of all coin, and the price at which it is exhausted lies close to the entry; from there on winning positions are cut.',
  'supply.after.3':
    'For the holder of the bond it comes to this: its face is as good as the coin of those who bought the contracts. In a rise the bond pays out of its own deposit; in a fall it depends on theirs.',
  'supply.try.fund': 'An insurance fund of 2,000 BTC',
  'supply.try.tenfold': 'Ten times the open interest',
  'supply.try.half': 'Half the entry price',
  'supply.try.100': 'The price at 100',
} as const
