import type { EntryText } from '../entryText'

export const entries = {
  custodyPlaces: {
    name: 'Places of custody',
    text: 'BTC at the exchange fails with the exchange. With off-exchange settlement a custodian holds it and the exchange only mirrors it as margin: it fails with the custodian. What is in your own wallet fails with neither, and is no margin.',
  },
  failureByPlace: {
    name: 'Loss by place',
    text: 'What is lost if one counterparty fails: the BTC there less its recovery, at today’s spot. The chart adds the short’s running PnL, which the exchange owes as well, at every price; what is left then is no longer hedged.',
  },
  coinLending: {
    name: 'Lending BTC',
    text: 'Interest in BTC on the share lent, simple, Act/365, sold at today’s spot and the exit costs, not hedged; the added yield is on the whole capital over the bond’s days. The loan must be back by expiry. Break-even: (1 − p) × interest = p × loss if the borrower fails, both sold.',
  },
} satisfies Record<string, EntryText>
