import type { LongWork } from '../../calculators/longWork'
import { carried } from '../../workers/carry'

/** The result of long work with the input that it belongs to. */
export type LongResult = { key: string; result: unknown }

/** What names a piece of long work: the same kind on the same input, seed included, has the same result. */
export const keyOf = ({ kind, input }: Pick<LongWork<string>, 'kind' | 'input'>): string =>
  JSON.stringify([kind, carried(input)])

const most = 6

/** Results of this visit, the newest last: undoing, or coming back to a panel, shows them at once. */
export function longResults() {
  let kept: readonly LongResult[] = []
  return {
    of: (key: string): LongResult | null => kept.find((one) => one.key === key) ?? null,
    keep: (result: LongResult) => {
      kept = [...kept.filter(({ key }) => key !== result.key), result].slice(-most)
    },
  }
}
