import { useMemo, type ReactNode } from 'react'
import type { Calculator } from '../../calculators/calculator'
import type { Term } from '../../vocabulary/terms'
import { WorkingProvider, type OpenWorking } from './Figure'
import { useFormulas } from './useFormulas'
import { useLater } from './useLater'

type WorkingDoorsProps = { calculator: Calculator; open: OpenWorking; children: ReactNode }

/** Makes each figure that has a formula a door to its working. What is inside is drawn again only where that changes. */
export function WorkingDoors({ calculator, open, children }: WorkingDoorsProps) {
  const formulas = useFormulas({ calculator, answered: useLater(({ answered }) => answered) })
  const terms = Object.keys(formulas).join()
  const working = useMemo(() => {
    const known = new Set(terms.split(','))
    return { open, has: (term: Term) => known.has(term) }
  }, [terms, open])
  return <WorkingProvider value={working}>{children}</WorkingProvider>
}
