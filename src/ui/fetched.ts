import { lazy, type ComponentType, type LazyExoticComponent } from 'react'
import { NotThere } from './NotThere'

type Fetched<Props> = () => Promise<{ default: ComponentType<Props> }>

/**
 * A part of the page that is fetched when it is first drawn. Where its file does not come, it says so in its own place:
 * an error there would take the whole page with it.
 */
export const fetched = <Props extends object>(load: Fetched<Props>): LazyExoticComponent<ComponentType<Props>> =>
  lazy(() => load().catch(() => ({ default: NotThere })))

/** A picture or a listener that is left out where its file does not come: the page says all without it. */
export const fetchedOrNot = <Props extends object>(load: Fetched<Props>): LazyExoticComponent<ComponentType<Props>> =>
  lazy(() => load().catch(() => ({ default: () => null })))
