import { nameField, problem, type Field, type Scope } from '../form'

/** Names that begin with another coin, as the venues spell them: ETH-25DEC26, FI_ETHUSD_261225, SOLUSDZ26. */
const ofOtherCoin =
  /^(?:[A-Z]+:)?(?:[PF][IF]_)?(?:ETH|SOL|XRP|LTC|BCH|ADA|DOT|LINK|BNB|DOGE|AVAX|TRX|TON)(?=$|[-_/ ]|USD|[FGHJKMNQUVXZ]\d\d$)/i

/** The name of the desk's future: anything but a contract on another coin, whose price would be compared with BTC's. */
export function symbolField({ scope }: { scope: Scope }): Field<string> {
  const field = nameField({ scope })
  return {
    ...field,
    read: (text) =>
      ofOtherCoin.test(text.trim()) ? problem('must be a contract on BTC', { found: text }) : field.read(text),
  }
}
