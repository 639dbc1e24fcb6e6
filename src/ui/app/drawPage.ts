import { startTransition, type ReactNode } from 'react'
import { createRoot, hydrateRoot } from 'react-dom/client'

type Drawing = { page: ReactNode; element: HTMLElement; isTaken: boolean }

/** Draws the page, or takes over what stands of it, in pieces that leave room for the reader's own acts between them. */
export function drawPage({ page, element, isTaken }: Drawing): void {
  startTransition(() => {
    if (isTaken) hydrateRoot(element, page)
    else createRoot(element).render(page)
  })
}
