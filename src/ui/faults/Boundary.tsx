import { Component, type ReactNode } from 'react'
import type { View } from '../app/view'
import { fetched } from '../loading/fetched'
import { reasonOf } from './reasonOf'

const FaultNotice = fetched(() => import('./FaultNotice'))

type BoundaryProps = { panel: string; view: View | null; children: ReactNode }
type BoundaryState = { broken: { error: unknown } | null }

/**
 * A part of the page that may break by itself: it says so in its own place, and the others go on working. React catches
 * in classes only.
 */
export class Boundary extends Component<BoundaryProps, BoundaryState> {
  override state: BoundaryState = { broken: null }

  static getDerivedStateFromError(error: unknown): BoundaryState {
    return { broken: { error } }
  }

  override render(): ReactNode {
    const { panel, view, children } = this.props
    const { broken } = this.state
    if (broken === null) return children
    const retry = () => this.setState({ broken: null })
    return <FaultNotice panel={panel} view={view} reason={reasonOf(broken.error)} onRetry={retry} />
  }
}
