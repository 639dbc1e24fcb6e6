import { StrictMode, useLayoutEffect } from 'react'
import type { DraftStore } from '../../state'
import { App } from './App'
import { StoreProvider } from './store'
import type { View } from './view'

type WholePageProps = { store: DraftStore; first: View; unopened: boolean; onDrawn: () => void }

/** All of the page, as it is drawn in the browser and while it is built. */
export function WholePage({ store, first, unopened, onDrawn }: WholePageProps) {
  useLayoutEffect(onDrawn, [onDrawn])
  return (
    <StrictMode>
      <StoreProvider value={store}>
        <App first={first} unopened={unopened} />
      </StoreProvider>
    </StrictMode>
  )
}
