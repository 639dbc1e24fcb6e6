import type { ReactNode } from 'react'
import type { Taking } from '../../calculators/details'
import type { Draft } from '../../form'
import { useDesk, useDraftStore } from '../app/store'
import { afterwards } from '../loading/afterwards'
import { NotThere } from '../loading/NotThere'
import { useFetchedAct } from '../loading/useFetchedAct'

/** The name of a row that is chosen by a click. */
export function PickedName({ picks, stop, children }: { picks: Draft; stop: number | undefined; children: ReactNode }) {
  const fillIn = useDesk((state) => state.fillIn)
  return (
    <button type="button" className="listing__pick" tabIndex={stop} onClick={() => fillIn({ own: picks })}>
      {children}
    </button>
  )
}

type TakeCellProps = { name: string; taking: Taking | undefined; label: string; stop: number | undefined }

/** Takes a row into the desk, and opens the panel that prices it; empty where no panel does. */
export function TakeCell({ name, taking, label, stop }: TakeCellProps) {
  const store = useDraftStore()
  const { act, failed } = useFetchedAct(afterwards)
  const take = ({ desk, ...taken }: Taking) =>
    act(({ textsBeside }) => {
      const { desk: typed, fillIn } = store.getState()
      fillIn({ ...taken, desk: textsBeside(desk, typed), notice: 'quotes-taken' })
    })
  return (
    <td className="listing__act">
      {taking !== undefined && (
        <button
          type="button"
          className="button listing__take"
          tabIndex={stop}
          aria-label={`${label}: ${name}`}
          onClick={() => take(taking)}
        >
          {label}
        </button>
      )}
      {failed !== null && <NotThere onRetry={failed.retry} />}
    </td>
  )
}
