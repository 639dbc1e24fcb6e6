/** What may travel, compressed [bytes]: 1 kB is 1,000 bytes. A panel may have a budget of its own. */
export const budgets: Budgets = {
  opening: 121_000,
  firstViewWithCharts: 222_500,
  // A history of five years, a line a day, comes with its panel; a ranking comes with its list, which others fetch later.
  panels: { history: 245_500, 'roll-desk': 226_800, 'best-trade': 223_000 },
}

export type Budgets = {
  /** JavaScript that the page fetches before it shows the panel that it opens with. */
  opening: number
  /** The same for any panel, and the drawings that come after it. */
  firstViewWithCharts: number
  panels: Readonly<Record<string, number>>
}
