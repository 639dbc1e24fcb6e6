/** What may travel, compressed [bytes]: 1 kB is 1,000 bytes. A panel may have a budget of its own. */
export const budgets: Budgets = {
  opening: 119_000,
  firstViewWithCharts: 160_000,
  // A history of five years, a line a day, comes with its panel.
  panels: { history: 180_000 },
}

export type Budgets = {
  /** JavaScript that the page fetches before it shows the panel that it opens with. */
  opening: number
  /** The same for any panel, and the drawings that come after it. */
  firstViewWithCharts: number
  panels: Readonly<Record<string, number>>
}
