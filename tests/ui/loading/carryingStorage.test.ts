import { describe, expect, test } from 'vitest'
import { carryingStorage } from '../../../src/ui/loading/carryingStorage'
import { fakeStorage } from '../../state/fakeStorage'

/** The entry of a tab's history, as it survives a reload. */
function tab(state: unknown = null) {
  const history = {
    state,
    replaceState: (next: unknown) => {
      history.state = structuredClone(next)
    },
  }
  return history
}

const saving = () => fakeStorage().storage
const refusing = () => fakeStorage({}, { write: true }).storage

describe('a storage that carries', () => {
  test('is the storage itself where the browser saves: the history stays as it was', () => {
    const [storage, history] = [saving(), tab({ place: 3 })]
    const carrying = carryingStorage({ storage, history })
    carrying.setItem('nakadesk', 'typed')
    expect([storage.getItem('nakadesk'), carrying.getItem('nakadesk')]).toEqual(['typed', 'typed'])
    expect(history.state).toEqual({ place: 3 })
  })

  test.each([
    ['forbids storage', () => null],
    ['has no room', refusing],
  ])('hands a text to the page after a reload where the browser %s, and says that it was not saved', (_, make) => {
    const history = tab({ place: 3 })
    const before = carryingStorage({ storage: make(), history })
    expect(() => before.setItem('nakadesk', 'typed')).toThrow()
    expect(history.state).toEqual({ place: 3, unsaved: { nakadesk: 'typed' } })
    expect(carryingStorage({ storage: make(), history }).getItem('nakadesk')).toBe('typed')
  })

  test('prefers what was typed last to what was saved before', () => {
    const { storage } = fakeStorage({ nakadesk: 'older' }, { write: true })
    const history = tab({ unsaved: { nakadesk: 'newer' } })
    expect(carryingStorage({ storage, history }).getItem('nakadesk')).toBe('newer')
  })

  test('does not take what this page could not save for the words of another tab', () => {
    const { storage } = fakeStorage({ nakadesk: 'older' }, { write: true })
    const carrying = carryingStorage({ storage, history: tab() })
    expect(() => carrying.setItem('nakadesk', 'ours')).toThrow()
    expect(carrying.getItem('nakadesk')).toBe('older')
  })

  test('reads what another tab has saved since', () => {
    const { storage, kept } = fakeStorage({ nakadesk: 'older' }, { write: true })
    const carrying = carryingStorage({ storage, history: tab({ unsaved: { nakadesk: 'newer' } }) })
    kept.set('nakadesk', 'of another tab')
    expect(carrying.getItem('nakadesk')).toBe('of another tab')
  })

  test('forgets what it carried once that is saved', () => {
    const history = tab({ unsaved: { nakadesk: 'older' } })
    const carrying = carryingStorage({ storage: saving(), history })
    carrying.setItem('nakadesk', 'newer')
    expect(history.state).toEqual({ unsaved: {} })
    expect(carrying.getItem('nakadesk')).toBe('newer')
  })

  test('with nothing to read from says so, as the browser does', () => {
    expect(() => carryingStorage({ storage: null, history: tab() }).getItem('nakadesk')).toThrow()
  })

  test.each([null, 'text', 7, { unsaved: 'text' }, { unsaved: { nakadesk: 7 } }])(
    'reads nothing out of a history that others wrote: %o',
    (state) => {
      expect(carryingStorage({ storage: saving(), history: tab(state) }).getItem('nakadesk')).toBeNull()
    },
  )
})
