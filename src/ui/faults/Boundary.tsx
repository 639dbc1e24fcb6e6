import { Component, type ReactNode } from 'react'
import type { Draft } from '../../form'

type BoundaryProps = {
  /** With another panel or other texts the part may draw again. */
  panel: string
  draft: Draft
  children: ReactNode
  /** Drawn in the place of a part that broke. */
  instead: (error: unknown, retry: () => void) => ReactNode
}
type BoundaryState = Pick<BoundaryProps, 'panel' | 'draft'> & { broken: { error: unknown } | null }

/** Keeps what breaks inside of it from taking the rest of the page along. React catches in classes only. */
export class Boundary extends Component<BoundaryProps, BoundaryState> {
  override state: BoundaryState = { broken: null, panel: this.props.panel, draft: this.props.draft }

  static getDerivedStateFromError(error: unknown): Partial<BoundaryState> {
    return { broken: { error } }
  }

  static getDerivedStateFromProps(
    { panel, draft }: BoundaryProps,
    state: BoundaryState,
  ): Partial<BoundaryState> | null {
    return draft === state.draft && panel === state.panel ? null : { broken: null, panel, draft }
  }

  override render(): ReactNode {
    const { broken } = this.state
    const retry = () => this.setState({ broken: null })
    return broken === null ? this.props.children : this.props.instead(broken.error, retry)
  }
}
