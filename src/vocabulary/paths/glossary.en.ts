import type { EntryText } from '../entryText'

export const entries = {
  priceModel: {
    name: 'Model of the prices',
    text: 'Spot moves by its drift and its volatility; the annualised basis returns to its long-run mean at a given speed and moves by its own volatility, correlated with spot. The future is spot × (1 + basis × years left), a perpetual spot × (1 + premium), with a premium of its own mean. A model, not a forecast: its parameters are yours.',
  },
  jumps: {
    name: 'Jumps',
    text: 'Sudden moves of spot: their expected number a year, and mean and standard deviation of the logarithm of one. The drift is corrected for them, so that the expected return stays the one typed. 0 a year is none.',
  },
  simulation: {
    name: 'Simulated paths',
    text: 'Prices drawn at random from the model, step by step to expiry. The seed fixes the draws: the same seed and inputs give the same paths on every machine. Between two steps the price is not looked at, so more steps a day find more liquidations.',
  },
  dailyMoves: {
    name: 'Daily moves',
    text: 'The distance to liquidation counted in ordinary days: its logarithm over one standard deviation of a day.',
  },
  liquidationProbability: {
    name: 'Liquidation probability',
    text: 'Share of the paths on which the future reaches the liquidation price before expiry, with the interval in which the probability lies with 95% confidence (Wilson). It narrows with the square root of the number of paths.',
  },
  marginLow: {
    name: 'Margin low-water mark',
    text: 'The least share of the margin posted that was left on a path, running loss deducted: at the highest future. 0 where the path was liquidated.',
  },
  carryAtRisk: {
    name: 'Carry at risk',
    text: 'Dollars at expiry over what the cost of capital requires, path by path. A liquidation takes the whole margin; the BTC kept elsewhere is sold at the spot of that moment and earns the cost of capital. VaR is the figure that 5% (1%) of the paths fall short of, expected shortfall their mean.',
  },
  unwindCost: {
    name: 'Cost of a liquidation',
    text: 'What the bond would have paid at expiry on that path less what is left after the liquidation. The mean and the 99% quantile of the paths that were liquidated.',
  },
  modelEstimate: {
    name: 'Model from a history',
    text: 'What your own series suggest for the model. Spot: moves beyond four robust deviations are jumps, the others give the volatility. Basis: of the nearest future at least 14 days from expiry, over the spot of the same day, fitted as a mean-reverting process.',
  },
} satisfies Record<string, EntryText>
