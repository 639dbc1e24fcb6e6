import { createElement, type ComponentType, type ReactNode } from 'react'
import type { CalculatorId } from '../../calculators'
import { fetched } from '../loading/fetched'

type FaceProps = { children: ReactNode }
type FaceFile = { default: ComponentType<FaceProps> }

/** A panel's own face, found in its folder: it draws around the standard one, which it gets as its children. */
const faces = Object.fromEntries(
  Object.entries(import.meta.glob<FaceFile>('../../calculators/*/Panel.tsx')).map(([path, load]) => [
    path.split('/').at(-2) ?? '',
    fetched(load),
  ]),
)

export function Face({ id, children }: { id: CalculatorId; children: ReactNode }) {
  const face = faces[id]
  return face === undefined ? children : createElement(face, { children })
}

Face.fetch = async (id: CalculatorId): Promise<unknown> => faces[id]?.fetch()
