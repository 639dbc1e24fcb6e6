/** What a keystroke took before charts drew themselves and break-evens waited to be read [ms]. */
export const before: {
  on: string
  least: Readonly<Record<string, { run: number; drawn: number; exact: number }>>
} = {
  on: '2026-11-21',
  least: {
    'fixed-bond': { run: 2.5, drawn: 2.7, exact: 24.5 },
    'floating-bond': { run: 1.6, drawn: 2.9, exact: 3.8 },
    'roll-desk': { run: 8.8, drawn: 12.4, exact: 53.2 },
    'fixed-against-floating': { run: 5.8, drawn: 32.6, exact: 32.8 },
    risks: { run: 1.8, drawn: 4.1, exact: 44.4 },
    'linear-hedge': { run: 0.19, drawn: 3.8, exact: 10.6 },
    mistakes: { run: 0.17, drawn: 5.1, exact: 9.5 },
  },
}
