import type { Adapter } from './adapter'
import { listParts } from './listParts'
import type { Surroundings } from './surroundings'

type ContractLists = {
  /** The list of contracts, cut into several short ones where it is long. */
  parts: readonly string[]
  /** Which perpetuals pay at unusual intervals; null where the venue has no such list, or it does not come. */
  fundingTerms: string | null
}

/** What a venue lists over REST before anything is subscribed to. */
export async function contractLists(
  { longList, fundingTerms }: Pick<Adapter, 'longList' | 'fundingTerms'>,
  { address, fetchText }: { address: string } & Pick<Surroundings, 'fetchText'>,
): Promise<ContractLists> {
  const [text, terms] = await Promise.all([
    fetchText(address),
    // Prices work without them: no interval is known then.
    fundingTerms === null ? null : fetchText(fundingTerms.address).catch(() => null),
  ])
  return { parts: longList === null ? [text] : listParts(text, longList), fundingTerms: terms }
}
