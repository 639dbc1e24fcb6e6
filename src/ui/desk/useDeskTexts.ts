import { useShallow } from 'zustand/react/shallow'
import type { Draft } from '../../form'
import { useDesk } from '../app/store'

/**
 * What was typed into some of the desk's fields: a component that reads no others is not drawn again when those change.
 */
export function useDeskTexts(names: readonly string[]): Draft {
  return useDesk(
    useShallow(({ desk }) =>
      Object.fromEntries(names.flatMap((name) => (desk[name] === undefined ? [] : [[name, desk[name]]]))),
    ),
  )
}
